import { element } from '../element.ts';

/** The decision at the end of a lesson is the one from its beginning: its words stand in the page once and are copied. */
export function copyQuestion(host: HTMLElement, first: string): void {
  const record = host.dataset.question ?? '';
  const original = document.querySelector(`[data-question="${first}"]`);
  const stem = original?.querySelector('.stem')?.cloneNode(true) as HTMLElement | undefined;
  const options = original?.querySelector('.opts')?.cloneNode(true) as HTMLElement | undefined;
  if (!stem || !options) return;
  stem.id = `${record}-stem`;
  options.setAttribute('aria-labelledby', stem.id);
  for (const input of options.querySelectorAll('input')) {
    input.name = record;
    input.id = `${record}-${input.value}`;
    const label = input.parentElement?.querySelector('label');
    if (label) label.htmlFor = input.id;
  }
  options.querySelectorAll('.yours').forEach((line) => {
    line.remove();
  });
  host.querySelector('.asked')?.replaceWith(element('div', '', stem, options));
}
