import { makeField } from './field.ts';

/**
 * How many signs make a line that can be checked by itself: eight groups. The last sign of a line is its check: it betrays any one
 * wrong sign, any two neighbours that were swapped, and 31 of 32 other slips.
 */
export const LINE = 32;

const { times, over, power } = makeField(5, 0b100101);

/** The sign that makes a line whole. @param line all its signs but the last */
export function lineCheck(line: readonly number[]): number {
  return over(weigh(line), power(LINE - 1));
}

/** Whether a line of `LINE` signs, its check included, holds. */
export function lineHolds(line: readonly number[]): boolean {
  return weigh(line) === 0;
}

function weigh(line: readonly number[]): number {
  return line.reduce((sum, value, index) => sum ^ times(value, power(index)), 0);
}
