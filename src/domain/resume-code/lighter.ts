import type { Carried, CarriedCase } from './carried.ts';
import { openStations } from './open-stations.ts';

/**
 * What is left out of a code that would be longer than a code may be, the least missed first. Each step adds to those before it;
 * a finished course of today needs none but the first.
 */
export const LIGHTER: ((carried: Carried) => Carried)[] = [
  withoutTellings,
  withoutGaps,
  withoutSecondRuns,
  withoutRole,
  withoutPretestAnswers,
  withoutGrounds,
];

function withoutTellings(carried: Carried): Carried {
  return withRuns(carried, (run) => ({ ...run, telling: 'guided' }));
}

/** Sections that were passed over in lessons that were read to their end. */
function withoutGaps(carried: Carried): Carried {
  return {
    ...carried,
    lessons: carried.lessons.map((each) => (each?.completed ? { ...each, read: each.read.map(() => true) } : each)),
  };
}

/** A case that was begun again is as it ended. That it was skipped once does not matter where it was played. */
function withoutSecondRuns({ latest, ...carried }: Carried): Carried {
  const cases = carried.cases.map((each) => each && (each.run ? { skipped: false, run: each.run } : each));
  const isStillOpen = openStations({ ...carried, cases }).some(
    ({ kind, at }) => kind === latest?.kind && at === latest.at,
  );
  return { ...carried, cases, ...(latest && isStillOpen && { latest }) };
}

function withoutRole({ role: _, ...carried }: Carried): Carried {
  return carried;
}

function withoutPretestAnswers({ pretest, ...carried }: Carried): Carried {
  return { ...carried, ...(pretest && { pretest: { ...pretest, answers: [] } }) };
}

function withoutGrounds(carried: Carried): Carried {
  return withRuns(carried, (run) => ({ ...run, steps: run.steps.map(({ choice }) => ({ choice })) }));
}

type Run = NonNullable<CarriedCase['run']>;

function withRuns(carried: Carried, change: (run: Run) => Run): Carried {
  return {
    ...carried,
    cases: carried.cases.map((each) => each && { ...each, ...(each.run && { run: change(each.run) }) }),
  };
}
