import { expect, test } from 'vitest';
import { roleProblems } from '../../../src/build/role-rules.ts';
import type { CoursePlan, PlannedRole } from '../../../src/domain/course/outline.ts';
import { ROLES } from '../../../src/domain/course/roles.ts';

const lesson = (id: string) => ({ id, title: id, minutes: 10, teaches: ['p1'], about: id });
const role = (id: PlannedRole['id']): PlannedRole => ({ id, title: id, about: id, lessons: ['a'], cases: ['gate'] });
const plan = (roles?: PlannedRole[]): CoursePlan => ({
  title: 'Course',
  question: 'Whether, and how?',
  lead: 'For officials.',
  version: 1,
  released: 0,
  completion: { cases: 1, pairs: 0, passMark: 0.8, finalQuestions: 14 },
  units: [{ id: 'one', number: 1, title: 'One', lessons: [lesson('a')], cases: [{ id: 'gate', you: 'You' }] }],
  ...(roles && { roles }),
});
const problems = (roles?: PlannedRole[]) =>
  roleProblems(plan(roles), (path) => ({ file: path.join('.'), line: 1, column: 1 })).map(
    ({ file, rule, what, todo }) => [file, rule, what, todo],
  );

test('all roles with what the plan has are in order, and so is a plan without roles', () => {
  expect(problems(ROLES.map(role))).toEqual([]);
  expect(problems()).toEqual([]);
});

test('a lesson or a case that no unit has is named with its place', () => {
  const [first, ...others] = ROLES.map(role);
  expect(problems([{ ...role('border'), ...first, lessons: ['a', 'b'], cases: ['gates'] }, ...others])).toEqual([
    ['roles.0.lessons.1', 'role-route', 'The course has no lesson ‘b’.', expect.any(String)],
    [
      'roles.0.cases.0',
      'role-route',
      'The course has no case ‘gates’.',
      'Did you mean ‘gate’? Name one that stands in a unit.',
    ],
  ]);
});

test('a role stands once, and none is missing', () => {
  const roles = ROLES.filter((id) => id !== 'trainer').map(role);
  expect(problems([...roles, role('border')]).map(([place, rule, what]) => [place, rule, what])).toEqual([
    ['roles.6.id', 'role-twice', 'The role ‘border’ stands here a second time.'],
    ['roles', 'role-missing', 'The role ‘trainer’ is missing.'],
  ]);
});
