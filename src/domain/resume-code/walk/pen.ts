/** One of several things was taken: it owns `size` of `of` slots, from slot `from` on. */
interface Share {
  from: bigint;
  size: bigint;
  of: bigint;
}

/**
 * Writes or reads one large number, one decision after the other. The same walk does both: it says what it knows (when reading,
 * anything) and goes on from what comes back. A thing with twice the weight takes one bit less; weights are fixed, so that the most
 * a walk can take is known beforehand. First things (0) that nothing else follows take no room at all.
 */
export interface Pen {
  /** Which of several things; `weights` of whole numbers above 0. */
  pick: (weights: readonly (number | bigint)[], value: number) => number;
  /** Which of so many equal things. */
  oneOf: (count: number, value: number) => number;
}

export interface Writer extends Pen {
  /** The number of all that was written so far. */
  number: () => bigint;
}

/** A pen that writes. Throws RangeError for a value that is none of the things. */
export function createWriter(): Writer {
  const shares: Share[] = [];
  const take = (share: Share, value: number) => {
    if (share.size <= 0n || share.from < 0n || share.from >= share.of)
      throw new RangeError(`There is no thing ${value}.`);
    shares.push(share);
    return value;
  };
  return {
    pick: (weights, value) => take(shareOf(weights, value), value),
    oneOf: (count, value) => take({ from: BigInt(value), size: 1n, of: BigInt(count) }, value),
    // The last thing goes in first: what comes first is then found at the bottom.
    number: () => shares.reduceRight((number, { from, size, of }) => (number / size) * of + from + (number % size), 0n),
  };
}

export interface Reader extends Pen {
  /** Whether nothing is left. */
  isDone: () => boolean;
}

/** A pen that reads what the same walk wrote. Any number can be read; only what was written leaves nothing over. */
export function createReader(number: bigint): Reader {
  let rest = number;
  const take = ({ from, size, of }: Share, value: number) => {
    rest = (rest / of) * size + (rest % of) - from;
    return value;
  };
  return {
    pick(weights) {
      const slot = rest % sum(weights, weights.length);
      let value = 0;
      for (let before = BigInt(weights[0] ?? 0); before <= slot; before += BigInt(weights[value] ?? 0)) value += 1;
      return take(shareOf(weights, value), value);
    },
    oneOf(count) {
      const from = rest % BigInt(count);
      return take({ from, size: 1n, of: BigInt(count) }, Number(from));
    },
    isDone: () => rest === 0n,
  };
}

function shareOf(weights: readonly (number | bigint)[], value: number): Share {
  return { from: sum(weights, value), size: BigInt(weights[value] ?? 0), of: sum(weights, weights.length) };
}

/** Of the first so many weights. */
function sum(weights: readonly (number | bigint)[], count: number): bigint {
  let all = 0n;
  for (let index = 0; index < count; index += 1) all += BigInt(weights[index] ?? 0);
  return all;
}
