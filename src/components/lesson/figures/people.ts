import type { DrawnPath } from './drawing.ts';

/** Everyone on the two coaches. */
const PEOPLE = 43;
const ROW = 9;

/** The rows of the list whose way is followed. */
export const FOLLOWED = [12, 19, 31] as const;

/** From name to name on the list. */
const STEP = 4;
export const LIST_LENGTH = PEOPLE * STEP - 2;

/** A hairline for each name, from the list at `from` to the one point where all become one strand. */
export function gathered(line: (along: number) => string): DrawnPath {
  const all = Array.from({ length: PEOPLE }, (_, index) => line(1 + index * STEP));
  return { d: all.join(''), kind: 'hair' };
}

/** The size of a file, and the distance from one to the next. */
export const FILE = { width: 12, height: 17, across: 17, down: 26 };

/** Where the file of a row of the list stands in the block that begins at `x`, `y`. */
export function fileAt(row: number, x: number, y: number): { x: number; y: number } {
  return { x: x + ((row - 1) % ROW) * FILE.across, y: y + Math.floor((row - 1) / ROW) * FILE.down };
}

/** Forty-three files in rows of nine; those that are followed have a thick outline. */
export function files(x: number, y: number): DrawnPath[] {
  return Array.from({ length: PEOPLE }, (_, index) => {
    const at = fileAt(index + 1, x, y);
    const kind = FOLLOWED.some((row) => row === index + 1) ? 'h' : 'sheet';
    return { d: `M${at.x} ${at.y}h${FILE.width}v${FILE.height}h-${FILE.width}z`, kind };
  });
}
