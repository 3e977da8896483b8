import type { Pen } from '../../src/domain/resume-code/walk/pen.ts';

export interface MeasuringPen extends Pen {
  /** How many bits all that was written takes. */
  bits: () => number;
}

/** A pen that writes nothing and adds up what writing would take. */
export function createMeasuringPen(): MeasuringPen {
  let bits = 0;
  return {
    pick(weights, value) {
      const of = weights.reduce<bigint>((sum, weight) => sum + BigInt(weight), 0n);
      bits += log2(of) - log2(BigInt(weights[value] ?? 0));
      return value;
    },
    oneOf(count, value) {
      bits += Math.log2(count);
      return value;
    },
    bits: () => bits,
  };
}

/** Of a whole number of any size. */
export function log2(number: bigint): number {
  const cut = Math.max(0, number.toString(2).length - 50);
  return Math.log2(Number(number >> BigInt(cut))) + cut;
}
