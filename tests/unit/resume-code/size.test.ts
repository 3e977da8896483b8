import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../src/build/read-yaml.ts';
import { ROOT } from '../../../src/build/root.ts';
import type { CoursePlan } from '../../../src/domain/course/outline.ts';
import type { Carried } from '../../../src/domain/resume-code/carried/carried.ts';
import { createWriter } from '../../../src/domain/resume-code/walk/pen.ts';
import { LINE } from '../../../src/domain/resume-code/text/line-check.ts';
import { FINAL, walkCourse } from '../../../src/domain/resume-code/walk/walk-course.ts';
import { walkSmall } from '../../../src/domain/resume-code/walk/walk-some.ts';
import { MOST_SIGNS, writeCode } from '../../../src/domain/resume-code/write-code.ts';
import { aFinishedCourse, anyBusyCourse, anyCourse, anyFinishedCourse, anyRole } from '../../support/any-course.ts';
import { createMeasuringPen, log2 } from '../../support/measuring-pen.ts';
import { beginCourse, playCase, readLesson } from '../../support/played-course.ts';
import { REAL_SHAPE } from '../../support/real-shape.ts';
import { worstCourse } from '../../support/worst-course.ts';

function signsOf(code: string): number {
  return code.replaceAll(' ', '').length;
}

function bitsOf(carried: Carried): number {
  const pen = createMeasuringPen();
  walkSmall(pen, carried.content - 1);
  walkCourse(pen, REAL_SHAPE, carried);
  return pen.bits();
}

/** The bits that are left for the content: without the eight signs of the check over the whole and the checks of lines. */
function roomIn(signs: number): number {
  return 5 * (signs - 8 - Math.floor((signs - 8) / LINE));
}

test('a code has groups of four signs, without I, O, 0 and 1', () => {
  expect(writeCode(aFinishedCourse(1), REAL_SHAPE)).toMatch(/^[A-HJ-NP-Z2-9]{4}( [A-HJ-NP-Z2-9]{4})*$/);
});

describe('at the beginning', () => {
  test('after the first lesson with its questions, and one case, it has no more than 28 signs', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(99), { minLength: 40 }), (rolls) => {
        let next = 0;
        const roll = (sides: number) => (rolls[next++ % rolls.length] ?? 0) % sides;
        const course = beginCourse();
        readLesson(course, 'welcome', roll);
        playCase(course, 'last-call', roll);
        expect(signsOf(writeCode(course.events, REAL_SHAPE))).toBeLessThanOrEqual(28);
        readLesson(course, 'framework', roll);
        playCase(course, 'the-counter', roll);
        expect(signsOf(writeCode(course.events, REAL_SHAPE))).toBeLessThanOrEqual(36);
      }),
      { numRuns: 100 },
    );
  });

  test('an empty record has a code of twelve signs', () => {
    expect(signsOf(writeCode([], REAL_SHAPE))).toBe(12);
  });
});

describe('at the end', () => {
  const room = roomIn(MOST_SIGNS);
  // What the last things in a number take can be some bits more than their weights say, as the number is still small there.
  const atMost = room - 5;
  const worst = worstCourse();

  test('the plan of the course is what a code counts on', () => {
    const plan = readYaml('content/en/course.yaml', ROOT).data as CoursePlan;
    const { finalQuestions: of, passMark } = plan.completion;
    expect(FINAL).toEqual({ of, passMark });
  });

  test('whatever was answered and played, a course whose lessons were all read has room for all answers and all runs', () => {
    const all = bitsOf(worst);
    expect(all).toBeLessThanOrEqual(atMost);
    const pen = createWriter();
    walkCourse(pen, REAL_SHAPE, worst);
    expect(log2(pen.number())).toBeLessThanOrEqual(room);
  });

  test('and so has any course with fewer cases, or with fewer questions answered in a test', () => {
    const { cases, final, pretest } = worst;
    for (let count = 0; count < cases.length; count += 1) {
      // Whichever they are, as many take as much room; those with the longest runs stand on either side.
      for (const without of [
        cases.map((each, at) => (at < count ? each : undefined)),
        cases.map((each, at) => (at < count ? undefined : each)),
      ])
        expect(bitsOf({ ...worst, cases: without })).toBeLessThanOrEqual(atMost);
    }
    for (const isDone of [true, false]) {
      for (let count = 0; count <= FINAL.of; count += 1) {
        const answers = final.answers.map((each, at) => (at < count ? each : undefined));
        const other = { seed: 255, answers, ...(isDone && { done: { right: 0, of: FINAL.of, passed: false } }) };
        expect(bitsOf({ ...worst, final: other })).toBeLessThanOrEqual(atMost);
      }
      for (let count = 0; count <= pretest.answers.length; count += 1) {
        const answers = pretest.answers.map((each, at) => (at < count ? each : undefined));
        expect(
          bitsOf({ ...worst, pretest: { seed: 0, answers, ...(isDone && { done: { right: 0, of: 8 } }) } }),
        ).toBeLessThanOrEqual(atMost);
      }
    }
  });

  test('no finished course that was played takes more', () => {
    fc.assert(
      fc.property(anyFinishedCourse, anyRole, (events, role) => {
        expect(signsOf(writeCode(events, REAL_SHAPE, role))).toBeLessThanOrEqual(MOST_SIGNS);
      }),
      { numRuns: 200 },
    );
  });

  test('a course whose lessons were all begun and not finished takes two groups more at most', () => {
    const most = MOST_SIGNS + 8;
    const begun = worst.lessons.map(({ read }) => ({ read: read.map((_, at) => at < 1), completed: false }));
    const light = { ...worst, lessons: begun, pretest: { ...worst.pretest, answers: [] } };
    expect(bitsOf(light)).toBeLessThanOrEqual(roomIn(most) - 5);
    fc.assert(
      fc.property(fc.oneof(anyCourse, anyBusyCourse), anyRole, (events, role) => {
        expect(signsOf(writeCode(events, REAL_SHAPE, role))).toBeLessThanOrEqual(most);
      }),
      { numRuns: 200 },
    );
  });
});
