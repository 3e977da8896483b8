import { LINE, lineCheck, lineHolds } from './line-check.ts';
import { CHECK_PAIRS, checkPairs } from './pair-check.ts';
import { GROUP } from './signs.ts';

/**
 * How the signs of a code lie: first a number in base 32, the largest digit first, where every 32nd sign is the check of its line;
 * then the eight signs of the check over the whole. The line in which that check lies has none of its own.
 */
const CHECK = 2 * CHECK_PAIRS;

/** The fewest and the most signs that are read as a code. */
export const SHORTEST = GROUP + CHECK;
export const LONGEST = 400;

/** The signs of the code that carries a number. */
export function frame(number: bigint): number[] {
  const room = roomFor(number);
  const digits: number[] = [];
  for (let rest = number, left = room - linesIn(room); left > 0; left -= 1, rest >>= 5n)
    digits.unshift(Number(rest & 31n));
  const values: number[] = [];
  for (const digit of digits) {
    values.push(digit);
    if (values.length % LINE === LINE - 1 && values.length < room) values.push(lineCheck(values.slice(1 - LINE)));
  }
  return [...values, ...checkPairs(inPairs(values)).flatMap((pair) => [pair >> 5, pair & 31])];
}

/** The number that signs carry whose checks hold, or `undefined` if `frame` would have made another code of it. */
export function unframe(values: readonly number[]): bigint | undefined {
  const digits = values.slice(0, -CHECK).filter((_, index) => index % LINE !== LINE - 1);
  const number = digits.reduce((sum, digit) => (sum << 5n) | BigInt(digit), 0n);
  return roomFor(number) + CHECK === values.length ? number : undefined;
}

/** Two signs make one symbol of the check over the whole; one that is not known (-1) counts as the first. */
export function inPairs(values: readonly number[]): number[] {
  return Array.from({ length: values.length >> 1 }, (_, pair) => {
    const [one = 0, other = 0] = [values[2 * pair], values[2 * pair + 1]];
    return (Math.max(0, one) << 5) | Math.max(0, other);
  });
}

/** Of each line that has a check of its own, whether it holds; the first line first. */
export function linesHold(values: readonly number[]): boolean[] {
  return Array.from({ length: linesIn(values.length - CHECK) }, (_, line) =>
    lineHolds(values.slice(line * LINE, (line + 1) * LINE)),
  );
}

function linesIn(room: number): number {
  return Math.max(0, Math.floor(room / LINE));
}

/** How many signs go before the check over the whole: whole groups, and no group more than the number needs. */
function roomFor(number: bigint): number {
  const digits = Math.ceil(number.toString(2).length / 5);
  let room = GROUP;
  while (room - linesIn(room) < digits) room += GROUP;
  return room;
}
