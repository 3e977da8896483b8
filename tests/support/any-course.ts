import fc from 'fast-check';
import { ROLES } from '../../src/domain/course/roles.ts';
import type { CourseEvent } from '../../src/domain/record/events.ts';
import { beginCourse, playCase, readLesson, takeTest, type Dice } from './played-course.ts';
import { REAL_SHAPE } from './real-shape.ts';

const dice: fc.Arbitrary<Dice> = fc
  .infiniteStream(fc.nat({ max: 2 ** 30 }))
  .map((stream) => (sides) => (stream.next().value ?? 0) % Math.max(1, sides));

const TELLINGS = ['guided', 'practice', 'own'] as const;

/** A course in which everything was done, in any order and with any answers. */
export const anyFinishedCourse: fc.Arbitrary<CourseEvent[]> = dice.map((roll) => finish(roll, false));

/** The same as most people do it: over some weeks, and with each text of a match given to one card. */
export const anyOrderlyCourse: fc.Arbitrary<CourseEvent[]> = dice.map((roll) => finish(roll, true));

/** One of them, always the same. */
export function aFinishedCourse(seed: number): CourseEvent[] {
  let state = seed;
  return finish((sides) => {
    state = (Math.imul(state, 0x41c64e6d) + 0x3039) >>> 0;
    return (state >>> 8) % Math.max(1, sides);
  }, false);
}

function finish(roll: Dice, orderly: boolean): CourseEvent[] {
  const course = beginCourse(undefined, { orderly });
  const todo = [
    () => takeTest(course, 'pretest', roll),
    () => takeTest(course, 'final', roll),
    ...REAL_SHAPE.lessons.map(({ id }) => () => {
      readLesson(course, id, roll);
    }),
    ...REAL_SHAPE.cases.map(({ id }) => () => {
      const telling = TELLINGS[roll(3)] ?? 'own';
      playCase(course, id, roll, { telling, passGrounds: roll(2) === 0, toDebrief: roll(2) === 0 });
    }),
  ];
  while (todo.length > 0) {
    todo.splice(roll(todo.length), 1)[0]?.();
    if (orderly) course.wait(roll(4));
  }
  return course.events;
}

/** A course as it may stand on any day: some of everything, begun, left, begun again. */
export const anyCourse: fc.Arbitrary<CourseEvent[]> = dice.map((roll) => goAbout(roll, 12));

/** The same, for long enough that not all of it goes into a code. */
export const anyBusyCourse: fc.Arbitrary<CourseEvent[]> = dice.map((roll) => goAbout(roll, 100));

function goAbout(roll: Dice, most: number): CourseEvent[] {
  const course = beginCourse(Date.UTC(2026, 0, 1) + roll(2000) * 86_400_000);
  for (let left = roll(most); left > 0; left -= 1) {
    const what = roll(10);
    const lesson = REAL_SHAPE.lessons[roll(REAL_SHAPE.lessons.length)]?.id ?? '';
    const own = REAL_SHAPE.cases[roll(REAL_SHAPE.cases.length)]?.id ?? '';
    const telling = TELLINGS[roll(3)] ?? 'own';
    if (what < 4) readLesson(course, lesson, roll, { sections: roll(9), answering: roll(3) > 0 });
    else if (what < 6)
      playCase(course, own, roll, { telling, stop: roll(10), passGrounds: true, toDebrief: roll(2) === 0 });
    else if (what < 7) {
      const { run, choices } = playCase(course, own, roll, { telling });
      playCase(course, own, roll, {
        telling,
        whatIf: { run, choices: choices.slice(0, roll(choices.length)) },
        stop: roll(10),
      });
    } else if (what < 8) course.tell({ verb: 'skipped', case: own });
    else takeTest(course, what === 8 ? 'pretest' : 'final', roll, { answered: roll(15), handIn: roll(2) === 0 });
  }
  return course.events;
}

export const anyRole = fc.option(fc.constantFrom(...ROLES), { nil: undefined });
