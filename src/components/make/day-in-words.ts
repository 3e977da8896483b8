/** A day as people say it: ‘3 June’, with the year where it is another one. */
export function dayInWords(at: number, locale: string, now = new Date()): string {
  const year = new Date(at).getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', ...year }).format(at);
}

/** A time of day: ‘16:44’. */
export function timeInWords(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}
