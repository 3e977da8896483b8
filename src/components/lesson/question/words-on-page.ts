import type { Question } from '../../../domain/course/question.ts';
import type { QuestionWords } from '../../../i18n/en/lesson.ts';

/** The words that one kind of question alone needs. */
const OF_KIND: Partial<Record<Question['kind'], (keyof QuestionWords)[]>> = {
  'choose-all': ['tellAll', 'chosen', 'leftOut', 'rightlyLeftOut'],
  order: [
    'myOrder',
    'movedTo',
    'first',
    'last',
    'places',
    'placedHere',
    'placedThere',
    'yourOrder',
    'rightOrder',
    'tellOrder',
  ],
  match: ['myMatch', 'open', 'atCard', 'you', 'fits', 'fitsNot', 'whatFits', 'tellMatch'],
};

/** What the scripts of a page need to say about questions of these kinds: a lesson has no byte to spare for kinds that it does not ask. */
export function wordsOnPage(words: QuestionWords, kinds: ReadonlySet<Question['kind']>): Partial<QuestionWords> {
  const idle = Object.entries(OF_KIND).flatMap(([kind, keys]) => (kinds.has(kind as Question['kind']) ? [] : keys));
  return Object.fromEntries(Object.entries(words).filter(([key]) => !idle.includes(key as keyof QuestionWords)));
}
