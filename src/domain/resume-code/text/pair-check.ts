import { makeField } from './field.ts';

/**
 * The check over the whole code: a Reed–Solomon code over GF(1024), whose symbols are pairs of signs. Its four check pairs make 40
 * bits, and any two wrong pairs can be found, wherever they are.
 */
export const CHECK_PAIRS = 4;

const { times, over, power, log } = makeField(10, 0b10000001001);

const ROOTS = Array.from({ length: CHECK_PAIRS }, (_, exponent) => power(exponent));

/** The polynomial with these roots, the lowest power last, without the leading 1. */
const GENERATOR = ROOTS.reduce<number[]>(
  (product, root) => [...product, 0].map((each, index) => each ^ times(root, product[index - 1] ?? 0)),
  [1],
).slice(1);

/** The check pairs of a message. */
export function checkPairs(message: readonly number[]): number[] {
  const rest = ROOTS.map(() => 0);
  for (const pair of [message.length + CHECK_PAIRS, ...message]) {
    const factor = pair ^ (rest.shift() ?? 0);
    rest.push(0);
    GENERATOR.forEach((each, index) => {
      rest[index] = (rest[index] ?? 0) ^ times(factor, each);
    });
  }
  return rest;
}

/** Whether a message and its check pairs are as they were made. */
export function pairsHold(pairs: readonly number[]): boolean {
  return syndromesOf(pairs).every((sum) => sum === 0);
}

/**
 * The nearest code: the pairs as they are where they hold, or with up to two of them set right; `undefined` where more is wrong.
 * @param pairs a message and its check pairs
 * @param unknown where nothing, or nothing right, stands: up to three
 * @param isAllElse whether all else must be right; from two unknown pairs on it must be
 */
export function nearest(
  pairs: readonly number[],
  unknown: readonly number[],
  isAllElse = unknown.length > 1,
): number[] | undefined {
  const syndromes = syndromesOf(pairs);
  const places = unknown.map((index) => placeOf(index, pairs));
  // What is known to be wrong is taken out of the sums first; what is left speaks of the others alone.
  const rest = places.reduce<number[]>(
    (sums, place) => sums.slice(1).map((sum, index) => sum ^ times(place, sums[index] ?? 0)),
    syndromes,
  );
  const others = rest.every((sum) => sum === 0) ? [] : wrongPlaces(rest, pairs.length);
  if (!others || rest.length === 0 || (isAllElse && others.length > 0)) return undefined;
  const all = [...new Set([...places, ...others])];
  const values = solve(all, syndromes);
  const set = pairs.map((pair, index) => pair ^ (values[all.indexOf(placeOf(index, pairs))] ?? 0));
  return pairsHold(set) ? set : undefined;
}

/** The place of a pair as an element of the field. */
function placeOf(index: number, { length }: readonly number[]): number {
  return power(length - 1 - index);
}

/**
 * The sums that are 0 for a code. Before the pairs goes their count, which nobody types: without it a code would also hold with empty
 * groups behind it.
 */
function syndromesOf(pairs: readonly number[]): number[] {
  return ROOTS.map((root) => {
    let sum = pairs.length;
    for (const pair of pairs) sum = times(sum, root) ^ pair;
    return sum;
  });
}

/** One wrong place, or two where there are sums enough to tell. */
function wrongPlaces(sums: readonly number[], length: number): number[] | undefined {
  const [s0 = 0, s1 = 0, s2 = 0, s3 = 0] = sums;
  const isPlace = (place: number) => place !== 0 && log(place) < length;
  if (s0 !== 0 && s1 !== 0 && sums.length > 1) {
    const place = over(s1, s0);
    const holds = sums.every((sum, index) => sum === times(s0, power(log(place) * index)));
    if (holds) return isPlace(place) ? [place] : undefined;
  }
  const determinant = times(s0, s2) ^ times(s1, s1);
  if (sums.length < CHECK_PAIRS || determinant === 0) return undefined;
  const sum = over(times(s0, s3) ^ times(s1, s2), determinant);
  const product = over(times(s1, s3) ^ times(s2, s2), determinant);
  for (let exponent = 0; exponent < length; exponent += 1) {
    const [one, other] = [power(exponent), power(exponent) ^ sum];
    if (times(one, other) === product) return one !== other && isPlace(other) ? [one, other] : undefined;
  }
  return undefined;
}

/** What is wrong at each of the places: a Vandermonde system, solved by elimination. */
function solve(places: readonly number[], syndromes: readonly number[]): number[] {
  const rows = places.map((_, row) => [...places.map((place) => power(log(place) * row)), syndromes[row] ?? 0]);
  rows.forEach((pivot, column) => {
    const lead = pivot[column] ?? 0;
    if (lead === 0) return;
    const scaled = pivot.map((each) => over(each, lead));
    rows.forEach((row, index) => {
      rows[index] = index === column ? scaled : row.map((each, at) => each ^ times(row[column] ?? 0, scaled[at] ?? 0));
    });
  });
  return rows.map((row) => row.at(-1) ?? 0);
}
