import { make } from '../make/make.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A calm notice: what it is about, sentences, and what can be done, below them. */
export function calmNotice(title: string, lines: readonly string[], ...actions: HTMLElement[]): HTMLElement {
  const sign = document.createElementNS(SVG, 'svg');
  sign.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', '#s-off');
  sign.append(use);
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
