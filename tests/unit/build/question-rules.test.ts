import { expect, test } from 'vitest';
import type { PlacedQuestion } from '../../../src/build/course.ts';
import { bankProblems } from '../../../src/build/question-rules.ts';
import type { ChooseOne } from '../../../src/domain/course/question.ts';
import { THREADS, type ThreadId } from '../../../src/domain/course/threads.ts';
import type { LessonHead } from '../../../src/domain/course/lesson-schema.ts';

const LENGTHS = [20, 30, 25, 22];

/** A question of a test whose right answer stands at `at`, and is the longest if `long`. */
function asked(use: 'pretest' | 'final', thread: ThreadId, at: number, long = false): ChooseOne {
  const options = LENGTHS.map((length, index) => ({
    id: `o${index}`,
    text: 'x'.repeat(long && index === at ? 60 : length),
    right: index === at,
    why: 'A reason.',
    cites: ['p1'],
  }));
  return {
    id: `${use}-${thread}-${at}`,
    kind: 'choose-one',
    use,
    lesson: thread,
    thread,
    teaches: ['p1'],
    stem: '?',
    options,
  };
}

const placed = (questions: ChooseOne[]): PlacedQuestion[] =>
  questions.map((question, index) => ({
    question,
    placeOf: () => ({ file: `${question.use}.yaml`, line: index + 1, column: 1 }),
  }));

const heads = THREADS.map((thread) => ({ id: thread, thread }) as unknown as LessonHead);
const problems = (questions: ChooseOne[]) =>
  bankProblems(placed(questions), undefined, heads).map(({ rule, line, what }) => [rule, line, what]);

const FINAL = THREADS.flatMap((thread) => [0, 2, 3].map((at) => asked('final', thread, at)));
const PRETEST = THREADS.map((thread, index) => asked('pretest', thread, index % 4));

test('two tests with all strands and mixed places are in order', () => {
  expect(problems([...FINAL, ...PRETEST])).toEqual([]);
});

test('a strand with fewer than three final questions is named', () => {
  const few = FINAL.filter(({ thread, options }) => thread !== 'privacy' || options[0]?.right);
  expect(problems(few)).toEqual([['test-thread', 19, 'The final test has 1 questions on ‘privacy’.']]);
});

test('a strand without a question of the pre-test, or with two, is named', () => {
  const [first, ...others] = PRETEST;
  if (!first) throw new Error('No pre-test.');
  expect(problems(others).map(([rule, , what]) => [rule, what])).toEqual([
    ['test-thread', `The pre-test has 0 questions on ‘${THREADS[0]}’.`],
  ]);
  expect(problems([...PRETEST, { ...first, id: 'again' }]).map(([rule, , what]) => [rule, what])).toEqual([
    ['test-thread', `The pre-test has 2 questions on ‘${THREADS[0]}’.`],
  ]);
});

test('a question of a test needs a strand, and the one that its lesson teaches', () => {
  const [first, ...others] = PRETEST;
  if (!first) throw new Error('No pre-test.');
  const rulesOf = (question: ChooseOne) =>
    problems([question, ...others]).filter(([rule]) => rule === 'question-thread');
  expect(rulesOf({ ...first, thread: undefined })).toHaveLength(1);
  expect(rulesOf({ ...first, lesson: THREADS[1] })).toEqual([
    ['question-thread', 1, `The question counts for ‘${THREADS[0]}’, but its lesson teaches ‘${THREADS[1]}’.`],
  ]);
});

test('right answers that always stand in one place, or are always the longest, are told', () => {
  const same = THREADS.map((thread) => asked('pretest', thread, 1));
  expect(problems(same).map(([rule]) => rule)).toEqual(['answers-place', 'answers-length']);
  const long = THREADS.map((thread, index) => asked('pretest', thread, index % 4, true));
  expect(problems(long).map(([rule, , what]) => [rule, what])).toEqual([
    ['answers-length', 'In 8 of the 8 questions of this file the right answer is the longest.'],
  ]);
});
