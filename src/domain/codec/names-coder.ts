import type { Coder } from './coder.ts';
import { ifGiven } from './if-given.ts';
import { Met } from './met.ts';
import type { Book, Names } from './names.ts';

/** A number that the register does not have: the text was written with a newer one. */
export class UnknownNumber extends Error {
  override name = 'UnknownNumber';
}

/** From so many options on, and so many places in an answer, they are alike. */
const ALIKE = 4;

/** Ids into numbers of the register and back; what the register does not know is written out. */
export class NamesCoder {
  readonly #coder: Coder;
  readonly #book: Book;
  readonly #others = new Met<string>();

  constructor(coder: Coder, book: Book) {
    this.#coder = coder;
    this.#book = book;
  }

  /** The number of an id of that list, 0 of an unknown one. */
  numberOf(list: string, id: string): number {
    return this.#book(list).numberOf(id) ?? 0;
  }

  /** An id of that list, whose number is close to `near`. */
  near(about: string, list: string, near: number, value?: string): string {
    const n = ifGiven(value, (id) => this.numberOf(list, id));
    const read =
      near +
      this.#coder.signed(
        about,
        ifGiven(n, (given) => given - near),
      );
    return read === 0 ? this.other(value) : known(this.#book(list), read);
  }

  /** An id of that list, whose number is `foretold`, or any. */
  foretold(about: string, list: string, foretold: number, value?: string): string {
    const n = ifGiven(value, (id) => this.numberOf(list, id));
    const is = this.#coder.flag(
      `${about}, as foretold`,
      ifGiven(n, (given) => given > 0 && given === foretold),
    );
    return is ? known(this.#book(list), foretold) : this.near(about, list, 0, value);
  }

  /** Something that has no number; the second time it costs little. */
  other(value?: string): string {
    const ago = ifGiven(value, (text) => (this.#others.ago(text) ?? -1) + 1);
    const read = this.#coder.number('met before', ago);
    if (read > 0) return this.#others.at(read - 1);
    const text = this.#coder.text('other', value);
    return this.#others.add(text, text);
  }

  /**
   * What was answered to a question. An option is written as its rank among those that were not named yet, so that what is in order
   * costs little.
   */
  response(question: string, value?: readonly string[]): string[] {
    const names = this.#book(`options ${question}`);
    const taken: number[] = [];
    return this.#coder.list('response', value, (option, length) => {
      const about = `option ${Math.min(taken.length, ALIKE)} of ${Math.min(length, ALIKE)}`;
      const n = ifGiven(option, (id) => names.numberOf(id) ?? 0);
      const read = this.#coder.number(
        about,
        ifGiven(n, (given) => rank(given, taken)),
      );
      if (read === 0) return this.#again(names, n, option);
      const found = unrank(read, taken);
      taken.push(found);
      return known(names, found);
    });
  }

  /** An option that was named before, or that has no number. */
  #again(names: Names, n?: number, option?: string): string {
    const read = this.#coder.number('option again', n);
    return read === 0 ? this.other(option) : known(names, read);
  }
}

function known(names: Names, n: number): string {
  const id = names.idOf(n);
  if (id === undefined) throw new UnknownNumber();
  return id;
}

/** The place of a number among those from 1 on that are not taken; 0 where it is taken or none. */
function rank(n: number, taken: readonly number[]): number {
  return taken.includes(n) ? 0 : n - taken.filter((each) => each < n).length;
}

/** The number in that place. */
function unrank(place: number, taken: readonly number[]): number {
  return [...taken].sort((a, b) => a - b).reduce((n, each) => (each <= n ? n + 1 : n), place);
}
