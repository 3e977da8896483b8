import { endingNumber } from './ending-order.ts';
import type { CaseGraph, Choice, Ending, Scene, Verdict } from './graph.ts';
import { replay, type Step } from './play.ts';
import { rightChoice } from './right-path.ts';

/** One decision of a run beside what the rules asked for at that moment. */
export interface LedgerRow {
  /** Counted from 0. */
  step: number;
  scene: Scene;
  chosen: Choice;
  /** The rights-based choice that was open at that moment; what was chosen, if that was one. */
  right: Choice;
  /** Whether what was chosen was rights-based. */
  same: boolean;
  /** Whether the case turns at this scene: one of its choices is a turning point. */
  turning: boolean;
  /** A breach that was put right: each of its threads was later bound again by a rights-based decision. */
  mended: boolean;
}

/** What the head of a debrief says, as data. */
export interface DebriefHead {
  decisions: number;
  counts: Record<Verdict, number>;
  /** There was a breach, and every one was put right. */
  mended: boolean;
  /** Undefined while the run has not ended. */
  ending?: Ending;
  /** Which ending it is, counted from 1, and of how many. */
  number?: { n: number; of: number };
}

/** Sets a run beside the rights-based path, decision by decision. Choices that do not fit the case are left out. */
export function ledger(graph: CaseGraph, choices: readonly string[]): LedgerRow[] {
  const { steps } = replay(graph, choices);
  return steps.map(({ scene, choice, factsBefore }, step) => {
    const same = choice.verdict === 'rights-based';
    const right = same ? choice : (rightChoice(graph, scene.id, factsBefore) ?? choice);
    const turning = scene.choices.some(({ id }) => graph.debrief.turning.includes(id));
    return { step, scene, chosen: choice, right, same, turning, mended: isMended(steps, step) };
  });
}

function isMended(steps: readonly Step[], step: number): boolean {
  const breach = steps[step]?.choice;
  if (breach?.verdict !== 'breach') return false;
  const later = steps.slice(step + 1).filter(({ choice }) => choice.verdict === 'rights-based');
  return breach.threads.every((thread) => later.some(({ choice }) => choice.threads.includes(thread)));
}

/** Counts a run for the head of its debrief. */
export function debriefHead(graph: CaseGraph, choices: readonly string[]): DebriefHead {
  const { ending } = replay(graph, choices);
  const rows = ledger(graph, choices);
  const counts: DebriefHead['counts'] = { 'rights-based': 0, partly: 0, breach: 0 };
  for (const { chosen } of rows) counts[chosen.verdict] += 1;
  const breaches = rows.filter(({ chosen }) => chosen.verdict === 'breach');
  return {
    decisions: rows.length,
    counts,
    mended: breaches.length > 0 && breaches.every(({ mended }) => mended),
    ...(ending && { ending, number: endingNumber(graph, ending.id) }),
  };
}
