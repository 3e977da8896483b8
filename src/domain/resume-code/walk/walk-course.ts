import type { Shape } from '../../register/shape.ts';
import { answerSlots, bankOf } from './answer-slots.ts';
import { isUnorderly, type ShapeQuestion } from './answers.ts';
import type { Carried, CarriedCase, CarriedLesson, CarriedPlace } from '../carried/carried.ts';
import { DAYS } from '../carried/day.ts';
import type { Pen } from './pen.ts';
import { walkAnswers } from './walk-answers.ts';
import { walkRun } from './walk-case.ts';
import { readInTurn, walkOddities } from './walk-oddities.ts';
import { walkSome } from './walk-some.ts';
import { walkAttempt } from './walk-test.ts';

/** What a final test is likely to be. */
export const FINAL = { of: 14, passMark: 0.8 };

/**
 * Writes or reads all that a code carries but the content version, which must be known before. What is seldom there comes last,
 * where it takes no room while it is missing.
 * @param given what is written; when reading, nothing
 */
export function walkCourse(pen: Pen, shape: Shape, given?: Carried): Carried {
  const day = pen.oneOf(DAYS, given?.day ?? 0);
  const orderly = pen.oneOf(2, Number(given !== undefined && !isOrderly(shape, given))) === 0;
  const place = walkPlace(pen, shape, given?.place);
  const lessons = walkLessons(pen, shape, given);
  const answers = walkAnswers(pen, shape, lessons.filter(Boolean).length, orderly, given?.answers);
  const cases = walkCases(pen, shape, given);
  const attempt = (test: 'pretest' | 'final', likely: { of: number; passMark?: number }) =>
    pen.pick([1, 3], Number(given?.[test] !== undefined)) === 1
      ? { [test]: walkAttempt(pen, { bank: bankOf(shape, test), ...likely }, orderly, given?.[test]) }
      : {};
  const carried: Carried = {
    content: shape.content,
    day,
    ...(place && { place }),
    lessons,
    answers,
    cases,
    recent: [],
    ...attempt('pretest', { of: bankOf(shape, 'pretest').length }),
    ...attempt('final', FINAL),
  };
  return walkOddities(pen, shape, carried, given);
}

function isOrderly(shape: Shape, { answers, pretest, final }: Carried): boolean {
  const isFine = (questions: readonly ShapeQuestion[], responses: Carried['answers'] = []) =>
    questions.every((question, index) => !isUnorderly(question, responses[index] ?? []));
  const inLessons = answerSlots(shape).map(({ question }) => question);
  return (
    isFine(inLessons, answers) &&
    isFine(bankOf(shape, 'pretest'), pretest?.answers) &&
    isFine(bankOf(shape, 'final'), final?.answers)
  );
}

/** None, a lesson with its section, or a case. */
function walkPlace(pen: Pen, { lessons, cases }: Shape, given: CarriedPlace | undefined): CarriedPlace | undefined {
  const weights = [1, ...lessons.map(({ sections }) => sections.length + 1), ...cases.map(() => 1)];
  const before = given?.kind === 'case' ? 1 + lessons.length : 1;
  const at = pen.pick(weights, given ? before + given.at : 0) - 1;
  if (at < 0) return undefined;
  const { sections } = lessons[at] ?? {};
  if (!sections) return { kind: 'case', at: at - lessons.length };
  const section = pen.oneOf(sections.length + 1, (given?.section ?? -1) + 1) - 1;
  return { kind: 'lesson', at, ...(section >= 0 && { section }) };
}

function walkLessons(pen: Pen, { lessons }: Shape, given: Carried | undefined): Carried['lessons'] {
  const touched = walkSome(pen, lessons, (index) => given?.lessons[index] !== undefined);
  return lessons.map(({ sections }, index): CarriedLesson | undefined => {
    if (!touched[index]) return undefined;
    const own = given?.lessons[index];
    const completed = pen.pick([1, 3], Number(own?.completed ?? false)) === 1;
    // Sections are read one after the other; those that were passed over come last of all.
    const count = completed ? sections.length : pen.oneOf(sections.length + 1, own ? readInTurn(own) : 0);
    return { read: sections.map((_, section) => section < count), completed };
  });
}

function walkCases(pen: Pen, { cases }: Shape, given: Carried | undefined): Carried['cases'] {
  const touched = walkSome(pen, cases, (index) => given?.cases[index] !== undefined);
  return cases.map((of, index): CarriedCase | undefined => {
    if (!touched[index]) return undefined;
    const own = given?.cases[index];
    const isPlayed = pen.pick([1, 15], Number(own?.run !== undefined)) === 1;
    if (!isPlayed) return { skipped: true };
    return { skipped: false, run: { telling: 'guided', ...walkRun(pen, of, own?.run) } };
  });
}
