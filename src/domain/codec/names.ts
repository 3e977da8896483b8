import type { Numbered, Register } from '../register/register.ts';

/** The numbers of one list, both ways. */
export interface Names {
  numberOf(id: string): number | undefined;
  idOf(n: number): string | undefined;
}

/** The lists of a register by their names: `cases`, `choices last-call`, `options child-1`; of what it does not have, an empty one. */
export type Book = (list: string) => Names;

export function bookOf({ cases, questions, lessons }: Register): Book {
  const book = new Map<string, Names>([
    ['cases', namesOf(cases)],
    ['questions', namesOf(questions)],
    ['lessons', namesOf(lessons)],
  ]);
  for (const { id, choices, grounds, endings } of cases) {
    book
      .set(`choices ${id}`, namesOf(choices))
      .set(`grounds ${id}`, namesOf(grounds))
      .set(`endings ${id}`, namesOf(endings));
  }
  for (const { id, options } of questions) book.set(`options ${id}`, namesOf(options));
  for (const { id, sections } of lessons) book.set(`sections ${id}`, namesOf(sections));
  return (list) => book.get(list) ?? NONE;
}

const NONE = namesOf([]);

function namesOf(list: readonly Numbered[]): Names {
  const numbers = new Map(list.map(({ n, id }) => [id, n]));
  const ids = new Map(list.map(({ n, id }) => [n, id]));
  return { numberOf: (id) => numbers.get(id), idOf: (n) => ids.get(n) };
}
