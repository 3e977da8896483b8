import { markOf, type Cited, type Library } from './library.ts';
import { plainText } from './plain-text.ts';

/** One stretch of words that may be quoted: a provision, a paragraph with its heading apart, a footnote, a cell of the table. */
export interface Passage {
  id: string;
  mark: string;
  /** As `plainText` leaves it. */
  text: string;
}

/** Everything in the library that may stand in “…”. */
export function passagesOf(library: Library): Passage[] {
  return [...library.entries.values()].flatMap((cited) =>
    textsOf(cited).map((text) => ({ id: cited.id, mark: markOf(cited), text: plainText(text) })),
  );
}

function textsOf(cited: Cited): string[] {
  switch (cited.kind) {
    case 'paragraph':
      return [cited.paragraph.text, cited.paragraph.heading ?? ''].filter((text) => text !== '');
    case 'footnote':
      return [cited.footnote.text];
    case 'table':
      return [cited.table.title, ...cited.table.head, ...cited.table.rows.flat()];
    case 'provision':
      return [cited.provision.words, ...(cited.provision.also ?? [])];
  }
}

/** Whether the passage holds the parts as whole words, letter by letter and in this order; the first letter of all may differ in case. */
export function holds(passage: Passage, parts: readonly string[]): boolean {
  let from = 0;
  for (const [index, part] of parts.entries()) {
    const ends = (index === 0 ? eitherCase(part) : [part])
      .map((words) => endOf(words, passage.text, from))
      .filter((end) => end > 0);
    if (ends.length === 0) return false;
    from = Math.min(...ends);
  }
  return parts.length > 0;
}

function eitherCase(part: string): string[] {
  const first = part.charAt(0);
  return [...new Set([first.toLowerCase(), first.toUpperCase()])].map((letter) => letter + part.slice(1));
}

/** Where the words end in the text at or after `from`, or 0 when they are not there as whole words. */
function endOf(words: string, text: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (!cutsWord(text, at) && !cutsWord(text, end)) return end;
  }
  return 0;
}

function cutsWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at));
}
