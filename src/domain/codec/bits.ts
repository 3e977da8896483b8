import { BASE, digitOf, letterOf } from './digits.ts';

/**
 * Yes or no, one after another, into letters or out of them: a range coder. All that was said so far is one interval of numbers; each
 * further answer takes the part of it that is as wide as the answer was likely. Likely answers cost next to nothing, two that are
 * equally likely a sixth of a letter.
 */
export interface Bits {
  /**
   * @param chance how likely yes is: above 0, below 1, and the same in writing and reading
   * @param value what to write; nothing when reading
   * @returns what was written or read
   */
  bit(chance: number, value?: boolean): boolean;
  /** Says that so much was made of the text: reading must not make out of a short text what no memory holds. */
  spend(amount: number): void;
}

/** What a text cannot have been made of. */
export class Unreadable extends Error {
  override name = 'Unreadable';
}

/** How much may be made out of each letter; see `Bits.spend`. No event and no name in a real record costs less than two bits. */
const PER_LETTER = 4;

/** An interval has eight digits: wide enough to be divided once more, small enough for exact arithmetic. */
const DIGITS = 8;
const UNIT = BASE ** (DIGITS - 1);
const ALL = BASE ** DIGITS - 1;

export class BitWriter implements Bits {
  #letters = '';
  #low = 0;
  #high = ALL;
  #spent = 0;

  bit(chance: number, value = false): boolean {
    const middle = this.#low + Math.floor((this.#high - this.#low) * chance);
    if (value) this.#high = middle;
    else this.#low = middle + 1;
    for (let digit; (digit = Math.floor(this.#low / UNIT)) === Math.floor(this.#high / UNIT);) {
      this.#letters += letterOf(digit);
      this.#low = (this.#low - digit * UNIT) * BASE;
      this.#high = (this.#high - digit * UNIT) * BASE + BASE - 1;
    }
    return value;
  }

  spend(amount: number): void {
    this.#spent += amount;
  }

  /** The shortest text that says it all; nothing can be written afterwards. */
  finish(): string {
    const last = this.#low > 0 ? letterOf(Math.ceil(this.#low / UNIT)) : '';
    // Whoever reads on finds the digit 0 for ever.
    const letters = (this.#letters + last).replace(/A+$/, '');
    return letters.padEnd(Math.ceil(this.#spent / PER_LETTER), letterOf(0));
  }
}

export class BitReader implements Bits {
  readonly #letters: string;
  #at = 0;
  #low = 0;
  #high = ALL;
  #value = 0;
  #left: number;

  /** @param letters digits of base 64, and nothing else */
  constructor(letters: string) {
    this.#letters = letters;
    this.#left = letters.length * PER_LETTER;
    for (let count = 0; count < DIGITS; count++) this.#value = this.#value * BASE + this.#next();
  }

  bit(chance: number): boolean {
    const middle = this.#low + Math.floor((this.#high - this.#low) * chance);
    const value = this.#value <= middle;
    if (value) this.#high = middle;
    else this.#low = middle + 1;
    for (let digit; (digit = Math.floor(this.#low / UNIT)) === Math.floor(this.#high / UNIT);) {
      this.#low = (this.#low - digit * UNIT) * BASE;
      this.#high = (this.#high - digit * UNIT) * BASE + BASE - 1;
      this.#value = (this.#value - digit * UNIT) * BASE + this.#next();
    }
    return value;
  }

  /** @throws Unreadable when more is made of the text than can be in it */
  spend(amount: number): void {
    this.#left -= amount;
    if (this.#left < 0) throw new Unreadable();
  }

  #next(): number {
    return Math.max(0, digitOf(this.#letters.charAt(this.#at++)));
  }
}
