import { learn } from './facts.ts';
import { findEnding, findScene } from './find.ts';
import type { CaseGraph, Choice, EndingKind } from './graph.ts';
import { openChoices } from './play.ts';

/** The endings to which a rights-based path may lead. */
export const RIGHTFUL: readonly EndingKind[] = ['protected', 'lawful-return'];

/**
 * How many rights-based decisions, and no other, lead from here to an ending that protects or returns lawfully: of several
 * ways, the one that shows most of the case. Infinity when none lead there.
 */
export function rightDistance(graph: CaseGraph, at: string, facts: readonly string[]): number {
  return distance(graph, at, facts, new Set());
}

function distance(graph: CaseGraph, at: string, facts: readonly string[], behind: ReadonlySet<string>): number {
  const ending = findEnding(graph, at);
  if (ending) return RIGHTFUL.includes(ending.kind) ? 0 : Infinity;
  const here = `${at} ${facts.join(' ')}`;
  if (behind.has(here)) return Infinity;
  const passed = new Set([...behind, here]);
  const ways = rightBased(graph, at, facts)
    .map((choice) => distance(graph, choice.goes, learn(facts, choice.teaches), passed))
    .filter(Number.isFinite);
  return ways.length === 0 ? Infinity : 1 + Math.max(...ways);
}

function rightBased(graph: CaseGraph, at: string, facts: readonly string[]): Choice[] {
  const scene = findScene(graph, at);
  return scene ? openChoices(scene, facts).filter(({ verdict }) => verdict === 'rights-based') : [];
}

/**
 * The rights-based choice to set beside what was chosen: of those open that lead to a protected or lawful ending, the one with
 * the most decisions before it; of equals, the first in the file. Undefined at an ending.
 */
export function rightChoice(graph: CaseGraph, at: string, facts: readonly string[]): Choice | undefined {
  const ways = rightBased(graph, at, facts).map((choice) => {
    const length = distance(graph, choice.goes, learn(facts, choice.teaches), new Set());
    return { choice, length: Number.isFinite(length) ? length : -1 };
  });
  return ways.reduce<(typeof ways)[number] | undefined>(
    (best, way) => (best && best.length >= way.length ? best : way),
    undefined,
  )?.choice;
}

/** The rights-based path from the start, as choice ids. The same graph always gives the same path. */
export function rightPath(graph: CaseGraph): string[] {
  const path: string[] = [];
  let [at, facts]: [string, string[]] = [graph.start, []];
  for (;;) {
    const choice = rightChoice(graph, at, facts);
    // A choice met again would go on for ever; the proof reports such a circle.
    if (!choice || path.includes(choice.id)) return path;
    path.push(choice.id);
    [at, facts] = [choice.goes, learn(facts, choice.teaches)];
  }
}

/** Whether what has happened so far can still be put right: rights-based decisions alone lead to a protected or lawful ending. */
export function canBePutRight(graph: CaseGraph, at: string, facts: readonly string[]): boolean {
  return !findEnding(graph, at) && rightDistance(graph, at, facts) < Infinity;
}
