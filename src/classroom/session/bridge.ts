import { learn } from '../../domain/case/facts.ts';
import { findScene } from '../../domain/case/find.ts';
import type { CaseGraph, Choice } from '../../domain/case/graph.ts';
import { openChoices, replay } from '../../domain/case/play.ts';
import { rightChoice } from '../../domain/case/right-path.ts';

/** A way to a scene: all choices from the start, and how many of them the room made itself. */
export interface Bridge {
  path: string[];
  kept: number;
}

/** Which choices a search may take at a place, best first. */
type Ways = (graph: CaseGraph, at: string, facts: readonly string[]) => Choice[];

const open: Ways = (graph, at, facts) => {
  const scene = findScene(graph, at);
  return scene ? openChoices(scene, facts) : [];
};
const rightBased: Ways = (graph, at, facts) =>
  open(graph, at, facts).filter(({ verdict }) => verdict === 'rights-based');
const rightPath: Ways = (graph, at, facts) => [rightChoice(graph, at, facts)].filter((choice) => choice !== undefined);

/**
 * Leads to a scene of a plan that leaves scenes out. As much as possible of what the room decided stands; from there on it goes
 * as a colleague would who respects rights. Undefined when no choices lead there.
 * @param path what the room decided so far
 */
export function bridgeTo(graph: CaseGraph, path: readonly string[], scene: string): Bridge | undefined {
  for (const ways of [rightPath, rightBased, open])
    for (let kept = path.length; kept >= 0; kept--) {
      const more = search(graph, path.slice(0, kept), scene, ways);
      if (more) return { path: [...path.slice(0, kept), ...more], kept };
    }
  return undefined;
}

/** The shortest list of choices from the end of `path` to `scene`. */
function search(graph: CaseGraph, path: readonly string[], scene: string, ways: Ways): string[] | undefined {
  const { at, facts, broken } = replay(graph, path);
  if (broken) return undefined;
  const met = new Set<string>();
  let edge: { at: string; facts: string[]; taken: string[] }[] = [{ at, facts, taken: [] }];
  while (edge.length > 0) {
    const found = edge.find((place) => place.at === scene);
    if (found) return found.taken;
    edge = edge
      .flatMap((place) =>
        ways(graph, place.at, place.facts).map((choice) => ({
          at: choice.goes,
          facts: learn(place.facts, choice.teaches),
          taken: [...place.taken, choice.id],
        })),
      )
      .filter((place) => met.size < met.add([place.at, ...place.facts].join(' ')).size);
  }
  return undefined;
}
