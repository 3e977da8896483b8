import type { Launched } from '../../portal/launch/open-launch.ts';
import { part, words } from './page-parts.ts';

/** Says in the slim line how it stands with the portal. */
export function showLine({ start, teller }: Launched): void {
  const line = part('line');
  const state = 'missing' in start ? 'missing' : teller?.told().state;
  const text =
    state === 'quiet'
      ? 'mode' in start && start.mode === 'review'
        ? words.line.review
        : words.line.preview
      : words.line[state ?? 'missing'];
  const main = document.querySelector('main');
  if (main) main.dataset.portal = state;
  // Only news is read out: a line that is written anew with the same words would be read again.
  if (line.textContent !== text) line.textContent = text;
}

/** The same for the course pages, in the words of their saved line. */
export function whereNow({ start, teller, passing }: Launched): string {
  const where = words.where;
  if ('missing' in start || !teller) return where.missing;
  const { state } = teller.told();
  if (state === 'quiet') return where.preview;
  if (passing && state !== 'saved') return where.passingTelling;
  return where[state];
}
