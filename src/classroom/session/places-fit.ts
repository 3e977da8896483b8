import { findScene } from '../../domain/case/find.ts';
import { openChoices, replay } from '../../domain/case/play.ts';
import type { CaseOf } from './room-case.ts';
import type { Done } from './session.ts';
import type { Part } from './settings.ts';

/** Whether what an earlier sitting decided fits the cases as they are now: every decision is where its choices lead. */
export function placesFit(done: readonly Done[], plan: readonly Part[], caseOf: CaseOf): boolean {
  return done.every(({ part, scene, path, options, outcome, tallies }, i) => {
    const here = plan[part];
    if (!here || part < (done[i - 1]?.part ?? 0)) return false;
    const { graph } = caseOf(here.hash);
    const { at, facts, broken } = replay(graph, path);
    const found = findScene(graph, scene);
    const open = found ? openChoices(found, facts).map(({ id }) => id) : [];
    const counted = tallies.flatMap(({ counts }) => Object.keys(counts ?? {}));
    return (
      !broken &&
      at === scene &&
      options.join() === open.join() &&
      [...counted, ...(outcome ? [outcome.choice] : [])].every((id) => open.includes(id))
    );
  });
}
