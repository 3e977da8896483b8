import type { Step } from '../../../domain/case/play.ts';

/** The papers that the learner has already had in the file before a decision: those of every scene behind it. */
export function papersBefore(steps: readonly Step[], step: number): ReadonlySet<string> {
  return new Set(steps.slice(0, step).flatMap(({ scene }) => scene.exhibits));
}
