/** The choice that was marked in the printed first scene, which stands in the page until the story is shown. */
export function markedEarly(): string | undefined {
  return document.querySelector<HTMLInputElement>('#first-scene input:checked')?.value;
}
