import type { Carried, CarriedCase } from './carried.ts';
import { readInTurn } from '../walk/walk-oddities.ts';

/**
 * What is left out of a code that would be longer than that of a finished course may be, the least missed first. Each step adds to
 * those before it.
 */
export const LIGHTER: ((carried: Carried) => Carried)[] = [
  withoutTellings,
  withoutGaps,
  withoutRole,
  withoutDates,
  withoutSecondRuns,
  withoutPretestAnswers,
];

function withoutTellings(carried: Carried): Carried {
  return withRuns(carried, (run) => ({ ...run, telling: 'guided' }));
}

/** Sections that were passed over count as read in lessons that were read to their end, and end what was read in others. */
function withoutGaps(carried: Carried): Carried {
  return {
    ...carried,
    lessons: carried.lessons.map((each) => {
      if (!each) return each;
      const count = each.completed ? each.read.length : readInTurn(each);
      return { ...each, read: each.read.map((_, at) => at < count) };
    }),
  };
}

/** A case that was begun again is as it ended. That it was skipped once does not matter where it was played. */
function withoutSecondRuns(carried: Carried): Carried {
  return {
    ...carried,
    cases: carried.cases.map((each) => each && (each.run ? { skipped: false, run: each.run } : each)),
  };
}

function withoutRole({ role: _, ...carried }: Carried): Carried {
  return carried;
}

/** All is dated on the day of the last event. */
function withoutDates({ dates: _, ...carried }: Carried): Carried {
  return carried;
}

function withoutPretestAnswers({ pretest, ...carried }: Carried): Carried {
  return { ...carried, ...(pretest && { pretest: { ...pretest, answers: [] } }) };
}

type Run = NonNullable<CarriedCase['run']>;

function withRuns(carried: Carried, change: (run: Run) => Run): Carried {
  return {
    ...carried,
    cases: carried.cases.map((each) => each && { ...each, ...(each.run && { run: change(each.run) }) }),
  };
}
