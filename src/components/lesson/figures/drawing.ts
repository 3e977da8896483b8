export type TextKind = 'q' | 't' | 'mid';

/** Lines of text below each other; `y` is the foot of the first. `kind` is the class: nothing for ink, `q` for quiet, `t` for a title, `mid` for centred. `end`: the lines end at `x`. */
export interface DrawnText {
  x: number;
  y: number;
  lines: string[];
  kind?: TextKind;
  end?: true;
}

/** A stroke; `kind` is its class in the styles of figures. */
export interface DrawnPath {
  d: string;
  kind: string;
}

/** The distance from line to line. */
export const LINE = 18;

/** The same, where the lines of a title are wider apart. */
export function lineOf(kind?: TextKind): number {
  return kind === 't' ? 25 : LINE;
}

/** A drawing in units of its own. */
export interface Drawing {
  width: number;
  height: number;
  texts: DrawnText[];
  paths: DrawnPath[];
}

/** How wide a letter of the label face is at 15 units, on average. */
export const LETTER = 6.1;
/** The same of the serif of titles at 21 units. */
const TITLE_LETTER = 10.4;

/** Breaks a text into lines that fit a column; a word is never cut. */
export function linesFor(text: string, width: number, kind?: TextKind): string[] {
  const most = Math.floor(width / (kind === 't' ? TITLE_LETTER : LETTER));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
