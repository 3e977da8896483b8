import { dayInWords, timeInWords } from '../make/day-in-words.ts';

/** Two things that a record tells are at least a second apart, so a quick hand runs ahead of the clock: no further than this. */
const AHEAD = 60_000;

/**
 * A moment in the reader’s words: ‘today, 09:05’, ‘yesterday, 16:42’, ‘14 June, 16:42’, with the year where it is another one.
 * What seems to be still to come was today: a resume code carries days and not hours.
 */
export function whenInWords(at: Date, now: Date, locale: string): string {
  const near = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (at.getTime() > now.getTime() + AHEAD) return near.format(0, 'day');
  const then = at < now ? at : now;
  const days = Math.round((midnight(now) - midnight(then)) / 86_400_000);
  const day = days === 0 || days === 1 ? near.format(-days, 'day') : dayInWords(then.getTime(), locale, now);
  return `${day}, ${timeInWords(then.getTime(), locale)}`;
}

function midnight(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
