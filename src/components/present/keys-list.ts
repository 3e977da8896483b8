import type { PresentWords } from '../../i18n/en/present.ts';
import { make } from '../make/make.ts';

/** What every key does. */
export function keysList({ keys, start }: PresentWords): HTMLElement {
  const rows = keys.map(([key = '', does = '']) => make('div', '', make('dt', '', key), make('dd', '', does)));
  return make('section', 'keys', make('h2', '', start.keysTitle), make('dl', 'facts', ...rows));
}
