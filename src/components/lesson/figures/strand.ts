import type { DrawnPath } from './drawing.ts';
import { arrowHead } from './shapes.ts';

const RING = 6.5;

/** A knot on a strand: here a question is asked. With `foot` it holds all strands from `y` to there. */
export function knot(x: number, y: number, foot = y): DrawnPath {
  const half = `a${RING} ${RING} 0 0 1`;
  return { d: `M${x - RING} ${y}${half} ${2 * RING} 0V${foot}${half}-${2 * RING} 0z`, kind: 'mark' };
}

/** Where a strand arrives. */
export function arrival(x: number, y: number): DrawnPath {
  return { d: `M${x - 8} ${y}a8 8 0 1 0 16 0a8 8 0 1 0-16 0z`, kind: 'dot' };
}

/** Where a strand ends, whichever way it came: nothing passes. */
export function barrier(x: number, y: number, line: 'upright' | 'level' = 'upright'): DrawnPath {
  return { d: line === 'upright' ? `M${x} ${y - 11}v22` : `M${x - 11} ${y}h22`, kind: 'bar' };
}

/** Out of a knot and dashed back into it, below a strand that runs across. */
export function loop(x: number, y: number, foot: number): DrawnPath[] {
  return [
    { d: `M${x - 7} ${y + 3}V${foot - 7}a7 7 0 0 0 7 7`, kind: 'l' },
    { d: `M${x} ${foot}a7 7 0 0 0 7-7V${y + 9}`, kind: 'back' },
    arrowHead(x + 7, y + 8, 'up'),
  ];
}

/** Where a strand that runs down stands, and where the words beside it begin. */
export const DOWN = { strand: 30, text: 56 };

/** From beside a strand that runs down over it, and up into a knot; `kind` is dashed or thin. */
export function backUp(knotAt: number, y: number, kind: 'back' | 'l' = 'back'): DrawnPath[] {
  return [
    { d: `M${DOWN.text - 8} ${y}H18q-10 0-10-10V${knotAt + 10}q0-10 10-10h2`, kind },
    arrowHead(DOWN.strand - 8, knotAt, 'end'),
  ];
}

/** Off a strand that runs down, to what stands beside it at `x`, `y`. */
export function offDown(x: number, y: number, kind: 'h' | 'l' = 'h'): DrawnPath {
  return { d: `M${DOWN.strand} ${y - 34}c0 24 4 34 24 34H${x}`, kind };
}

/** What lies on the strands. */
const ON_TOP = ['mark', 'dot'];

/** Strokes of the same kind as one; marks lie on the strands. */
export function joined(paths: readonly DrawnPath[]): DrawnPath[] {
  const byKind = new Map<string, string>();
  for (const { d, kind } of paths) byKind.set(kind, (byKind.get(kind) ?? '') + d);
  return [...byKind]
    .map(([kind, d]) => ({ kind, d }))
    .sort((a, b) => Number(ON_TOP.includes(a.kind)) - Number(ON_TOP.includes(b.kind)));
}
