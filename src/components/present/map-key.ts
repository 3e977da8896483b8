import { VERDICTS } from '../../domain/case/verdicts.ts';
import { make } from '../make/make.ts';
import { svg } from '../make/svg.ts';
import type { Wall } from './load-room.ts';
import { verdictWord } from './passage.ts';

const LINES = [
  ['path', ['m-path']],
  ['right', ['m-rail', 'm-rail-gap']],
  ['open', ['m-all']],
  ['echo', ['m-echo']],
] as const;

/** What the lines and marks of the map mean. */
export function mapKey({ words }: Wall): HTMLElement {
  const lines = LINES.map(([name, groups]) => {
    const drawn = groups.map((group) => svg('g', { class: group }, svg('path', { d: 'M0 8H38' })));
    return make(
      'span',
      '',
      svg('svg', { viewBox: '0 0 38 16', class: 'map', 'aria-hidden': 'true' }, ...drawn),
      words.present.mapKey[name],
    );
  });
  return make('p', 'mapkey', ...lines, ...VERDICTS.map((verdict) => verdictWord(verdict, words.common.verdicts)));
}
