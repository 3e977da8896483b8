import { assign, setup } from 'xstate';
import { type Condition, holds, learn } from './facts.ts';
import type { CaseGraph, Choice, EndingKind } from './graph.ts';

/** What a case remembers: the facts that are known or true by now, sorted, each once. */
export interface CaseContext {
  facts: string[];
}

/** A decision. The choice id is part of the type, so that a walk over the machine finds all events by itself. */
export interface CaseEvent {
  type: `choose.${string}`;
}

/** What a screen may ask of a state: is something to be decided here, or has it ended, and how. */
export type CaseTag = 'deciding' | 'ended' | EndingKind;

const play = setup({
  types: { context: {} as CaseContext, events: {} as CaseEvent, tags: '' as CaseTag },
  guards: {
    open: ({ context }, condition: Condition) => holds(context.facts, condition),
  },
  actions: {
    learn: assign(({ context }, { facts }: { facts: string[] }) => ({ facts: learn(context.facts, facts) })),
  },
});

/** The plain description of a case machine: names and parameters only, no functions. */
export type CaseConfig = Parameters<typeof play.createMachine>[0];

/** The event by which a choice is taken. */
export function choose(choice: string): CaseEvent {
  return { type: `choose.${choice}` };
}

/** Turns a case into the plain description of its machine: a state for each scene and ending, an event for each choice. */
export function caseConfig(graph: CaseGraph): CaseConfig {
  const states: NonNullable<CaseConfig['states']> = {};
  for (const { id, choices } of graph.scenes) {
    states[id] = {
      tags: ['deciding'],
      on: Object.fromEntries(choices.map((each) => [choose(each.id).type, way(each)])),
    };
  }
  for (const { id, kind } of graph.endings) states[id] = { type: 'final', tags: ['ended', kind] };
  return { id: graph.id, initial: graph.start, context: { facts: [] }, states };
}

function way({ goes, needs, lacks, teaches }: Choice) {
  return {
    target: goes,
    guard: { type: 'open' as const, params: { needs, lacks } },
    actions: { type: 'learn' as const, params: { facts: teaches } },
  };
}

/** Builds the machine that a description describes. The description may come from JSON. */
export function machineOf(config: CaseConfig) {
  return play.createMachine(config);
}

/** The machine of a case. Throws when the start or a target does not exist, which the proof rules out. */
export function compile(graph: CaseGraph): CaseMachine {
  return machineOf(caseConfig(graph));
}

export type CaseMachine = ReturnType<typeof machineOf>;
