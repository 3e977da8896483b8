import type { OpenPoint } from '../../domain/course/open-points.ts';
import type { Words } from '../../i18n/words.ts';

/** What all parts of the whole text look up. */
export interface ReaderContext {
  words: Words;
  /** By the name of the passage; their texts are HTML. */
  pointsAt: ReadonlyMap<string, OpenPoint[]>;
  numbers: ReadonlyMap<string, string>;
  /** What the box of a citation says. */
  marks: ReadonlyMap<string, string>;
}

const KEY = Symbol.for('reader');

export function openReader(locals: object, context: ReaderContext): void {
  Object.assign(locals, { [KEY]: context });
}

export function readerOf(locals: object): ReaderContext {
  const context = (locals as Record<symbol, ReaderContext | undefined>)[KEY];
  if (!context) throw new Error('A part of the whole text stands outside its page.');
  return context;
}

/** Where a passage stands in the page. Provisions and parts of the source go by their own id, as citations name them. */
export function addressOf(passage: string): string {
  return passage.replace(/^(?:law|source):/, '');
}

/** Kinds whose own names can stand alone. */
const NAMED = new Set(['law', 'question', 'word']);

/** How a list names a passage: by its number, else by its mark, else by its own name. */
export function nameOf({ numbers, marks }: Pick<ReaderContext, 'numbers' | 'marks'>, passage: string): string {
  const [, kind = '', rest = ''] = /^([a-z]+):(.*)$/.exec(passage) ?? [];
  return numbers.get(passage) ?? marks.get(rest) ?? (NAMED.has(kind) ? rest : `${kind} ${rest}`);
}
