import { initialTransition, transition } from 'xstate';
import { type CaseMachine, choose, compile } from './compile.ts';
import { holds } from './facts.ts';
import { findEnding, findScene } from './find.ts';
import type { CaseGraph, Choice, Echo, Ending, Scene } from './graph.ts';

/** One decision of a run, with what was known before and after it. */
export interface Step {
  scene: Scene;
  choice: Choice;
  factsBefore: string[];
  factsAfter: string[];
}

/** Where a list of choices leads. */
export interface Played {
  steps: Step[];
  /** The scene or ending reached. */
  at: string;
  facts: string[];
  ending?: Ending;
  /** The first choice that does not fit, and where the run stood then; the steps before it stand. */
  broken?: { index: number; choice: string; scene: string };
}

/** The choices that a scene offers, given what is known, in the order of the file. */
export function openChoices(scene: Scene, facts: readonly string[]): Choice[] {
  return scene.choices.filter((choice) => holds(facts, choice));
}

/** The echoes that a scene or an ending shows, given what is known. */
export function shownEchoes(node: Scene | Ending, facts: readonly string[]): Echo[] {
  return node.echoes.filter((echo) => holds(facts, echo));
}

/** What was replayed last of each case. */
const recent = new WeakMap<CaseGraph, Map<string, Played>>();

const machines = new WeakMap<CaseGraph, CaseMachine>();

function machineFor(graph: CaseGraph): CaseMachine {
  const known = machines.get(graph);
  if (known) return known;
  const machine = compile(graph);
  machines.set(graph, machine);
  return machine;
}

/**
 * Plays a list of choice ids from the start, in one pass. Nothing else is stored of a run, so the same list gives the same
 * place on every device.
 * Never throws for a proved case: it stops at the first choice that no longer fits and says which.
 */
export function replay(graph: CaseGraph, choices: readonly string[]): Played {
  const known = recent.get(graph) ?? new Map<string, Played>();
  const key = JSON.stringify(choices);
  const found = known.get(key) ?? play(graph, choices);
  // The latest few: where a run stands, and where its next choice would lead.
  if (known.size > 8) known.clear();
  recent.set(graph, known.set(key, found));
  return found;
}

function play(graph: CaseGraph, choices: readonly string[]): Played {
  const machine = machineFor(graph);
  let [state] = initialTransition(machine);
  const steps: Step[] = [];
  let broken: Played['broken'];
  for (const [index, id] of choices.entries()) {
    const at = state.value as string;
    const scene = findScene(graph, at);
    const choice = scene?.choices.find((each) => each.id === id);
    // A machine ignores a forbidden event without a word, so it is asked first.
    if (!scene || !choice || !state.can(choose(id))) {
      broken = { index, choice: id, scene: at };
      break;
    }
    const factsBefore = state.context.facts;
    [state] = transition(machine, state, choose(id));
    steps.push({ scene, choice, factsBefore, factsAfter: state.context.facts });
  }
  const at = state.value as string;
  const ending = findEnding(graph, at);
  return { steps, at, facts: state.context.facts, ...(ending && { ending }), ...(broken && { broken }) };
}
