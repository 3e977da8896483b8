import type { JudgedPart } from '../../../domain/course/judge.ts';
import { fill, plural } from '../../../i18n/fill.ts';
import type { QuestionWords } from '../../../i18n/en/lesson.ts';
import { capital } from './tell-count.ts';

/** One or two sentences that count, about an answer to ‘choose all that apply’. */
export function tellAll(
  parts: readonly JudgedPart[],
  { tellAll: say, numbers }: QuestionWords,
  language: string,
): string {
  const count = (test: (part: JudgedPart) => boolean | undefined) => parts.filter(test).length;
  const chosen = count((part) => part.chosen);
  const hits = count((part) => part.chosen && part.stands);
  const missed = count((part) => !part.chosen && part.stands);
  if (hits === chosen && missed === 0) return say.all;
  const values = { hits: numbers[hits] ?? hits, chosen: numbers[chosen] ?? chosen, missed: numbers[missed] ?? missed };
  const first = chosen === 1 ? say.only[hits === 1 ? 'right' : 'wrong'] : plural(say.hits, hits, language);
  const second = missed === 0 ? [] : [plural(say.missed, missed, language)];
  return [first, ...second].map((sentence) => capital(fill(sentence, values))).join(' ');
}
