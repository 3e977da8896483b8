import type { PresentWords } from '../../i18n/en/present.ts';
import { make } from '../make/make.ts';

/** What every key does. */
export function keysList({ keys, start }: PresentWords): HTMLElement {
  const rows = keys.map(([key = '', does = '']) => {
    // Keys are named in the order in which they are pressed, in every direction of writing.
    const name = make('bdi', '', key);
    name.dir = 'ltr';
    return make('div', '', make('dt', '', name), make('dd', '', does));
  });
  const made = make('section', 'keys', make('h2', '', start.keysTitle), make('dl', 'facts', ...rows));
  made.ariaLabel = start.keysTitle;
  return made;
}
