import { expect, test } from 'vitest';
import { afterCourse } from '../../../src/domain/course/after-course.ts';
import { alongRoute } from '../../../src/domain/course/along-route.ts';

const path = ['welcome', 'framework', 'gate', 'child'].map((href) => ({ href }));
const along = (...route: string[]) => alongRoute(path, route).map(({ href }) => href);

test('the beginning stays first, the route follows, and nothing is lost', () => {
  expect(along('child', 'gate')).toEqual(['welcome', 'child', 'gate', 'framework']);
  expect(along('welcome', 'child')).toEqual(['welcome', 'child', 'framework', 'gate']);
});

test('no route, an unknown address or an empty path change nothing', () => {
  expect(along()).toEqual(['welcome', 'framework', 'gate', 'child']);
  expect(along('gone')).toEqual(['welcome', 'framework', 'gate', 'child']);
  expect(alongRoute([], ['child'])).toEqual([]);
});

test.each([
  ['next', false, false, undefined],
  ['resume', true, false, undefined],
  ['next', true, false, 'final-test'],
  ['finished', true, false, 'final-test'],
  ['next', false, true, undefined],
  ['resume', true, true, 'certificate'],
  ['next', true, true, 'certificate'],
] as const)('where %s, completed %s, passed %s: %s', (where, completed, passed, holds) => {
  expect(afterCourse(where, { completed, passed })).toBe(holds);
});
