import { fill } from '../../i18n/fill.ts';

/** What is left of a time as a clock says it: ‘1:40 left’, or that it is up. */
export function timeLeft(
  { since, seconds }: { since: number; seconds: number },
  now: number,
  words: { left: string; up: string },
): string {
  const left = Math.ceil(seconds - (now - since) / 1000);
  if (left <= 0) return words.up;
  const time = `${String(Math.floor(left / 60))}:${String(left % 60).padStart(2, '0')}`;
  return fill(words.left, { time });
}
