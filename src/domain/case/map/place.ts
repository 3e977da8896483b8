import { endingsInOrder } from '../ending-order.ts';
import { findChoice, findScene } from '../find.ts';
import type { CaseGraph, EndingKind, Verdict } from '../graph.ts';
import { rightPath } from '../right-path.ts';

export interface PlacedChoice {
  id: string;
  goes: string;
  verdict: Verdict;
}

export interface PlacedScene {
  id: string;
  title: string;
  clock: string;
  /** Its step in time: the longest way from the start. */
  depth: number;
  /** 0 = the rights-based trunk; 1, 2 … = detours, in order of first use. */
  lane: number;
  choices: PlacedChoice[];
}

/** A case with a place for each scene, ready to be drawn. */
export interface PlacedCase {
  start: string;
  /** The rights-based path, as choice ids. */
  right: string[];
  scenes: PlacedScene[];
  /** From protected to harm. */
  endings: { id: string; title: string; kind: EndingKind }[];
}

/** Gives every scene that can be reached its depth and its lane. */
export function place(graph: CaseGraph): PlacedCase {
  const right = rightPath(graph);
  const trunk = new Set([graph.start, ...right.map((id) => findChoice(graph, id)?.scene.id ?? graph.start)]);
  const depths = depthsFrom(graph);
  const lanes = lanesFor([...trunk, ...graph.scenes.map(({ id }) => id)], trunk, depths);
  return {
    start: graph.start,
    right,
    scenes: graph.scenes.flatMap(({ id, title, clock = '', choices }) => {
      const [depth, lane] = [depths.get(id), lanes.get(id)];
      if (depth === undefined || lane === undefined) return [];
      const ways = choices.map((choice) => ({ id: choice.id, goes: choice.goes, verdict: choice.verdict }));
      return [{ id, title, clock, depth, lane, choices: ways }];
    }),
    endings: endingsInOrder(graph).map(({ id, title, kind }) => ({ id, title, kind })),
  };
}

function depthsFrom(graph: CaseGraph): Map<string, number> {
  const depths = new Map<string, number>();
  // A scene that is being walked is left alone: a way that leads back must not push it down for ever.
  const busy = new Set<string>();
  const walk = (id: string, depth: number) => {
    const scene = findScene(graph, id);
    if (!scene || busy.has(id) || (depths.get(id) ?? -1) >= depth) return;
    depths.set(id, depth);
    busy.add(id);
    for (const choice of scene.choices) walk(choice.goes, depth + 1);
    busy.delete(id);
  };
  walk(graph.start, 0);
  return depths;
}

function lanesFor(ids: string[], trunk: Set<string>, depths: Map<string, number>): Map<string, number> {
  const used = new Map<number, Set<number>>();
  const lanes = new Map<string, number>();
  for (const id of new Set(ids)) {
    const depth = depths.get(id);
    if (depth === undefined) continue;
    const taken = used.get(depth) ?? new Set();
    let lane = trunk.has(id) ? 0 : 1;
    while (taken.has(lane)) lane += 1;
    used.set(depth, taken.add(lane));
    lanes.set(id, lane);
  }
  return lanes;
}
