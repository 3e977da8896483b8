import { make } from '../components/make/make.ts';
import { svg } from '../components/make/svg.ts';

/** A notice as the strip under the bar shows them: a sign, a title, a sentence, and what can be done. */
export function makeNotice(
  key: string,
  { title, text }: { title: string; text: string },
  ...acts: HTMLButtonElement[]
): HTMLElement {
  const sign = svg(
    'svg',
    { viewBox: '0 0 16 16', class: 'v-strain', 'aria-hidden': 'true' },
    svg('use', { href: '#s-no' }),
  );
  const said = make('div', '', make('b', '', title), make('p', '', text));
  const notice = make('div', 'notice warn', sign, said, make('p', acts.length > 1 ? 'acts under' : 'acts', ...acts));
  notice.dataset.notice = key;
  return notice;
}
