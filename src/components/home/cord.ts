import { THREADS, type ThreadId } from '../../domain/course/threads.ts';

/** Where a knot stands in its row. */
export const KNOT = { x: 58, y: 31 };

/** How far from the start a strand runs. */
export function strandX(thread: ThreadId): number {
  return 4 + 6 * THREADS.indexOf(thread);
}

/** From the knot of a lesson to its place in the cord. */
export function strandStart(thread: ThreadId): string {
  const x = strandX(thread);
  return `M56 31H${x + 9}Q${x} 31 ${x} 40`;
}

/** At the end: the strand draws in to the others, passes the two bars and turns to the last knot. */
export function strandEnd(thread: ThreadId): string {
  const index = THREADS.indexOf(thread);
  const [from, to] = [strandX(thread), 13 + 3 * index];
  const turn = 34 - 2.5 * index;
  return `M${from} 0C${from} 7 ${to} 4 ${to} 11V${turn}Q${to} ${turn + 6} ${to + 6} ${turn + 6}H58`;
}
