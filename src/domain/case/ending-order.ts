import type { CaseGraph, Ending, EndingKind } from './graph.ts';

const ORDER: readonly EndingKind[] = ['protected', 'lawful-return', 'mixed', 'harm'];

/** The endings as they are always counted and drawn: from protected to harm, and in file order within a kind. */
export function endingsInOrder(graph: CaseGraph): Ending[] {
  return [...graph.endings].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

/** Which ending this is, counted from 1, and of how many. 0 for an ending that the case does not have. */
export function endingNumber(graph: CaseGraph, ending: string): { n: number; of: number } {
  const endings = endingsInOrder(graph);
  return { n: endings.findIndex(({ id }) => id === ending) + 1, of: endings.length };
}
