import { fits, type AnswerKey } from '../../course/judge.ts';
import type { Shape } from '../../register/shape.ts';

export type ShapeQuestion = Shape['questions'][number];

/**
 * How answers to a question are numbered: the option for choose-one, the set of options for choose-all, the rank of the order;
 * for match the rank of the order where each text was used once (`orderly`), otherwise the texts as digits.
 */
export interface Answers {
  count: number;
  /** The number of a response, `undefined` if it answers another wording of the question, or is not orderly. */
  numberOf: (response: readonly string[]) => number | undefined;
  /** The options of a set come in the order of the shape. */
  responseOf: (number: number) => string[];
}

export function answersTo({ kind, options }: ShapeQuestion, orderly: boolean): Answers {
  const { length } = options;
  const key = keyOf(kind, options);
  const numbered = (count: number, from: (at: number[]) => number, to: (number: number) => number[]): Answers => ({
    count,
    numberOf: (response) => {
      if (!fits(key, response)) return undefined;
      const number = from(response.map((id) => options.indexOf(id)));
      return number >= 0 ? number : undefined;
    },
    responseOf: (number) => to(number).flatMap((at) => options[at] ?? []),
  });
  if (kind === 'choose-one') {
    return numbered(
      length,
      ([at = -1]) => at,
      (number) => [number],
    );
  }
  if (kind === 'choose-all') {
    return numbered(
      2 ** length - 1,
      (at) => at.reduce((sum, each) => sum + 2 ** each, -1),
      (number) => options.flatMap((_, at) => (Math.floor((number + 1) / 2 ** at) % 2 === 1 ? [at] : [])),
    );
  }
  if (kind === 'order' || orderly) return numbered(factorial(length), rank, (number) => unrank(number, length));
  return numbered(
    length ** length,
    (at) => at.reduceRight((sum, each) => sum * length + each, 0),
    (number) => options.map((_, at) => Math.floor(number / length ** at) % length),
  );
}

/** Whether an answer needs more than the orderly ones: a text was given to two cards. */
export function isUnorderly({ kind }: ShapeQuestion, response: readonly string[]): boolean {
  return kind === 'match' && new Set(response).size < response.length;
}

function keyOf(kind: ShapeQuestion['kind'], ids: readonly string[]): AnswerKey {
  const options = ids.map((id) => ({ id, right: false }));
  return kind === 'match' ? { kind, pairs: options } : { kind, options };
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}

/** The rank of an order among all orders; -1 where something comes twice. */
function rank(at: readonly number[]): number {
  if (new Set(at).size < at.length) return -1;
  return at.reduce(
    (sum, each, index) =>
      sum + at.slice(index + 1).filter((later) => later < each).length * factorial(at.length - index - 1),
    0,
  );
}

function unrank(number: number, length: number): number[] {
  const left = Array.from({ length }, (_, at) => at);
  return Array.from({ length }, (_, index) => {
    const of = factorial(length - index - 1);
    return left.splice(Math.floor(number / of) % (length - index), 1)[0] ?? 0;
  });
}
