import type { Launched } from '../../portal/launch/open-launch.ts';
import { part, words } from './page-parts.ts';

/** Says in the slim line how it stands with the portal. */
export function showLine(launched: Launched): void {
  const line = part('line');
  const { start, teller } = launched;
  const state = 'missing' in start ? 'missing' : teller?.told().state;
  const text = lineNow(launched);
  const main = document.querySelector('main');
  if (main) main.dataset.portal = state;
  // Only news is read out: a line that is written anew with the same words would be read again.
  if (line.textContent !== text) line.textContent = text;
}

function lineNow({ start, teller, onDevice }: Launched): string {
  const { line } = words;
  if ('missing' in start || !teller) return onDevice() ? line.missing : line.missingNowhere;
  const { state } = teller.told();
  if (state === 'quiet') return start.mode === 'review' ? line.review : line.preview;
  if (state !== 'saved' && state !== 'telling' && !onDevice()) return line.nowhere;
  return line[state];
}

/** The same for the course pages, in the words of their saved line. */
export function whereNow({ start, teller, onDevice }: Launched): string {
  const { where } = words;
  if ('missing' in start || !teller) return where.missing;
  const { state } = teller.told();
  if (state === 'quiet') return where.preview;
  if (state !== 'saved' && !onDevice()) return where.nowhere;
  return where[state];
}
