import { expect, test } from 'vitest';
import { planProblems } from '../../../src/build/plan-rules.ts';
import type { CoursePlan } from '../../../src/domain/course/outline.ts';

const lesson = (id: string) => ({ id, title: id, minutes: 10, teaches: ['p1'], about: id });
const plan: CoursePlan = {
  title: 'Course',
  question: 'Whether, and how?',
  lead: 'For officials.',
  version: 1,
  released: 0,
  completion: { cases: 1, pairs: 0, passMark: 0.8, finalQuestions: 14 },
  units: [
    { id: 'one', number: 1, title: 'One', lessons: [lesson('a'), lesson('b')] },
    { id: 'two', number: 2, title: 'Two', lessons: [lesson('c')] },
  ],
};
const problems = (...lessons: string[]) =>
  planProblems(plan, new Set(lessons), (path) => ({ file: path.join('.'), line: 1, column: 1 }));

test('a plan whose lessons are all written is in order', () => {
  expect(problems('a', 'b', 'c', 'more')).toEqual([]);
});

test('a lesson without a file is named with its place and what to do', () => {
  expect(problems('a', 'c')).toEqual([
    {
      file: 'units.0.lessons.1.id',
      line: 1,
      column: 1,
      rule: 'plan-file',
      what: 'The course names the lesson ‘b’, which has no file.',
      todo: 'Write content/en/lessons/b.mdx, or take the lesson out of the plan.',
    },
  ]);
});
