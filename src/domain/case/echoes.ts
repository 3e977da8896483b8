import { findEnding, findScene } from './find.ts';
import type { CaseGraph, Text } from './graph.ts';
import { replay, shownEchoes } from './play.ts';

/** An early choice that came back: which one, in which scene or ending, and in which words. */
export interface FiredEcho {
  from: string;
  to: string;
  text: Text;
}

/**
 * The echoes that a run has met, each with the choice that caused it: the last one on the path that taught a needed fact.
 * An echo that only lacks facts has no cause and is left out.
 */
export function echoesFired(graph: CaseGraph, choices: readonly string[]): FiredEcho[] {
  const { steps, at, facts } = replay(graph, choices);
  const fired: FiredEcho[] = [];
  const teacher = new Map<string, { id: string; step: number }>();
  const look = (to: string, known: readonly string[]) => {
    const node = findScene(graph, to) ?? findEnding(graph, to);
    for (const { needs, text } of node ? shownEchoes(node, known) : []) {
      const causes = needs.flatMap((fact) => teacher.get(fact) ?? []).sort((a, b) => b.step - a.step);
      const from = causes[0]?.id;
      const told = fired.some((echo) => echo.from === from && echo.to === to && echo.text === text);
      if (from !== undefined && !told) fired.push({ from, to, text });
    }
  };
  for (const [step, { scene, choice, factsBefore }] of steps.entries()) {
    look(scene.id, factsBefore);
    for (const fact of choice.teaches) teacher.set(fact, { id: choice.id, step });
  }
  look(at, facts);
  return fired;
}
