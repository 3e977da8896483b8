/**
 * The letters of the text, each a digit of base 64: A–Z, a–z, 0–9, `-` and `_`. Just these, because they alone come back unchanged
 * from everywhere that a portal may put them: they are in CMIString255 and CMIString4096, whichever way a runtime reads those; they
 * mean nothing in XML, JSON, JavaScript, SQL, addresses and posted forms (`+` becomes a space there, `=` and `&` separate, `%`, `<`,
 * `"` and `\` are escaped into more); none is a space that is trimmed or folded at the edge or where a line is broken; none has an
 * accent that a change of encoding could lose. Two more that forms leave alone (`.` and `~`) would save half of a hundredth.
 */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export const BASE = 64;

export function letterOf(digit: number): string {
  return LETTERS.charAt(digit);
}

/** The digit of a letter; −1 of what is none. */
export function digitOf(letter: string): number {
  return letter === '' ? -1 : LETTERS.indexOf(letter);
}

/** A whole number in so many letters; of a larger one the last. */
export function lettersOf(value: number, count: number): string {
  let letters = '';
  for (let rest = value; letters.length < count; rest = Math.floor(rest / BASE))
    letters = letterOf(rest % BASE) + letters;
  return letters;
}

/** The whole number in those letters. */
export function numberIn(letters: string): number {
  let value = 0;
  for (let at = 0; at < letters.length; at++) value = value * BASE + digitOf(letters.charAt(at));
  return value;
}
