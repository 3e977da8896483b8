import type { Pen } from './pen.ts';

/**
 * Writes or reads which of some things are there. The nearer they are to none or to all, the less room it takes; all of them take
 * least.
 */
export function walkSome(pen: Pen, things: readonly unknown[], isThere: (index: number) => boolean): boolean[] {
  const there = things.map((_, index) => isThere(index));
  const count = there.length;
  const weights = Array.from({ length: count + 1 }, (_, each) => (each === count ? count + 1 : 1));
  let needed = pen.pick(weights, there.filter(Boolean).length);
  return there.map((each, index) => {
    const left = count - index;
    const has = needed === left || (needed > 0 && pen.pick([left - needed, needed], Number(each)) === 1);
    needed -= Number(has);
    return has;
  });
}

/** Writes or reads a whole number, of which small ones are likelier: whenever it doubles, it takes two bits more. */
export function walkSmall(pen: Pen, value: number): number {
  const needed = Math.floor(Math.log2(value + 1));
  let bits = 0;
  while (bits < 40 && pen.oneOf(2, Number(bits < needed)) === 1) bits += 1;
  return 2 ** bits - 1 + pen.oneOf(2 ** bits, Math.max(0, value + 1 - 2 ** bits));
}
