import type { QuestionWords } from '../../i18n/en/lesson.ts';

/** Makes an element: `element('p', 'why', 'text', child)`. A button is one that submits nothing. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  look: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.className = look;
  if (made instanceof HTMLButtonElement) made.type = 'button';
  made.append(...children);
  return made;
}

/** Sets an `aria-` attribute, or takes it away. The properties of the same name are unknown to browsers that the course still serves. */
export function setAria(target: Element, name: string, value: string | false): void {
  if (value === false) target.removeAttribute(`aria-${name}`);
  else target.setAttribute(`aria-${name}`, value);
}

/** Puts the focus on something that cannot have it by itself. */
export function focusOn(target: HTMLElement | null): void {
  if (target) target.tabIndex = -1;
  target?.focus();
}

/** The words that the page carries for its scripts. */
export function pageWords(): QuestionWords {
  return JSON.parse(document.querySelector('main')?.dataset.words ?? '{}') as QuestionWords;
}
