import type { SnapshotFrom } from 'xstate';
import { type AdjacencyValue, getAdjacencyMap } from 'xstate/graph';
import { type CaseEvent, type CaseMachine, compile } from '../compile.ts';
import type { CaseGraph } from '../graph.ts';

/** A scene or an ending with what is known there, and the choices that lead on. */
export interface WalkNode {
  key: string;
  at: string;
  facts: readonly string[];
  ways: { choice: string; to: string }[];
}

/** The whole state space of a case. The first node is the start; nodes stand in the order in which they are reached, nearest first. */
export interface Walk {
  nodes: Map<string, WalkNode>;
  /** False when the walk was given up because there are too many states. */
  complete: boolean;
}

/** Steps after which a walk is given up: several times as many as a case of the largest permitted size takes. */
const LIMIT = 5000;

// The keys of the library's map are branded strings, which hides the types of its values.
type State = SnapshotFrom<CaseMachine>;
type Reached = AdjacencyValue<State, CaseEvent>;

const keyOf = (at: string, facts: readonly string[]) => `${at} ${facts.join(' ')}`;

/** Walks a case whose ids all resolve. */
export function walk(graph: CaseGraph): Walk {
  const nodes = new Map<string, WalkNode>();
  const visit = (at: string, facts: readonly string[]): WalkNode => {
    const key = keyOf(at, facts);
    const node = nodes.get(key) ?? { key, at, facts, ways: [] };
    nodes.set(key, node);
    return node;
  };
  const machine = compile(graph);
  try {
    const map = getAdjacencyMap(machine, {
      serializeState: (state) => keyOf(state.value as string, state.context.facts),
      filterEvents: (state, event) => {
        visit(state.value as string, state.context.facts);
        return state.can(event);
      },
      limit: LIMIT,
    });
    nodes.clear();
    for (const { state, transitions } of Object.values(map as Record<string, Reached>)) {
      const node = visit(state.value as string, state.context.facts);
      node.ways = Object.values(transitions as Record<string, { event: CaseEvent; state: State }>).map(
        ({ event, state: next }) => ({
          choice: event.type.slice('choose.'.length),
          to: keyOf(next.value as string, next.context.facts),
        }),
      );
    }
    return { nodes, complete: true };
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes('Traversal limit exceeded')) throw error;
    return { nodes, complete: false };
  }
}

/** A shortest list of choices from the start to every node. */
export function pathsTo({ nodes }: Walk): Map<string, string[]> {
  const [start] = nodes.keys();
  const paths = new Map<string, string[]>(start === undefined ? [] : [[start, []]]);
  // Entries that are added while a map is walked are still walked, so this goes on to the end.
  for (const [key, path] of paths) {
    for (const { choice, to } of nodes.get(key)?.ways ?? []) {
      if (!paths.has(to)) paths.set(to, [...path, choice]);
    }
  }
  return paths;
}

/** The nodes that can be reached from some node, itself not counted unless a way leads back to it. */
export function reachableFrom({ nodes }: Walk, from: string): Set<string> {
  const reached = new Set((nodes.get(from)?.ways ?? []).map(({ to }) => to));
  for (const key of reached) for (const { to } of nodes.get(key)?.ways ?? []) reached.add(to);
  return reached;
}
