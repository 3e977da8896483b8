import { make } from '../../../components/make/make.ts';

/** A button that does something; `key` names it, so that it has the focus again when the page around it is drawn anew. */
export function button(text: string, key: string, act: () => void, look = 'act line'): HTMLButtonElement {
  const made = make('button', look, text);
  made.dataset.key = key;
  made.addEventListener('click', () => {
    if (!made.hasAttribute('aria-disabled')) act();
  });
  return made;
}

/** Something that opens; `key` names it, so that it stays open when the page around it is drawn anew. */
export function foldable(title: string, key: string, look: string, ...inside: (Node | string)[]): HTMLDetailsElement {
  const summary = make('summary', '', title);
  summary.dataset.key = `fold ${key}`;
  const made = make('details', look, summary, ...inside);
  made.dataset.fold = key;
  return made;
}
