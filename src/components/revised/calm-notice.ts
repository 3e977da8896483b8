import { make } from '../make/make.ts';
import { svg } from '../make/svg.ts';

/** A calm notice: what it is about, sentences, and what can be done, below them. */
export function calmNotice(title: string, lines: readonly string[], ...actions: HTMLElement[]): HTMLElement {
  const sign = svg('svg', { 'aria-hidden': 'true' }, svg('use', { href: '#s-off' }));
  const text = make(
    'div',
    '',
    make('b', '', title),
    ...lines.filter((line) => line !== '').map((line) => make('p', '', line)),
  );
  const notice = make('section', 'notice calm', sign, text);
  if (actions.length > 0) notice.append(make('p', 'acts under', ...actions));
  return notice;
}
