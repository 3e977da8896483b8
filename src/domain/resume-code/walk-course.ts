import type { Shape } from '../register/shape.ts';
import { answersTo, isUnorderly, type ShapeQuestion } from './answers.ts';
import type { Carried, CarriedCase, CarriedLesson, CarriedPlace } from './carried.ts';
import type { Pen } from './pen.ts';
import { walkRun } from './walk-case.ts';
import { walkOddities } from './walk-oddities.ts';
import { walkSome } from './walk-some.ts';
import { walkAttempt } from './walk-test.ts';

/** Days that a code can name: until 2048. */
export const DAYS = 8192;

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
  const answers = walkAnswers(pen, shape, lessons, orderly, given);
  const cases = walkCases(pen, shape, given);
  const attempt = (test: 'pretest' | 'final') =>
    pen.pick([1, 3], Number(given?.[test] !== undefined)) === 1
      ? { [test]: walkAttempt(pen, testOf(shape, test), orderly, given?.[test]) }
      : {};
  const carried: Carried = {
    content: shape.content,
    day,
    ...(place && { place }),
    lessons,
    answers,
    cases,
    ...attempt('pretest'),
    ...attempt('final'),
  };
  return walkOddities(pen, shape, carried, given);
}

/** The questions of a shape that are asked in lessons, or in one of the tests. */
export function questionsOf({ questions }: Shape, use: 'lesson' | 'pretest' | 'final'): ShapeQuestion[] {
  return questions.filter((each) => each.use === use || (use === 'lesson' && isInLesson(each)));
}

function isInLesson({ use }: ShapeQuestion): boolean {
  return use === 'opening' || use === 'check';
}

function testOf(shape: Shape, test: 'pretest' | 'final') {
  const bank = questionsOf(shape, test);
  return test === 'pretest' ? { bank, of: bank.length } : { bank, of: 14, passMark: 0.8 };
}

function isOrderly(shape: Shape, { answers, pretest, final }: Carried): boolean {
  const isFine = (bank: readonly ShapeQuestion[], responses: readonly (readonly string[] | undefined)[] = []) =>
    bank.every((question, index) => !isUnorderly(question, responses[index] ?? []));
  return (
    isFine(
      questionsOf(shape, 'lesson'),
      answers.map((each) => each?.first),
    ) &&
    isFine(
      questionsOf(shape, 'lesson'),
      answers.map((each) => each?.again),
    ) &&
    isFine(questionsOf(shape, 'pretest'), pretest?.answers) &&
    isFine(questionsOf(shape, 'final'), final?.answers)
  );
}

/** None, a lesson with its section, or a case. */
function walkPlace(pen: Pen, { lessons, cases }: Shape, given: CarriedPlace | undefined): CarriedPlace | undefined {
  const weights = [1, ...lessons.map(({ sections }) => 4 * (sections.length + 1)), ...cases.map(() => 1)];
  const before = given?.kind === 'case' ? 1 + lessons.length : 1;
  const at = pen.pick(weights, given ? before + given.at : 0) - 1;
  if (at < 0) return undefined;
  const { sections } = lessons[at] ?? {};
  if (!sections) return { kind: 'case', at: at - lessons.length };
  const section = pen.oneOf(sections.length + 1, (given?.section ?? -1) + 1) - 1;
  return { kind: 'lesson', at, ...(section >= 0 && { section }) };
}

function walkLessons(pen: Pen, { lessons }: Shape, given: Carried | undefined): Carried['lessons'] {
  const touched = walkSome(
    pen,
    lessons.map((_, index) => given?.lessons[index] !== undefined),
  );
  return lessons.map(({ sections }, index): CarriedLesson | undefined => {
    if (!touched[index]) return undefined;
    const own = given?.lessons[index];
    const completed = pen.pick([1, 7], Number(own?.completed ?? false)) === 1;
    // Sections are read one after the other; of a lesson that was read to its end, those left out come last of all.
    let before = true;
    const read = sections.map((_, section) => {
      if (completed) return true;
      return (before = pen.pick(before ? [1, 3] : [7, 1], Number(own?.read[section] ?? false)) === 1);
    });
    return { read, completed };
  });
}

/** Questions stand lesson by lesson, each lesson beginning with its opening: most lessons have none or all of theirs answered. */
function walkAnswers(
  pen: Pen,
  shape: Shape,
  lessons: Carried['lessons'],
  orderly: boolean,
  given: Carried | undefined,
): Carried['answers'] {
  const begun = lessons.filter(Boolean).length;
  const weights = [lessons.length - begun + 1, begun + 1];
  const questions = questionsOf(shape, 'lesson');
  const isStart = (index: number) => index === 0 || questions[index]?.use === 'opening';
  let hasAny = false;
  return questions.map((question, index) => {
    if (isStart(index)) {
      const end = questions.findIndex((_, later) => later > index && isStart(later));
      const own = given?.answers.slice(index, end < 0 ? undefined : end) ?? [];
      hasAny = pen.pick(weights, Number(own.some((each) => each !== undefined))) === 1;
    }
    if (!hasAny) return undefined;
    const { count, numberOf, responseOf } = answersTo(question, orderly);
    const walk = (response: readonly string[] = []) => pen.oneOf(count + 1, (numberOf(response) ?? -1) + 1) - 1;
    const first = walk(given?.answers[index]?.first);
    const again = question.use === 'opening' ? walk(given?.answers[index]?.again) : -1;
    if (first < 0 && again < 0) return undefined;
    return {
      ...(first >= 0 && { first: responseOf(first) }),
      ...(again >= 0 && { again: responseOf(again) }),
    };
  });
}

function walkCases(pen: Pen, { cases }: Shape, given: Carried | undefined): Carried['cases'] {
  const touched = walkSome(
    pen,
    cases.map((_, index) => given?.cases[index] !== undefined),
  );
  return cases.map((of, index): CarriedCase | undefined => {
    if (!touched[index]) return undefined;
    const own = given?.cases[index];
    const isPlayed = pen.pick([1, 15], Number(own?.run !== undefined)) === 1;
    if (!isPlayed) return { skipped: true };
    return { skipped: false, run: { telling: 'guided', ...walkRun(pen, of, own?.run) } };
  });
}
