import type { CaseGraph } from '../case/graph.ts';
import type { Run } from '../record/progress.ts';

/** As much of a case as is needed to say where a run stands: a page can carry it. */
export interface CaseStops {
  start: string;
  /** Scene id → its title and its clock. */
  scenes: Record<string, [title: string, clock?: string]>;
  /** Choice id → the scene or the ending that it leads to. */
  goes: Record<string, string>;
  /** Ending id → its title. */
  endings: Record<string, string>;
  /** About how many decisions a run has. */
  decisions: number;
}

/** Where a run stands in words: about to decide, having decided, or at the ending. */
export interface CaseStand {
  is: 'choosing' | 'decided' | 'ended';
  /** The decision at hand, or the one just taken, counted from 1. */
  n: number;
  of: number;
  /** Title of the scene or of the ending; missing when the case was revised and no longer has it. */
  title?: string;
  clock?: string;
}

/**
 * The stops of a case.
 * @param decisions how many decisions its rights-based path has
 */
export function stopsOf(graph: CaseGraph, decisions: number): CaseStops {
  const choices = graph.scenes.flatMap((scene) => scene.choices);
  return {
    start: graph.start,
    scenes: Object.fromEntries(
      graph.scenes.map(({ id, title, clock }) => [id, clock === undefined ? [title] : [title, clock]]),
    ),
    goes: Object.fromEntries(choices.map(({ id, goes }) => [id, goes])),
    endings: Object.fromEntries(graph.endings.map(({ id, title }) => [id, title])),
    decisions,
  };
}

/** Where the run stands; one with a choice that the case no longer has stands where that would have been made. */
export function caseStand(stops: CaseStops, run: Pick<Run, 'choices' | 'movedOn' | 'ending'>): CaseStand {
  const gone = run.choices.findIndex((id) => !Object.hasOwn(stops.goes, id));
  const choices = gone < 0 ? run.choices : run.choices.slice(0, gone);
  const ending = run.ending === undefined ? undefined : stops.endings[run.ending];
  if (run.ending !== undefined)
    return { is: 'ended', n: run.choices.length, of: stops.decisions, ...(ending !== undefined && { title: ending }) };
  const made = choices.length;
  const waiting = made > run.movedOn;
  const [last, before] = [choices.at(-1), choices.at(-2)];
  const from = waiting ? before : last;
  const scene = from === undefined ? stops.start : stops.goes[from];
  const [title, clock] = stops.scenes[scene ?? ''] ?? [];
  const n = waiting ? made : made + 1;
  return {
    is: waiting ? 'decided' : 'choosing',
    n,
    of: Math.max(stops.decisions, n),
    ...(title !== undefined && { title }),
    ...(clock !== undefined && { clock }),
  };
}
