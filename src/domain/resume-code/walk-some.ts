import type { Pen } from './pen.ts';

/**
 * Writes or reads which of so many things there are. The nearer they are to none or to all, the less room it takes; all of them
 * take least.
 */
export function walkSome(pen: Pen, there: readonly boolean[]): boolean[] {
  const count = there.length;
  const all = there.filter(Boolean).length;
  let needed = pen.pick(
    Array.from({ length: count + 1 }, (_, each) => (each === count ? count + 1 : 1)),
    all,
  );
  return there.map((each, index) => {
    const left = count - index;
    const has = needed === 0 ? false : needed === left ? true : pen.pick([left - needed, needed], Number(each)) === 1;
    needed -= Number(has);
    return has;
  });
}

/** Writes or reads a number of which small ones are likelier: each doubling costs two bits. */
export function walkSmall(pen: Pen, value: number): number {
  let bits = 0;
  const needed = Math.floor(Math.log2(value + 1));
  while (bits < 40 && pen.oneOf(2, Number(bits < needed)) === 1) bits += 1;
  return 2 ** bits - 1 + pen.oneOf(2 ** bits, Math.max(0, value + 1 - 2 ** bits));
}
