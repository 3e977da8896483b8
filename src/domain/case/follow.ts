import type { CaseGraph, Choice, Ending, Scene } from './graph.ts';
import { holds, learn } from './facts.ts';

/** As much of a case as is needed to follow choices through it and to name where they lead; a whole case is one. */
export interface CaseWays extends Pick<CaseGraph, 'id' | 'title' | 'start'> {
  scenes: (Pick<Scene, 'id' | 'title'> & { choices: Pick<Choice, 'id' | 'goes' | 'needs' | 'lacks' | 'teaches'>[] })[];
  endings: Pick<Ending, 'id' | 'title'>[];
}

/** Where a list of choices leads: that part of what `replay` says which does not need the whole case. */
export interface Followed {
  steps: { scene: { id: string; title: string }; choice: { id: string } }[];
  /** The scene or ending reached. */
  at: string;
  ending?: { id: string; title: string };
  /** The first choice that does not fit, and where the run stood then. */
  broken?: { index: number; choice: string; scene: string };
}

/** Follows choices from the start, without the machine of the case: for pages that do not play it. Says the same as `replay`. */
export function follow({ start, scenes, endings }: CaseWays, choices: readonly string[]): Followed {
  let at = start;
  let facts: string[] = [];
  const steps: Followed['steps'] = [];
  let broken: Followed['broken'];
  for (const [index, id] of choices.entries()) {
    const scene = scenes.find((each) => each.id === at);
    const choice = scene?.choices.find((each) => each.id === id);
    if (!scene || !choice || !holds(facts, choice)) {
      broken = { index, choice: id, scene: at };
      break;
    }
    steps.push({ scene, choice });
    facts = learn(facts, choice.teaches);
    at = choice.goes;
  }
  const ending = endings.find((each) => each.id === at);
  return { steps, at, ...(ending && { ending }), ...(broken && { broken }) };
}
