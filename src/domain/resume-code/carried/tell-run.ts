import type { ShapeOfCase } from '../../register/shape.ts';
import type { CarriedCase, CarriedRun } from './carried.ts';
import type { Tell } from './tell.ts';

/** Tells what happened in a case. @param content the content version of the shape */
export function tellCase(
  tell: Tell,
  of: ShapeOfCase | undefined,
  carried: CarriedCase | undefined,
  content: number,
): void {
  if (!of || !carried) return;
  const { skipped, run, later } = carried;
  if (skipped) tell({ verb: 'skipped', case: of.id });
  if (!run) return;
  const ways = waysOf(of, run);
  const first = tell({ verb: 'initialized', case: of.id, telling: run.telling, content });
  tellRun(tell, of, first, run, 0);
  if (!later) return;
  const from = later.from ?? 0;
  const whatIf = { run: first, choices: ways.slice(0, from).map(({ id }) => id) };
  const second = tell({
    verb: 'initialized',
    case: of.id,
    telling: later.telling,
    content,
    ...(later.from !== undefined && { whatIf }),
  });
  tellRun(tell, of, second, later, from);
}

function tellRun(tell: Tell, of: ShapeOfCase, run: string, { steps, stands, endedAs }: CarriedRun, from: number): void {
  const own = { case: of.id, run };
  const ways = waysOf(of, { steps });
  ways.forEach(({ id, grounds }, step) => {
    if (step < from) return;
    tell({ verb: 'answered', ...own, step, choice: id });
    const ground = grounds[steps[step]?.ground ?? -1];
    if (ground !== undefined) tell({ verb: 'answered', ...own, step, ground });
    const isLast = step === ways.length - 1;
    if (!isLast || stands !== 'told') tell({ verb: 'progressed', ...own, step, to: 'next' });
  });
  const ending =
    of.endings[endedAs ?? -1] ?? (stands === 'ended' || stands === 'debrief' ? ways.at(-1)?.goes : undefined);
  if (ending === undefined) return;
  tell({ verb: 'completed', ...own, ending });
  if (stands !== 'ended') tell({ verb: 'progressed', ...own, step: ways.length, to: 'debrief' });
}

/** The choices that were taken. */
function waysOf({ start, scenes }: ShapeOfCase, { steps }: Pick<CarriedRun, 'steps'>) {
  let at = start;
  return steps.flatMap(({ choice }) => {
    const way = scenes.find(({ id }) => id === at)?.choices[choice];
    at = way?.goes ?? '';
    return way ?? [];
  });
}
