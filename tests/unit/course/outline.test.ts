import { expect, test } from 'vitest';
import { buildOutline, type CoursePlan } from '../../../src/domain/course/outline.ts';

const lesson = (id: string) => ({ id, title: `Lesson ${id}`, minutes: 10, teaches: ['p1'], about: id });
const PLAN: CoursePlan = {
  completion: { cases: 1, pairs: 0, passMark: 0.8, finalQuestions: 14 },
  title: 'Course',
  question: 'Whether, and how?',
  lead: 'For officials.',
  version: 1,
  released: 0,
  units: [
    {
      id: 'one',
      number: 1,
      title: 'One',
      lessons: [lesson('a'), lesson('b')],
      cases: [{ id: 'gate', you: 'You are there' }],
    },
    { id: 'two', number: 2, title: 'Two', asks: 'How', lessons: [lesson('c')] },
  ],
};
const outline = buildOutline(PLAN, new Set(['a', 'c']), [{ id: 'gate', title: 'The gate', minutes: 12 }]);

test('a lesson is published when its file exists, and only then has an address', () => {
  expect(outline.lessons.map(({ id, published, href }) => [id, published, href])).toEqual([
    ['a', true, 'lesson-a.html'],
    ['b', false, undefined],
    ['c', true, 'lesson-c.html'],
  ]);
});

test('lessons are numbered through the units, and know theirs', () => {
  expect(outline.lessons.map(({ order, unit }) => [order, unit])).toEqual([
    [0, 'one'],
    [1, 'one'],
    [2, 'two'],
  ]);
});

test('a case takes title and length from its file; a planned one without a file is not published', () => {
  expect(outline.cases).toEqual([
    {
      id: 'gate',
      you: 'You are there',
      unit: 'one',
      title: 'The gate',
      minutes: 12,
      published: true,
      href: 'case-gate.html',
    },
  ]);
  expect(buildOutline(PLAN, new Set(), []).cases[0]).toEqual({
    id: 'gate',
    you: 'You are there',
    unit: 'one',
    published: false,
  });
});

test('the next lesson is the next that can be read', () => {
  expect(outline.after('a')?.id).toBe('c');
  expect(outline.after('c')).toBeUndefined();
});

test('an unknown lesson is an error that says where lessons are planned', () => {
  expect(outline.lesson('b').title).toBe('Lesson b');
  expect(() => outline.lesson('nothing')).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: There is no lesson ‘nothing’ in content/en/course.yaml. Add it to a unit there.]`,
  );
});
