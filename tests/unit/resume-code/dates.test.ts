import { expect, test } from 'vitest';
import { certificateOf } from '../../../src/domain/course/certificate.ts';
import { whereNext } from '../../../src/domain/course/where-next.ts';
import type { CourseEvent } from '../../../src/domain/record/events.ts';
import { lastTouched } from '../../../src/domain/record/last-touched.ts';
import { foldProgress } from '../../../src/domain/record/progress.ts';
import { readCode } from '../../../src/domain/resume-code/read-code.ts';
import { writeCode } from '../../../src/domain/resume-code/write-code.ts';
import { beginCourse, playCase, readLesson, takeTest } from '../../support/played-course.ts';
import { provedCases } from '../../support/proved-cases.ts';
import { REAL_SHAPE } from '../../support/real-shape.ts';

const COURSE = {
  lessons: REAL_SHAPE.lessons,
  cases: provedCases().map(({ graph }) => ({ id: graph.id, pair: graph.pair?.with })),
  completion: { cases: 3, pairs: 1, passMark: 0.8, finalQuestions: 14 },
};
const first = () => 0;

function back(events: readonly CourseEvent[]): CourseEvent[] {
  const answer = readCode(writeCode(events, REAL_SHAPE), () => REAL_SHAPE);
  if ('refused' in answer) throw new Error(`The code was refused: ${answer.refused}`);
  return answer.events;
}

function day(at: number | undefined): string | undefined {
  return at === undefined ? undefined : new Date(at).toISOString().slice(0, 10);
}

function certified(events: readonly CourseEvent[]): (string | undefined)[] {
  const { completedAt, passedAt } = certificateOf(events, COURSE);
  return [day(completedAt), day(passedAt)];
}

test('a certificate keeps the days on which the course was completed and the test was passed', () => {
  const course = beginCourse(Date.UTC(2026, 8, 14, 23));
  REAL_SHAPE.lessons.forEach(({ id }, index) => {
    readLesson(course, id, first);
    if (index < 5) playCase(course, REAL_SHAPE.cases[index]?.id ?? '', first);
    course.wait(index === 9 ? 0 : 1);
  });
  course.wait(3);
  takeTest(course, 'final', first, { right: 13 });
  course.wait(40);
  playCase(course, 'homecoming', first);
  expect(certified(course.events)).toEqual(['2026-09-23', '2026-09-26']);
  expect(certified(back(course.events))).toEqual(['2026-09-23', '2026-09-26']);
  expect(day(back(course.events).at(-1)?.at)).toBe('2026-11-05');
});

test('a case that was done after the lessons does not make them look completed earlier', () => {
  const course = beginCourse();
  for (const { id } of REAL_SHAPE.lessons) readLesson(course, id, first);
  course.wait(5);
  for (const { id } of REAL_SHAPE.cases.slice(0, 5)) playCase(course, id, first);
  expect(certified(course.events)).toEqual(['2026-09-19', undefined]);
  expect(certified(back(course.events))).toEqual(['2026-09-19', undefined]);
});

test('what is open since then stays the last thing', () => {
  const course = beginCourse();
  const { run, choices } = playCase(course, 'the-door', first);
  playCase(course, 'sixteen', first, { toDebrief: false });
  for (const { id } of REAL_SHAPE.lessons) readLesson(course, id, first);
  course.wait(5);
  playCase(course, 'the-door', first, { whatIf: { run, choices: choices.slice(0, 2) }, stop: 4 });
  const path = REAL_SHAPE.cases.map(({ id }) => ({ kind: 'case' as const, id }));
  const next = (events: readonly CourseEvent[]) => whereNext(path, foldProgress(events), lastTouched(events));
  expect(next(course.events)).toMatchObject({ is: 'resume', station: { id: 'the-door' } });
  expect(next(back(course.events))).toMatchObject({ is: 'resume', station: { id: 'the-door' } });
});

test('without a finished part all is dated on the day of the last event', () => {
  const course = beginCourse();
  readLesson(course, 'welcome', first);
  course.wait(9);
  playCase(course, 'last-call', first, { stop: 3 });
  const days = new Set(back(course.events).map(({ at }) => day(at)));
  expect([...days]).toEqual(['2026-09-23']);
});

test.each([
  ['long before the course was made', 0, '2026-01-01'],
  ['long after', Date.UTC(2090, 0, 1), '2048-06-05'],
])('a clock that stands %s is put to the nearest day that a code can name', (_, at, nearest) => {
  const events: CourseEvent[] = [{ id: 'a-1', at, verb: 'completed', lesson: 'welcome' }];
  expect(day(back(events).at(-1)?.at)).toBe(nearest);
  expect(foldProgress(back(events)).lessons.welcome?.completed).toBe(true);
});
