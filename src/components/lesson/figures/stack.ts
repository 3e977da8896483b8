import { LINE, lineOf, type DrawnText, type TextKind } from './drawing.ts';
import { label } from './shapes.ts';

/** A text and its look. */
export type Part = readonly [text: string, kind?: TextKind];

/** Texts below each other; `foot` is the foot of their last line. */
export interface Stack {
  texts: DrawnText[];
  foot: number;
}

/** A title takes a little more room below it. */
const BELOW_TITLE = 3;

/** Sets texts below each other from `y` on, the foot of the first line, each broken to the width. */
export function stack(x: number, y: number, width: number, ...parts: Part[]): Stack {
  const texts: DrawnText[] = [];
  let foot = y - LINE;
  for (const [text, kind] of parts) {
    const set = label(text, x, foot + LINE, width, kind);
    texts.push(set);
    foot = set.y + (set.lines.length - 1) * lineOf(kind) + (kind === 't' ? BELOW_TITLE : 0);
  }
  return { texts, foot };
}

/** The same, with the foot of the last line at `y`. */
export function stackUp(x: number, y: number, width: number, ...parts: Part[]): DrawnText[] {
  const { texts, foot } = stack(x, 0, width, ...parts);
  return texts.map((text) => ({ ...text, y: text.y + y - foot }));
}

/** A label and, quietly, what is said more. */
export function labelled({ label, more }: { label: string; more: string }): [Part, Part] {
  return [[label], [more, 'q']];
}

/** The same under a title. */
export function titled({ label, more }: { label: string; more: string }): [Part, Part] {
  return [
    [label, 't'],
    [more, 'q'],
  ];
}
