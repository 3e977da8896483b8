import type { CourseEvent } from '../../record/events.ts';
import type { TestAttempt } from '../../record/tests.ts';
import type { Shape } from '../../register/shape.ts';
import type { Carried, CarriedDates } from './carried.ts';
import { dayOf } from './day.ts';
import { isAllRead } from '../walk/walk-dates.ts';

/** The days of what a certificate dates; `undefined` if all of it was done on the last day. */
export function carryDates(
  events: readonly CourseEvent[],
  shape: Shape,
  carried: Carried,
  finalTest: TestAttempt | undefined,
): CarriedDates | undefined {
  const firsts = firstDone(events);
  const dayIn = (key: string) => dayOf(firsts.get(key) ?? 0);
  const read = isAllRead(carried) ? Math.max(...shape.lessons.map(({ id }) => dayIn(`lesson ${id}`))) : carried.day;
  const final = finalTest?.done ? carried.day - dayOf(finalTest.done.at) : 0;
  const lessons = carried.day - read;
  if (final === 0 && lessons === 0) return undefined;
  const late = shape.cases.map(({ id }, index) => {
    const isThere = carried.cases[index] !== undefined && lessons > 0;
    return isThere && (!firsts.has(`case ${id}`) || dayIn(`case ${id}`) > read);
  });
  return { final, lessons, late };
}

/** When each lesson was first completed, and each case first ended or skipped. */
function firstDone(events: readonly CourseEvent[]): Map<string, number> {
  const firsts = new Map<string, number>();
  for (const event of events) {
    const isDone = event.verb === 'completed' || event.verb === 'skipped';
    const key = 'lesson' in event ? `lesson ${event.lesson}` : 'case' in event ? `case ${event.case}` : undefined;
    if (isDone && key) firsts.set(key, Math.min(event.at, firsts.get(key) ?? Infinity));
  }
  return firsts;
}
