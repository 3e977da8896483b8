import { expect, test } from 'vitest';
import { buildOutline } from '../../../src/domain/course/outline.ts';
import { roleRoutes } from '../../../src/domain/course/role-routes.ts';

const lesson = (id: string) => ({ id, title: `Lesson ${id}`, minutes: 10, teaches: ['p1'], about: id });
const LESSONS_OF: Record<string, string[]> = { gate: ['a'], door: ['b', 'a'], port: ['c'] };
const outline = buildOutline(
  {
    title: 'Course',
    question: 'Whether, and how?',
    lead: 'For officials.',
    version: 1,
    released: 0,
    completion: { cases: 1, pairs: 0, passMark: 0.8, finalQuestions: 14 },
    units: [
      {
        id: 'one',
        number: 1,
        title: 'One',
        lessons: [lesson('here'), lesson('a'), lesson('b'), lesson('c')],
        cases: ['gate', 'door', 'port', 'later'].map((id) => ({ id, you: 'You are there' })),
      },
    ],
    roles: [
      { id: 'border', title: 'Border', about: 'a gate', lessons: ['b', 'c', 'here'], cases: ['gate', 'door', 'later'] },
    ],
  },
  new Set(['here', 'a', 'b']),
  ['gate', 'door', 'port'].map((id) => ({ id, title: `Case ${id}`, minutes: 12 })),
);
const routes = roleRoutes(outline, 'here', (id) => LESSONS_OF[id] ?? []);
const titles = routes.map(({ stops }) => stops.map(({ title }) => title));

test('a role has its lessons in its own order, each case after the lesson that it practises, the others at the end', () => {
  expect(routes[0]?.role).toEqual({ id: 'border', title: 'Border', about: 'a gate' });
  expect(titles[0]).toEqual(['Lesson b', 'Case door', 'Case gate']);
});

test('the last route is the order of the course; it belongs to no role', () => {
  expect(routes).toHaveLength(2);
  expect(routes[1]?.role).toBeUndefined();
  expect(titles[1]).toEqual(['Lesson a', 'Case gate', 'Lesson b', 'Case door', 'Case port']);
});

test('a stop says what it is, how long it takes and where it is', () => {
  expect(routes[0]?.stops[1]).toEqual({ kind: 'case', title: 'Case door', minutes: 12, href: 'case-door.html' });
});
