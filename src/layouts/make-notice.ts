import { make } from '../components/make/make.ts';

/** A notice as the strip under the bar shows them: a sign, a title, a sentence, and what can be done. */
export function makeNotice(
  key: string,
  { title, text }: { title: string; text: string },
  ...acts: HTMLButtonElement[]
): HTMLElement {
  const sign = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  sign.setAttribute('viewBox', '0 0 16 16');
  sign.setAttribute('class', 'v-strain');
  sign.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(sign.namespaceURI, 'use');
  use.setAttribute('href', '#s-no');
  sign.append(use);
  const said = make('div', '', make('b', '', title), make('p', '', text));
  const notice = make('div', 'notice warn', sign, said, make('p', acts.length > 1 ? 'acts under' : 'acts', ...acts));
  notice.dataset.notice = key;
  return notice;
}
