import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_SIGNS, writeCode } from '../../../src/domain/resume-code/write-code.ts';
import { aFinishedCourse, anyCourse, anyRole } from '../../support/any-course.ts';
import { beginCourse, playCase, readLesson } from '../../support/played-course.ts';
import { REAL_SHAPE } from '../../support/real-shape.ts';

function signsOf(code: string): number {
  return code.replaceAll(' ', '').length;
}

test('a code has groups of four signs, without I, O, 0 and 1', () => {
  expect(writeCode(aFinishedCourse(1), REAL_SHAPE)).toMatch(/^[A-HJ-NP-Z2-9]{4}( [A-HJ-NP-Z2-9]{4})*$/);
});

test('after the first lesson with its questions and one case it is as short as a telephone number', () => {
  const course = beginCourse();
  const last = (sides: number) => sides - 1;
  readLesson(course, 'welcome', last);
  playCase(course, 'last-call', last);
  expect(signsOf(writeCode(course.events, REAL_SHAPE))).toBeLessThanOrEqual(28);
  readLesson(course, 'framework', last);
  playCase(course, 'the-counter', last);
  expect(signsOf(writeCode(course.events, REAL_SHAPE))).toBeLessThanOrEqual(36);
});

test('no course makes it longer than a code may be', () => {
  fc.assert(
    fc.property(anyCourse, anyRole, (events, role) => {
      expect(signsOf(writeCode(events, REAL_SHAPE, role))).toBeLessThanOrEqual(MOST_SIGNS);
    }),
    { numRuns: 100 },
  );
});
