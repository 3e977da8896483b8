import { attempt } from '../../domain/attempt.ts';
import { nameShelf } from '../standalone/names.ts';

const NOTED = 'rbr:shelf';

/** Notes in the tab whose record its pages keep, for the page that comes after the launch page was left in a hurry. Never throws. */
export function noteShelf(name: string): void {
  attempt(() => {
    sessionStorage.setItem(NOTED, name);
  });
}

/** Says that the record on this page is the one that was noted, if one was. */
export function takeNotedShelf(): void {
  const name = attempt(() => sessionStorage.getItem(NOTED));
  if (name) nameShelf(name);
}
