import type { QuestionWords } from '../../../i18n/en/lesson.ts';

/** ‘today’, or the day and the month in the language of the page. */
export function dayOf(at: number, { today }: Pick<QuestionWords, 'today'>): string {
  if (new Date(at).toDateString() === new Date().toDateString()) return today;
  return new Intl.DateTimeFormat(document.documentElement.lang, { day: 'numeric', month: 'long' }).format(at);
}
