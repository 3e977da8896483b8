import { element } from '../element.ts';

/** The mark of a verdict with its words: a disc with a tick for what stands, a ring with a bar for what does not. */
export function verdict(held: boolean, words: string): HTMLElement {
  const sign = held ? 'held' : 'not';
  const made = element('span', `verdict v-${sign}`);
  made.innerHTML = `<svg class="v v-${sign}" viewBox="0 0 20 20" aria-hidden="true"><use href="#v-${sign}"/></svg>`;
  made.append(words);
  made.dataset.verdict = sign;
  return made;
}
