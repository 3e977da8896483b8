import { checksum, CHECKSUM } from './checksum.ts';
import { lettersOf, numberIn } from './digits.ts';

/** The first letter of every text. In any later format the same three things come first: format, length, checksum. */
const FORMAT = '1';
const LENGTH = 3;
const HEAD = FORMAT.length + LENGTH + CHECKSUM;

/**
 * Why a text is not read. `nothing`: it is empty. `foreign`: it was never one of ours. `cut-short`: only its beginning is there, as
 * when a portal’s field is too small. `damaged`: it is not what was written. `newer-format`: a later release of the course wrote it.
 * `newer-content`: it names what this release does not have yet.
 */
export type CodecRefusal = 'nothing' | 'foreign' | 'cut-short' | 'damaged' | 'newer-format' | 'newer-content';

/** Puts format, length and checksum before the letters. */
export function seal(body: string, format = FORMAT): string {
  const start = format + lettersOf(body.length, LENGTH);
  return start + checksum(start + body) + body;
}

/** Takes them off again, if the text is whole and as it was written; blanks around it do no harm. */
export function unseal(text: string): { body: string } | { refused: CodecRefusal } {
  const sealed = text.trim();
  if (sealed === '') return { refused: 'nothing' };
  if (!/^[\w-]+$/.test(sealed) || sealed.length < HEAD) return { refused: 'foreign' };
  const ours = sealed.startsWith(FORMAT);
  const start = sealed.slice(0, HEAD - CHECKSUM);
  const body = sealed.slice(HEAD);
  if (sealed.slice(start.length, HEAD) === checksum(start + body)) return ours ? { body } : { refused: 'newer-format' };
  if (!ours) return { refused: 'foreign' };
  return { refused: body.length < numberIn(start.slice(FORMAT.length)) ? 'cut-short' : 'damaged' };
}
