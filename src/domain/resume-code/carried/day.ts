/** Days that a code can name: from 2026 to 2048. */
export const DAYS = 8192;

const DAY = 86_400_000;
const FIRST = Date.UTC(2026, 0, 1) / DAY;

/** The day of a time, as a code counts days; the first or the last one that it can name for times outside. */
export function dayOf(at: number): number {
  return Math.min(DAYS - 1, Math.max(0, Math.floor(at / DAY) - FIRST));
}

/** Noon of a day in universal time: the same day nearly everywhere. */
export function noonOf(day: number): number {
  return (day + FIRST) * DAY + DAY / 2;
}
