import type { Carried, CarriedDates } from '../carried/carried.ts';
import type { Pen } from './pen.ts';
import { walkSmall } from './walk-some.ts';

/** Writes or reads how many days before the last event the test was handed in, and the lessons were done. */
export function walkDates(pen: Pen, carried: Carried, given: CarriedDates | undefined): CarriedDates | undefined {
  if (pen.pick([3, 1], Number(given !== undefined)) === 0) return undefined;
  const final = carried.final?.done ? walkSmall(pen, given?.final ?? 0) : 0;
  const lessons = isAllRead(carried) ? walkSmall(pen, given?.lessons ?? 0) : 0;
  const late = carried.cases.map((each, index) =>
    each === undefined || lessons === 0 ? false : pen.pick([3, 1], Number(given?.late[index] ?? false)) === 1,
  );
  return { final, lessons, late };
}

/** Whether every lesson was read to its end. */
export function isAllRead({ lessons }: Pick<Carried, 'lessons'>): boolean {
  return lessons.every((each) => each?.completed === true);
}
