/** The decision at the end of a lesson is the one from its beginning: its words stand in the page once and are copied. */
export function copyQuestion(host: HTMLElement, first: string): void {
  const copies = ['.stem', '.opts'].flatMap(
    (part) =>
      (document.querySelector(`[data-question="${first}"] ${part}`)?.cloneNode(true) as HTMLElement | undefined) ?? [],
  );
  host.querySelector('.asked')?.replaceWith(...copies);
  copies[0]?.removeAttribute('id');
  for (const input of host.querySelectorAll('input')) input.name = host.dataset.question ?? '';
}
