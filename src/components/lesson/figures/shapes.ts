import { LINE, linesFor, type DrawnPath, type DrawnText } from './drawing.ts';

/** A text in a column, in lines of about the same length; the first stands at `y`. */
export function label(text: string, x: number, y: number, width: number, kind?: DrawnText['kind']): DrawnText {
  const { length } = linesFor(text, width, kind);
  let narrowest = width;
  while (linesFor(text, narrowest - STEP, kind).length === length && narrowest > STEP) narrowest -= STEP;
  return { x, y, lines: linesFor(text, narrowest, kind), ...(kind && { kind }) };
}

/** Less than the width of a letter. */
const STEP = 5;

/** The same text, with its last line at `y`. */
export function standingAt(text: DrawnText, y: number): DrawnText {
  return { ...text, y: y - (text.lines.length - 1) * LINE };
}

/** How many lines the longest of the texts has. */
export function mostLines(texts: readonly DrawnText[]): number {
  return Math.max(0, ...texts.map(({ lines }) => lines.length));
}

type Direction = 'up' | 'down' | 'start' | 'end';

const HEADS: Record<Direction, string> = {
  up: 'm-5 7 5-7 5 7',
  down: 'm-5-7 5 7 5-7',
  start: 'm7-5-7 5 7 5',
  end: 'm-7-5 7 5-7 5',
};

/** The head of an arrow whose point is at x, y. */
export function arrowHead(x: number, y: number, direction: Direction): DrawnPath {
  return { d: `M${x} ${y}${HEADS[direction]}`, kind: 'l' };
}

/** How far a numbered mark reaches from its middle. */
export const MARK = 12;

/** A mark on a strand with its number in it: a ring for a step, an octagon for a place to stop. */
export function mark(number: number, x: number, y: number, shape: 'ring' | 'stop'): [DrawnPath, DrawnText] {
  const d =
    shape === 'ring'
      ? `M${x - MARK} ${y}a${MARK} ${MARK} 0 1 1 ${2 * MARK} 0a${MARK} ${MARK} 0 1 1 ${-2 * MARK} 0z`
      : octagon(x, y, MARK);
  return [
    { d, kind: 'mark' },
    { x, y: y + 5, lines: [String(number)], kind: 'mid' },
  ];
}

/** The shape of a stop sign around x, y. */
export function octagon(x: number, y: number, reach: number): string {
  const half = Math.round(reach * 4.14) / 10;
  const cut = Math.round((reach - half) * 10) / 10;
  const side = 2 * half;
  return `M${x - half} ${y - reach}h${side}l${cut} ${cut}v${side}l${-cut} ${cut}h${-side}l${-cut} ${-cut}v${-side}z`;
}
