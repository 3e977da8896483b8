import type { Judgement } from '../../../domain/course/judge.ts';
import { fill } from '../../../i18n/fill.ts';
import type { QuestionWords } from '../../../i18n/en/lesson.ts';

/** One sentence that counts, about an order or a match. */
export function tellCount(
  { right, parts }: Judgement,
  say: { all: string; other: string },
  { numbers }: QuestionWords,
): string {
  const n = parts.filter(({ agrees }) => agrees).length;
  return right ? say.all : capital(fill(say.other, { n: numbers[n] ?? n, of: numbers[parts.length] ?? parts.length }));
}

/** ‘two of three’ → ‘Two of three’. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);
}
