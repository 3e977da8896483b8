import type { Coder } from './coder.ts';
import { ifGiven } from './if-given.ts';
import { Met } from './met.ts';
import type { NamesCoder } from './names-coder.ts';

/** Who wrote an event: mostly the load of a page. */
export interface Writer {
  name: string;
  /** The number of its last event; missing where `name` is a whole id, of another form than writers give. */
  last?: number;
}

/** Eight letters of 32: forty bits. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';
const NEW = /^[a-z2-7]{8}$/;
/** Two numbers of 32 bits, as earlier writers were named. */
const OLD = /^(0|[1-9]\d{0,9})\.(0|[1-9]\d{0,9})$/;
const FORMS = { new: 0, old: 1, other: 2, wholeId: 3 } as const;

/** The ids of events: a writer, and its numbers one after another. */
export class IdsCoder {
  readonly #coder: Coder;
  readonly #names: NamesCoder;
  readonly #writers = new Met<Writer>();
  #latest: Writer = { name: '' };

  constructor(coder: Coder, names: NamesCoder) {
    this.#coder = coder;
    this.#names = names;
  }

  /** The writer of the next event, and whether it is that of the event before, which was of the kind `before`. */
  writer(before: string, id?: string): { writer: Writer; same: boolean } {
    const given = ifGiven(id, partsOf);
    const same = this.#coder.flag(`same writer after ${before}`, given?.name === this.#latest.name);
    if (same) return { writer: this.#latest, same };
    const read = this.#coder.number('writer', given && (this.#writers.ago(given.name) ?? -1) + 1);
    this.#latest = read > 0 ? this.#writers.at(read - 1) : this.#first(given);
    return { writer: this.#latest, same };
  }

  /** The id of its next event. @param about the kinds of that event and of the one before it: what is not carried is left out */
  id(writer: Writer, about: string, id?: string): string {
    if (writer.last === undefined) return writer.name;
    const next = writer.last + 1;
    const n = ifGiven(id, partsOf)?.n;
    writer.last = this.#coder.expected(`next ${about}`, next, n, () => {
      return (
        next +
        this.#coder.signed(
          `left out, ${about}`,
          ifGiven(n, (number) => number - next),
        )
      );
    });
    return `${writer.name}-${writer.last}`;
  }

  #first(given?: Parts): Writer {
    const form = this.#coder.symbol('form of writer', 2, given && formOf(given));
    const name = this.#name(form, given?.name);
    return this.#writers.add(name, form === FORMS.wholeId ? { name } : { name, last: 0 });
  }

  #name(form: number, name?: string): string {
    if (form === FORMS.wholeId || form === FORMS.other) return this.#names.other(name);
    if (form === FORMS.old) {
      const halves = name?.split('.').map(Number);
      return [this.#coder.plain(32, halves?.[0]), this.#coder.plain(32, halves?.[1])].join('.');
    }
    const letters = Array.from({ length: 8 }, (_, at) => {
      const letter = ifGiven(name, (given) => LETTERS.indexOf(given.charAt(at)));
      return LETTERS.charAt(this.#coder.plain(5, letter));
    });
    return letters.join('');
  }
}

/** The writer and the number; a whole id where its number is not written as numbers are. */
interface Parts {
  name: string;
  n?: number;
}

function partsOf(id: string): Parts {
  const [, name, n] = /^([\w.]+)-(0|[1-9]\d{0,14})$/.exec(id) ?? [];
  return name === undefined ? { name: id } : { name, n: Number(n) };
}

function formOf({ name, n }: Parts): number {
  if (n === undefined) return FORMS.wholeId;
  if (NEW.test(name)) return FORMS.new;
  const halves = OLD.exec(name)?.slice(1) ?? [];
  return halves.length > 0 && halves.every((half) => Number(half) < 2 ** 32) ? FORMS.old : FORMS.other;
}
