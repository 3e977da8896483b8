import type { Touched } from '../record/last-touched.ts';
import type { Progress } from '../record/progress.ts';
import { caseStanding, lessonStanding, openRun, type Standing } from './standing.ts';
import type { Station } from './study-path.ts';

/**
 * What the folder on the home page holds: the beginning, the place where the learner was, the next station once all that was begun
 * is finished, or the end. `then` is what else could be gone on with, of the other kind where there is one.
 */
export type WhereNext =
  | { is: 'start' | 'next'; station: Station; then?: Station }
  | { is: 'resume'; station: Station; at: number; then?: Station }
  | { is: 'finished' };

/** Where to go on, from the path and the record alone. An empty path counts as finished. */
export function whereNext(path: readonly Station[], progress: Progress, touched: Touched): WhereNext {
  const at = ({ kind, id }: Station) => touched.get(`${kind} ${id}`) ?? 0;
  const todo = path.filter((station) => standingOf(station, progress, touched) === 'todo');
  const last = Math.max(0, ...path.map(at));
  const [here] = path
    .filter((station) => isOpen(station, progress, touched, at(station) === last))
    .sort((a, b) => at(b) - at(a));
  if (here) return { is: 'resume', station: here, at: at(here), ...beside(here, path, progress, touched) };
  const [station] = todo;
  if (!station) return { is: 'finished' };
  const then = todo.find(({ kind }) => kind !== station.kind);
  return { is: last === 0 ? 'start' : 'next', station, ...(then && { then }) };
}

/** How the lesson or the case stands. */
export function standingOf({ kind, id }: Station, progress: Progress, touched: Touched): Standing {
  return kind === 'case'
    ? caseStanding(progress.cases[id])
    : lessonStanding(progress.lessons[id], touched.has(`lesson ${id}`));
}

function isOpen(station: Station, progress: Progress, touched: Touched, isLatest: boolean): boolean {
  if (station.kind === 'lesson') return standingOf(station, progress, touched) === 'part';
  const own = progress.cases[station.id];
  const run = openRun(own);
  // An abandoned “what if?” does not call back later; one of a case without an ending goes on where the case was revised.
  return run !== undefined && (!run.whatIf || isLatest || !own?.ended);
}

function beside(here: Station, path: readonly Station[], progress: Progress, touched: Touched): { then?: Station } {
  const others = path.filter(({ kind }) => kind !== here.kind);
  const then =
    others.find((station) => isOpen(station, progress, touched, false)) ??
    others.find((station) => standingOf(station, progress, touched) === 'todo');
  return then ? { then } : {};
}
