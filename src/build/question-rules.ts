import type { Library } from '../domain/citation/library.ts';
import { unknownIds } from '../domain/citation/resolve.ts';
import type { LessonHead } from '../domain/course/lesson-schema.ts';
import type { Outline } from '../domain/course/outline.ts';
import type { Question } from '../domain/course/question.ts';
import { THREADS, type ThreadId } from '../domain/course/threads.ts';
import type { Problem } from '../domain/problem.ts';
import type { PlacedQuestion } from './course.ts';

/** A test that draws by strand needs this many of each. */
const FINAL_LEAST = 3;
/** From so many questions on, the place of the right answer must not be guessable. */
const ENOUGH_TO_GUESS = 3;

/** Citations of a question that lead nowhere. */
export function questionProblems({ question, placeOf }: PlacedQuestion, library: Library): Problem[] {
  const lists: [readonly string[], readonly PropertyKey[]][] = [[question.teaches, ['teaches']]];
  if (question.kind === 'order') lists.push([question.cites, ['cites']]);
  else if (question.kind === 'match')
    question.pairs.forEach(({ cites }, at) => lists.push([cites, ['pairs', at, 'cites']]));
  else question.options.forEach(({ cites }, at) => lists.push([cites, ['options', at, 'cites']]));
  return lists.flatMap(([ids, path]) => unknownIds(ids, library, (at) => placeOf([...path, at])));
}

/** What is wrong with the questions taken together: with where they are asked, with the two tests, with where the answers stand. */
export function bankProblems(
  questions: readonly PlacedQuestion[],
  outline: Outline | undefined,
  heads: readonly LessonHead[],
): Problem[] {
  const lessons = new Map([...heads, ...(outline?.lessons ?? [])].map((each) => [each.id, each]));
  return [
    ...questions.flatMap((each) => lessonOfQuestion(each, lessons)),
    ...questions.flatMap((each) => askedSomewhere(each, heads)),
    ...testThreads(questions),
    ...answerPlaces(questions),
  ];
}

function lessonOfQuestion(
  { question, placeOf }: PlacedQuestion,
  lessons: ReadonlyMap<string, { thread?: ThreadId | undefined }>,
): Problem[] {
  const { lesson, thread, use } = question;
  const planned = lessons.get(lesson);
  const isTest = use === 'pretest' || use === 'final';
  if (!planned)
    return problem(
      placeOf(['lesson']),
      'question-lesson',
      `There is no lesson ‘${lesson}’.`,
      'Name the lesson that teaches it.',
    );
  if (isTest && !thread)
    return problem(
      placeOf([]),
      'question-thread',
      'This question of a test has no strand.',
      `Add ‘thread’, one of ${THREADS.join(', ')}.`,
    );
  if (isTest && thread !== planned.thread)
    return problem(
      placeOf(['thread']),
      'question-thread',
      `The question counts for ‘${thread ?? ''}’, but its lesson teaches ‘${planned.thread ?? 'no strand'}’.`,
      'Whoever fails it is sent to that lesson: make the two fit.',
    );
  return [];
}

function askedSomewhere({ question, placeOf }: PlacedQuestion, heads: readonly LessonHead[]): Problem[] {
  const { id, use } = question;
  if (use === 'pretest' || use === 'final') return [];
  const asked = heads.some(({ opening, checks }) => (use === 'opening' ? opening === id : checks.includes(id)));
  return asked
    ? []
    : problem(
        placeOf(['id']),
        'question-unasked',
        `No lesson asks ‘${id}’ as ${use === 'opening' ? 'its opening' : 'a check'}.`,
        'Name it in the front matter of its lesson, or take it out.',
      );
}

function testThreads(questions: readonly PlacedQuestion[]): Problem[] {
  return (['pretest', 'final'] as const).flatMap((use) => {
    const bank = questions.filter(({ question }) => question.use === use);
    const [first] = bank;
    if (!first) return [];
    return THREADS.flatMap((thread) => {
      const own = bank.filter(({ question }) => question.thread === thread);
      const { length } = own;
      if (use === 'final' ? length >= FINAL_LEAST : length === 1) return [];
      return problem(
        (own.at(-1) ?? first).placeOf([]),
        'test-thread',
        `The ${use === 'final' ? 'final test' : 'pre-test'} has ${length} questions on ‘${thread}’.`,
        use === 'final'
          ? `Write at least ${FINAL_LEAST}, so that a second test can differ.`
          : 'It has exactly one on each strand.',
      );
    });
  });
}

/** Whoever always takes the same letter, or always the longest answer, must not get through a file. */
function answerPlaces(questions: readonly PlacedQuestion[]): Problem[] {
  const files = new Map<string, PlacedQuestion[]>();
  for (const each of questions) {
    if (each.question.kind !== 'choose-one') continue;
    const { file } = each.placeOf([]);
    files.set(file, [...(files.get(file) ?? []), each]);
  }
  return [...files.values()].flatMap((own) => {
    const [first] = own;
    if (!first || own.length < ENOUGH_TO_GUESS) return [];
    const places = own.map(({ question }) => rightPlace(question));
    const most = Math.max(...places.map((place) => places.filter((each) => each === place).length));
    const longest = own.filter(({ question }) => rightIsLongest(question)).length;
    const at = first.placeOf([]);
    return [
      ...(most > Math.max(2, own.length / 2)
        ? problem(
            at,
            'answers-place',
            `In ${most} of the ${own.length} questions of this file the right answer stands in the same place.`,
            'Change the order of the options: no place may hold more than half of them.',
          )
        : []),
      ...(longest > Math.max(2, own.length / 2)
        ? problem(
            at,
            'answers-length',
            `In ${longest} of the ${own.length} questions of this file the right answer is the longest.`,
            'Shorten right answers, or give wrong ones the detail that makes them tempting.',
          )
        : []),
    ];
  });
}

function rightPlace(question: Question): number {
  return question.kind === 'choose-one' ? question.options.findIndex(({ right }) => right) : -1;
}

function rightIsLongest(question: Question): boolean {
  if (question.kind !== 'choose-one') return false;
  const lengths = question.options.map(({ text }) => text.length);
  return lengths[rightPlace(question)] === Math.max(...lengths);
}

function problem(place: Omit<Problem, 'rule' | 'what' | 'todo'>, rule: string, what: string, todo: string): Problem[] {
  return [{ ...place, rule, what, todo }];
}
