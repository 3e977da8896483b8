// Twins of two helpers in lesson/element.ts: what lessons use must stay in their one file, and pages without lessons share these.

/** Makes an element: `make('p', 'label', 'text', child)`. A button is one that submits nothing. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
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

/** Puts the focus on something that cannot have it by itself. */
export function focusOn(target: HTMLElement | null): void {
  target?.setAttribute('tabindex', '-1');
  target?.focus();
}
