import type { Choice, Telling } from './graph.ts';

/** What a learner is shown after a decision, before the next scene. */
export type Told = 'consequence' | 'ground' | 'judgement';

/**
 * What comes after a confirmed choice, in order, for each way of being told.
 * - guided: consequence and judgement are on the page together; a ground question stands under the consequence first,
 *   because the judgement would give its answer away.
 * - practice: the consequence alone, then the ground question, then the judgement.
 * - own: the consequence alone. A ground question would give the verdict away, because only rights-based choices have one.
 */
export function phasesAfter(choice: Choice, telling: Telling): Told[] {
  if (telling === 'own') return ['consequence'];
  const told: Told[] = choice.ground ? ['ground', 'judgement'] : ['judgement'];
  return telling === 'guided' ? told : ['consequence', ...told];
}
