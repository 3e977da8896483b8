/** Makes an element: `make('p', 'label', 'text', child)`. Of its own, because what lessons use must stay in their one file. */
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
