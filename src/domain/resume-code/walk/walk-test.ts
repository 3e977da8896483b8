import { answersTo, type ShapeQuestion } from './answers.ts';
import type { CarriedAttempt } from '../carried/carried.ts';
import type { Pen } from './pen.ts';
import { walkSmall } from './walk-some.ts';

/** A test as the shape knows it, and what is likely of an attempt: a wrong guess costs some bits and nothing else. */
export interface TestToWalk {
  bank: readonly ShapeQuestion[];
  /** How many questions it asks. */
  of: number;
  /** Of the final test: the share that must stand. Only the final test draws its questions by a seed. */
  passMark?: number;
}

/** Seeds below this take no more than their eight bits. */
const SEEDS = 256;

/**
 * Writes or reads an attempt at a test.
 * @param orderly whether no text was given to two cards
 */
export function walkAttempt(
  pen: Pen,
  test: TestToWalk,
  orderly: boolean,
  given: CarriedAttempt | undefined,
): CarriedAttempt {
  const seed = test.passMark === undefined ? 0 : walkSeed(pen, given?.seed ?? 0);
  const isDone = pen.pick([1, 3], Number(given?.done !== undefined)) === 1;
  const answers = walkAnswers(pen, test, orderly, given?.answers ?? []);
  return { seed, answers, ...(isDone && { done: walkDone(pen, test, given?.done) }) };
}

function walkSeed(pen: Pen, seed: number): number {
  const isSmall = pen.pick([SEEDS - 1, 1], Number(seed >= SEEDS)) === 0;
  return pen.oneOf(isSmall ? SEEDS : 2 ** 48, seed);
}

/**
 * How many questions were met – answered or, in the final test, left open – and then which and how: that many always take the same
 * room, whichever they are and whatever was answered.
 */
function walkAnswers(
  pen: Pen,
  { bank, of: likely, passMark }: TestToWalk,
  orderly: boolean,
  given: CarriedAttempt['answers'],
): CarriedAttempt['answers'] {
  const leftOpen = passMark === undefined ? 0 : 1;
  const ways = bank.map((question) => {
    const { count, numberOf, responseOf } = answersTo(question, orderly);
    return {
      count: count + leftOpen,
      numberOf: (response: readonly string[]) => (response.length === 0 ? 0 : (numberOf(response) ?? 0) + leftOpen),
      responseOf: (number: number) => (number < leftOpen ? [] : responseOf(number - leftOpen)),
    };
  });
  const most = Math.min(likely, bank.length);
  let open = pen.pick(
    Array.from({ length: bank.length + 1 }, (_, count) => (count === most ? 2 * bank.length : 1)),
    given.filter(Boolean).length,
  );
  const counts = countAnswers(ways.map(({ count }) => count));
  return ways.map(({ count, numberOf, responseOf }, index) => {
    const response = given[index];
    const [without = 0n, within = 0n] = [counts[index + 1]?.[open], counts[index + 1]?.[open - 1]];
    const weights = [without, within * BigInt(count)];
    const isMet = without === 0n || pen.pick(weights, Number(response !== undefined)) === 1;
    if (open === 0 || !isMet) return undefined;
    open -= 1;
    return responseOf(pen.oneOf(count, response ? numberOf(response) : 0));
  });
}

/** In how many ways exactly so many of the questions from each place on can be answered: by place, then by that number. */
function countAnswers(counts: readonly number[]): bigint[][] {
  return counts.reduceRight<bigint[][]>(
    (all, count) => {
      const [later = []] = all;
      const here = [...later, 0n].map((ways, answered) => ways + (later[answered - 1] ?? 0n) * BigInt(count));
      return [here, ...all];
    },
    [[1n]],
  );
}

type Done = NonNullable<CarriedAttempt['done']>;

function walkDone(pen: Pen, { of: likely, passMark }: TestToWalk, given: Done | undefined): Done {
  const isLikely = pen.pick([31, 1], Number(given !== undefined && given.of !== likely)) === 0;
  const of = isLikely ? likely : walkSmall(pen, given?.of ?? 0);
  const right = pen.oneOf(of + 1, given?.right ?? 0);
  if (passMark === undefined) return { right, of };
  const guess = right >= of * passMark - 1e-9;
  const outcome = [guess, !guess, undefined];
  const passed = outcome[pen.pick([30, 1, 1], outcome.indexOf(given?.passed))];
  return { right, of, ...(passed !== undefined && { passed }) };
}
