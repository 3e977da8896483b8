import { makeField } from './field.ts';

/**
 * The check over the whole code: a Reed–Solomon code over GF(1024), whose symbols are pairs of signs. Its four check pairs make 40
 * bits, and any two wrong pairs can be found, wherever they are.
 */
export const CHECK_PAIRS = 4;

const { times, over, power, log } = makeField(10, 0b10000001001);

/** The check pairs of a message. */
export function checkPairs(message: readonly number[]): number[] {
  const rest = Array.from({ length: CHECK_PAIRS }, () => 0);
  for (const pair of message) {
    const factor = pair ^ (rest.shift() ?? 0);
    rest.push(0);
    GENERATOR.forEach((each, index) => {
      rest[index] = (rest[index] ?? 0) ^ times(factor, each);
    });
  }
  return rest;
}

/**
 * The nearest code: the pairs as they are where they hold, or with up to two of them set right, or up to three of those that are
 * known to be wrong; `undefined` where more would have to be changed.
 * @param pairs a message and its check pairs
 * @param unknown where nothing, or nothing right, stands
 */
export function nearest(pairs: readonly number[], unknown: readonly number[] = []): number[] | undefined {
  const syndromes = syndromesOf(pairs);
  const places = unknown.map((index) => power(pairs.length - 1 - index));
  // What is known to be wrong is taken out of the sums first; what is left speaks of the others alone.
  const rest = places.reduce<number[]>(
    (sums, place) => sums.slice(1).map((sum, index) => sum ^ times(place, sums[index] ?? 0)),
    syndromes,
  );
  const others = rest.every((sum) => sum === 0) ? [] : wrongPlaces(rest, pairs.length);
  if (!others || rest.length === 0 || (unknown.length > 1 && others.length > 0)) return undefined;
  const all = [...new Set([...places, ...others])];
  const values = all.length === 0 ? [] : solve(all, syndromes);
  const set = [...pairs];
  all.forEach((place, index) => {
    const at = pairs.length - 1 - log(place);
    set[at] = (set[at] ?? 0) ^ (values[index] ?? 0);
  });
  return syndromesOf(set).every((sum) => sum === 0) ? set : undefined;
}

/** The lowest power last, without the leading 1. */
const GENERATOR = Array.from({ length: CHECK_PAIRS }, (_, root) => power(root))
  .reduce<number[]>(
    (product, root) => [...product, 0].map((each, index) => each ^ times(root, product[index - 1] ?? 0)),
    [1],
  )
  .slice(1);

function syndromesOf(pairs: readonly number[]): number[] {
  return Array.from({ length: CHECK_PAIRS }, (_, root) =>
    pairs.reduce((sum, pair) => times(sum, power(root)) ^ pair, 0),
  );
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
