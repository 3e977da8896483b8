import type { CaseProgress, Run } from '../../record/progress.ts';
import type { ShapeOfCase } from '../../register/shape.ts';
import type { CarriedCase, CarriedRun } from './carried.ts';
import { MOST_STEPS } from '../walk/walk-case.ts';

/** What a code carries of a case; `undefined` if nothing happened in it. */
export function carryCase(of: ShapeOfCase, { runs, skipped }: CaseProgress): CarriedCase | undefined {
  const latest = runs.at(-1);
  if (!latest) return skipped ? { skipped } : undefined;
  const ended = runs
    .filter((run) => run.ending !== undefined)
    .sort((a, b) => (a.endedAt ?? 0) - (b.endedAt ?? 0))
    .at(-1);
  // That a case has ended must not be lost because it was begun again.
  const main = latest.ending === undefined && ended ? ended : latest;
  const run = carryRun(of, main);
  // It came to an ending that the case has no more; that it is done must not be lost with it.
  const isLost = main.ending !== undefined && run.endedAs === undefined && !isEnded(run);
  return { skipped: skipped || isLost, run, ...(main !== latest && { later: carryLater(of, latest, main, run) }) };
}

function carryRun(of: ShapeOfCase, { choices, grounds, movedOn, toDebrief, telling, ending }: Run): CarriedRun {
  const steps: CarriedRun['steps'] = [];
  let at = of.start;
  for (const id of choices.slice(0, MOST_STEPS)) {
    const own = of.scenes.find((scene) => scene.id === at)?.choices;
    const choice = own?.findIndex((each) => each.id === id) ?? -1;
    const way = own?.[choice];
    // The case was changed: what no longer fits is left here as replaying leaves it.
    if (!way) break;
    const ground = way.grounds.indexOf(grounds[steps.length] ?? '');
    steps.push({ choice, ...(ground >= 0 && { ground }) });
    at = way.goes;
  }
  const isAtEnding = of.endings.includes(at);
  const endedAs = ending === undefined || at === ending ? -1 : of.endings.indexOf(ending);
  if (isAtEnding && ending !== undefined) return { telling, steps, stands: toDebrief ? 'debrief' : 'ended' };
  const isTold = steps.length > movedOn || isAtEnding;
  return { telling, steps, stands: isTold ? 'told' : 'choosing', ...(endedAs >= 0 && { endedAs }) };
}

function isEnded({ stands }: CarriedRun): boolean {
  return stands === 'ended' || stands === 'debrief';
}

function carryLater(of: ShapeOfCase, run: Run, main: Run, before: CarriedRun): NonNullable<CarriedCase['later']> {
  const later = carryRun(of, run);
  const { whatIf } = run;
  const isOfMain = whatIf?.run === main.id && whatIf.from <= before.steps.length && later.steps.length >= whatIf.from;
  return { ...later, ...(isOfMain && { from: whatIf.from }) };
}
