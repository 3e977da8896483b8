import { dayInWords, timeInWords } from '../make/day-in-words.ts';

/**
 * A moment in the reader’s words: ‘today, 09:05’, ‘yesterday, 16:42’, ‘14 June, 16:42’, with the year where it is another one.
 * What seems to be still to come was today: a resume code carries days and not hours.
 */
export function whenInWords(at: Date, now: Date, locale: string): string {
  const near = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (at > now) return near.format(0, 'day');
  const days = Math.round((midnight(now) - midnight(at)) / 86_400_000);
  const day = days === 0 || days === 1 ? near.format(-days, 'day') : dayInWords(at.getTime(), locale, now);
  return `${day}, ${timeInWords(at.getTime(), locale)}`;
}

function midnight(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
