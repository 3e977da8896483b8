import type { LaunchWords } from '../../i18n/en/launch.ts';

/** The words of the launch page, as it carries them. */
export const words = JSON.parse(document.body.dataset.words ?? '{}') as LaunchWords;

/** A part of the launch page; the page and its script come from one build. */
export function part(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-part=${name}]`);
  if (!found) throw new Error(`The launch page has no part ‘${name}’.`);
  return found;
}
