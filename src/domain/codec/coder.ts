import { Unreadable, type Bits } from './bits.ts';
import { ifGiven } from './if-given.ts';

/** How often yes and no were said about something so far. */
interface Count {
  yes: number;
  no: number;
}

/** A little of either before the first answer: the smaller, the quicker the first answers are believed. */
const DOUBT = 0.2;
/** From so many answers on the old ones fade. */
const MEMORY = 255;

/** How many binary digits the largest safe number has. */
const WIDEST = 53;

/**
 * Values into bits or out of them. Each method takes what is to be written (nothing when reading) and returns what was written or
 * read. `about` names what the value is about: what was said about the same thing before tells how likely it is now. Writing and
 * reading run through the same lines, so they learn the same.
 */
export class Coder {
  readonly #bits: Bits;
  readonly #counts = new Map<string, Count>();

  constructor(bits: Bits) {
    this.#bits = bits;
  }

  /** Yes or no. */
  flag(about: string, value?: boolean): boolean {
    let count = this.#counts.get(about);
    if (!count) this.#counts.set(about, (count = { yes: 0, no: 0 }));
    const is = this.#bits.bit((count.yes + DOUBT) / (count.yes + count.no + 2 * DOUBT), value);
    count[is ? 'yes' : 'no'] += 1;
    if (count.yes + count.no > MEMORY) {
      count.yes /= 2;
      count.no /= 2;
    }
    return is;
  }

  /** A number below 2^`width`. */
  symbol(about: string, width: number, value?: number): number {
    let read = 0;
    for (let place = width - 1; place >= 0; place--) {
      const digit = ifGiven(value, (given) => binaryDigit(given, place));
      // What came before tells it apart from the same digits in another place.
      read = read * 2 + Number(this.flag(`${about} ${place}:${read}`, digit));
    }
    return read;
  }

  /** A number below 2^`width` of which nothing can be foretold. */
  plain(width: number, value?: number): number {
    let read = 0;
    for (let place = width - 1; place >= 0; place--) {
      const digit = ifGiven(value, (given) => binaryDigit(given, place));
      read = read * 2 + Number(this.#bits.bit(0.5, digit));
    }
    return read;
  }

  /** Any whole number from 0 on, the smaller the shorter: how many binary digits it has, its second one (the first is 1), the rest. */
  number(about: string, value?: number): number {
    const more = ifGiven(value, (given) => given + 1);
    const wide = ifGiven(more, widthOf);
    let width = 0;
    for (
      ;
      this.flag(
        `${about} > ${width}`,
        ifGiven(wide, (given) => given > width),
      );
      width++
    ) {
      if (width === WIDEST) throw new Unreadable();
    }
    if (width === 0) return 0;
    const second = this.flag(
      `${about}, second of ${width}`,
      ifGiven(more, (given) => binaryDigit(given, width - 1)),
    );
    const rest = this.plain(
      width - 1,
      ifGiven(more, (given) => given % 2 ** (width - 1)),
    );
    return 2 ** width + Number(second) * 2 ** (width - 1) + rest - 1;
  }

  /** Any whole number. */
  signed(about: string, value?: number): number {
    const below = this.flag(
      `${about} < 0`,
      ifGiven(value, (given) => given < 0),
    );
    const size = this.number(
      about,
      ifGiven(value, (given) => (below ? -1 - given : given)),
    );
    return below ? -1 - size : size;
  }

  /** What is mostly as foretold; `otherwise` writes or reads it where it is not. */
  expected<Value>(about: string, foretold: Value, value: Value | undefined, otherwise: () => Value): Value {
    const is = this.flag(
      `${about}, as foretold`,
      ifGiven(value, (given) => given === foretold),
    );
    return is ? foretold : otherwise();
  }

  /** Any text, also one that ends in the middle of a pair of surrogates. */
  text(about: string, value?: string): string {
    const length = this.number(`length of ${about}`, value?.length);
    this.#bits.spend(length);
    let read = '';
    for (let at = 0; at < length; at++) {
      const unit = value?.charCodeAt(at);
      const isPlain = this.flag(
        'plain letter',
        ifGiven(unit, (given) => given < 128),
      );
      read += String.fromCharCode(isPlain ? this.symbol('letter', 7, unit) : this.plain(16, unit));
    }
    return read;
  }

  /** A list; `code` writes or reads one of its things and knows how many there are. */
  list<Thing>(
    about: string,
    things: readonly Thing[] | undefined,
    code: (thing: Thing | undefined, length: number) => Thing,
  ): Thing[] {
    const length = this.number(`length of ${about}`, things?.length);
    this.#bits.spend(length);
    return Array.from({ length }, (_, at) => code(things?.[at], length));
  }
}

function binaryDigit(value: number, place: number): boolean {
  return Math.floor(value / 2 ** place) % 2 === 1;
}

/** The place of the first binary digit. */
function widthOf(value: number): number {
  let width = 0;
  for (let rest = value; rest >= 2; rest = Math.floor(rest / 2)) width += 1;
  return width;
}
