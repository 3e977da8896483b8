import { findScene } from './find.ts';
import type { CaseGraph, Choice, Ending, Scene, Telling } from './graph.ts';
import { phasesAfter, type Told } from './phases.ts';
import { type Played, replay, type Step } from './play.ts';

/** A run of a case as the learner's record knows it. */
export interface Run {
  choices: readonly string[];
  /** How many decisions the learner has gone on from: past their consequence and judgement. */
  movedOn: number;
  /** Step → the provision that the learner named. */
  grounds: Readonly<Record<number, string>>;
  /** Whether the learner has gone from the ending to the debrief. */
  toDebrief: boolean;
}

/** Where a learner stands. `step` counts decisions from 0: the one to be taken, or the one just taken. */
export type Position = { played: Played } & (
  | { phase: 'choosing'; step: number; scene: Scene; lastChoice?: Choice }
  | {
      phase: Told;
      step: number;
      /** The scene in which the choice was made. */
      scene: Scene;
      lastChoice: Choice;
      /** Whether going on stays with this decision (true) or leaves it for the next scene or the ending (false). */
      more: boolean;
    }
  | { phase: 'ended' | 'debrief'; step: number; ending: Ending; lastChoice?: Choice }
);

/**
 * Where a run stands. Depends on the record alone, but for `phaseIndex`: how far the screen has gone within the phases after
 * the last choice (0 after a reload). A ground question that has been answered is never asked again.
 * Choices that no longer fit the case are left out; `played.broken` says so. Throws for a case whose choices lead nowhere,
 * which the proof rules out.
 */
export function position(graph: CaseGraph, run: Run, telling: Telling, phaseIndex = 0): Position {
  const played = replay(graph, run.choices);
  const made = played.steps.length;
  const last = played.steps.at(-1);
  if (last && made > run.movedOn) return afterChoice(played, last, run, telling, phaseIndex);
  const lastChoice = last && { lastChoice: last.choice };
  if (played.ending) {
    return { played, phase: run.toDebrief ? 'debrief' : 'ended', step: made, ending: played.ending, ...lastChoice };
  }
  const scene = findScene(graph, played.at);
  if (!scene) {
    throw new Error(
      `The case ${graph.id} has no scene and no ending named ${played.at}. Prove a case before it is played.`,
    );
  }
  return { played, phase: 'choosing', step: made, scene, ...lastChoice };
}

function afterChoice(played: Played, last: Step, run: Run, telling: Telling, phaseIndex: number): Position {
  const step = played.steps.length - 1;
  const phases = phasesAfter(last.choice, telling);
  const named = run.grounds[step];
  const answered = last.choice.ground?.options.some(({ cite }) => cite === named) ?? false;
  const index = answered ? phases.length - 1 : Math.min(Math.max(phaseIndex, 0), phases.length - 1);
  const phase = phases[index] ?? 'consequence';
  return { played, phase, step, scene: last.scene, lastChoice: last.choice, more: index < phases.length - 1 };
}
