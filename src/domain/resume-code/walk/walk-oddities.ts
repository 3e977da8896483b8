import type { Telling } from '../../case/graph.ts';
import type { Shape, ShapeOfCase } from '../../register/shape.ts';
import type { Carried, CarriedCase, CarriedLesson } from '../carried/carried.ts';
import { latestOf, openStations } from '../carried/open-stations.ts';
import type { Pen } from './pen.ts';
import { walkRun } from './walk-case.ts';
import { walkDates } from './walk-dates.ts';

const TELLINGS: Telling[] = ['guided', 'practice', 'own'];

/** Roles that a code can name; new ones are added at the end of their list. */
const MOST_ROLES = 15;

/**
 * Writes or reads what most records do not have: each part takes a fraction of a bit while it is missing, and nothing if all that
 * comes after it is missing too.
 * @param carried what is known already
 * @returns it with what was added
 */
export function walkOddities(pen: Pen, shape: Shape, carried: Carried, given: Carried | undefined): Carried {
  const role = pen.pick([MOST_ROLES, ...Array.from({ length: MOST_ROLES }, () => 1)], (given?.role ?? -1) + 1) - 1;
  const dates = walkDates(pen, carried, given?.dates);
  const full: Carried = {
    ...carried,
    ...(dates && { dates }),
    lessons: walkGaps(pen, carried.lessons, given?.lessons),
    cases: walkOddCases(pen, shape, walkTellings(pen, carried.cases, given?.cases), given?.cases),
    ...(role >= 0 && { role }),
  };
  const last = given && latestOf({ ...full, recent: given.recent });
  const open = openStations(full);
  if (open.length === 0) return full;
  const is = open.findIndex(({ kind, at }) => kind === last?.kind && at === last.at);
  const latest = open[pen.oneOf(open.length + 1, is < 0 ? open.length : is)];
  return { ...full, recent: latest ? [latest] : [] };
}

/** How many sections were read before the first that was not. */
export function readInTurn({ read }: CarriedLesson): number {
  return read.includes(false) ? read.indexOf(false) : read.length;
}

/** The sections that were passed over: in lessons that were read to their end, and before others that were read. */
function walkGaps(pen: Pen, lessons: Carried['lessons'], given: Carried['lessons'] = []): Carried['lessons'] {
  if (pen.pick([7, 1], Number(given.some(hasGaps))) === 0) return lessons;
  return lessons.map((lesson, index) => {
    if (!lesson || pen.pick([3, 1], Number(hasGaps(given[index]))) === 0) return lesson;
    return { ...lesson, read: lesson.read.map((_, at) => pen.oneOf(2, Number(given[index]?.read[at])) === 1) };
  });
}

function hasGaps(lesson: CarriedLesson | undefined): boolean {
  if (!lesson) return false;
  return lesson.completed ? lesson.read.includes(false) : lesson.read.lastIndexOf(true) >= readInTurn(lesson);
}

/** How each run was told. */
function walkTellings(pen: Pen, cases: Carried['cases'], given: Carried['cases'] = []): Carried['cases'] {
  const placeOf = (each: CarriedCase | undefined) => TELLINGS.indexOf(each?.run?.telling ?? 'guided');
  if (pen.pick([3, 1], Number(given.some((each) => placeOf(each) > 0))) === 0) return cases;
  return cases.map((each, index) => {
    if (!each?.run) return each;
    const telling = TELLINGS[pen.oneOf(TELLINGS.length, placeOf(given[index]))] ?? 'guided';
    return { ...each, run: { ...each.run, telling } };
  });
}

/** Cases that were skipped and played, that ended in an earlier wording, or that were begun again after an ending. */
function walkOddCases(pen: Pen, shape: Shape, cases: Carried['cases'], given: Carried['cases'] = []): Carried['cases'] {
  if (pen.pick([7, 1], Number(given.some(isOdd))) === 0) return cases;
  return cases.map((each, index) => {
    const of = shape.cases[index];
    if (!each?.run || !of || pen.pick([3, 1], Number(isOdd(given[index]))) === 0) return each;
    return walkOddCase(pen, of, each, given[index]);
  });
}

function isOdd(each: CarriedCase | undefined): boolean {
  const { skipped, run, later } = each ?? {};
  return run !== undefined && (skipped === true || later !== undefined || run.endedAs !== undefined);
}

function walkOddCase(pen: Pen, of: ShapeOfCase, each: CarriedCase, given: CarriedCase | undefined): CarriedCase {
  const skipped = pen.pick([3, 1], Number(given?.skipped ?? false)) === 1;
  const endedAs = pen.pick([3, ...of.endings.map(() => 1)], (given?.run?.endedAs ?? -1) + 1) - 1;
  const { run } = each;
  const known = { ...each, skipped, ...(run && { run: { ...run, ...(endedAs >= 0 && { endedAs }) } }) };
  if (!run || pen.oneOf(2, Number(given?.later !== undefined)) === 0) return known;
  const from = pen.oneOf(run.steps.length + 2, (given?.later?.from ?? -1) + 1) - 1;
  const telling = TELLINGS[pen.oneOf(TELLINGS.length, TELLINGS.indexOf(given?.later?.telling ?? 'guided'))] ?? 'guided';
  const kept = from < 0 ? [] : run.steps.slice(0, from).map(({ choice }) => ({ choice }));
  const walked = walkRun(pen, of, given?.later, kept);
  return { ...known, later: { telling, ...walked, ...(from >= 0 && { from }) } };
}
