import { expect, test } from 'vitest';
import type { OutlineCase, OutlineLesson } from '../../../src/domain/course/outline.ts';
import { studyPath } from '../../../src/domain/course/study-path.ts';

const lesson = (id: string, published = true): OutlineLesson => ({
  id,
  title: id,
  minutes: 10,
  teaches: [],
  about: '',
  unit: 'u',
  order: 0,
  published,
});
const aCase = (id: string, published = true): OutlineCase => ({ id, you: 'You', unit: 'u', published });
const path = (lessons: OutlineLesson[], cases: OutlineCase[], lessonsOf: Record<string, string[]>) =>
  studyPath({ lessons, cases }, (id) => lessonsOf[id] ?? []).map(({ kind, id }) => `${kind} ${id}`);

test('each lesson is followed by the cases that practise it first of all', () => {
  const cases = [aCase('door'), aCase('gate'), aCase('row')];
  expect(path([lesson('one'), lesson('two')], cases, { door: ['two'], gate: ['one', 'two'], row: ['one'] })).toEqual([
    'lesson one',
    'case gate',
    'case row',
    'lesson two',
    'case door',
  ]);
});

test('cases whose lesson is in preparation come last', () => {
  expect(
    path([lesson('one', false), lesson('two')], [aCase('door'), aCase('gate')], { door: ['one'], gate: ['two'] }),
  ).toEqual(['lesson two', 'case gate', 'case door']);
});

test('what cannot be opened is no station', () => {
  expect(path([lesson('one', false)], [aCase('gate', false)], { gate: ['one'] })).toEqual([]);
});
