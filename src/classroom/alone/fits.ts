import { findScene } from '../../domain/case/find.ts';
import type { CaseGraph } from '../../domain/case/graph.ts';
import { openChoices, replay } from '../../domain/case/play.ts';
import type { Session } from '../session/session.ts';

/** Whether a session that was kept still fits its case: every decision is where its choices lead, with the same options. */
export function sessionFits({ plan, decisions }: Session, graph: CaseGraph): boolean {
  return (
    plan.every((part) => part.case === graph.id && part.scenes.every((scene) => findScene(graph, scene))) &&
    decisions.every(({ scene, path, options, outcome }) => {
      const { at, facts, broken } = replay(graph, path);
      const found = findScene(graph, scene);
      const open = found ? openChoices(found, facts).map(({ id }) => id) : [];
      return !broken && at === scene && options.join() === open.join() && (!outcome || open.includes(outcome.choice));
    })
  );
}
