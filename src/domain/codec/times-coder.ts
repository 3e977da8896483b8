import type { Coder } from './coder.ts';
import { ifGiven } from './if-given.ts';

/** Binary digits of the seconds from 1970 to the year 9999, and of thousandths. */
const SECONDS = 38;
const THOUSANDTHS = 10;

/** Times in order: whole seconds after the one before, and thousandths where a time has any. */
export class TimesCoder {
  readonly #coder: Coder;
  #second: number | undefined;
  #odd = false;

  constructor(coder: Coder) {
    this.#coder = coder;
  }

  /** The next time. @param about what kind of gap lies before it */
  at(about: string, time?: number): number {
    const second = ifGiven(time, (given) => Math.floor(given / 1000));
    const last = this.#second;
    this.#second =
      last === undefined
        ? this.#coder.plain(SECONDS, second)
        : last +
          this.#coder.number(
            about,
            ifGiven(second, (given) => given - last),
          );
    const rest = ifGiven(time, (given) => given % 1000);
    this.#odd = this.#coder.flag(
      this.#odd ? 'odd again' : 'odd',
      ifGiven(rest, (given) => given > 0),
    );
    return this.#second * 1000 + (this.#odd ? this.#coder.plain(THOUSANDTHS, rest) : 0);
  }
}
