import * as z from 'zod/mini';
import { placesOf } from '../session/places.ts';
import type { Change, Done, Session, Tally } from '../session/session.ts';
import { LEAST } from '../session/settings.ts';
import { changeOf, talliesOf } from '../session/tally.ts';
import { LONGEST_QUESTION } from './limits.ts';
import { id, planShape, settingsShape, smallCount } from './plan.ts';

const KIND = 'rights-based-returns session file';
const time = z.int().check(z.nonnegative(), z.lte(253_402_300_799_999));
const few = z.int().check(z.nonnegative(), z.lte(99));
const ids = z.array(id).check(z.maxLength(40));

const done = z.strictObject({
  part: few,
  scene: id,
  path: ids,
  kept: few,
  options: ids,
  outcome: z.strictObject({ choice: id, by: z.enum(['room', 'facilitator']) }),
  ending: z.optional(id),
  began: time,
  left: z.optional(time),
  tallies: z
    .array(z.strictObject({ counts: z.nullable(z.record(id, smallCount)), voters: smallCount, left: smallCount }))
    .check(z.maxLength(2)),
  change: z.nullable(z.strictObject({ both: smallCount, changed: smallCount })),
});

const file = z.strictObject({
  file: z.literal(KIND),
  version: z.literal(1),
  content: z.int().check(z.gte(1), z.lte(999)),
  plan: planShape,
  settings: settingsShape,
  done: z.array(done).check(z.maxLength(120)),
  questions: z.array(z.string().check(z.maxLength(LONGEST_QUESTION))).check(z.maxLength(200)),
});
export type SessionFile = z.infer<typeof file>;

/** Writes what a second sitting needs: what was decided, with the counts that may be shown, and no vote of any seat. */
export function writeSessionFile(session: Session): SessionFile {
  return {
    file: KIND,
    version: 1,
    content: session.content,
    plan: session.plan.map(({ case: name, scenes }) => ({ case: name, scenes })),
    settings: session.settings,
    done: placesOf(session).flatMap((place) => {
      if (!place.outcome) return [];
      if ('tallies' in place) return [{ ...place, outcome: place.outcome }];
      const { rounds: _, ...rest } = place;
      const tallies = talliesOf(place, session.settings);
      return [{ ...rest, outcome: place.outcome, tallies, change: changeOf(place, session.settings) } satisfies Done];
    }),
    questions: session.questions.filter(({ state }) => state === 'parked').map(({ text }) => text),
  };
}

/** Reads a session file that came from outside; undefined when it is none, or shows a result of too few. Whether its case still fits is for the caller. */
export function readSessionFile(value: unknown): SessionFile | undefined {
  const { success, data } = file.safeParse(value);
  return success && data.done.every((each) => each.tallies.every(mayBeShown) && mayBeTold(each.change))
    ? data
    : undefined;
}

function mayBeShown({ counts, voters }: Tally): boolean {
  if (!counts) return voters === 0;
  return voters >= LEAST && Object.values(counts).reduce((sum, n) => sum + n, 0) === voters;
}

function mayBeTold(change: Change): boolean {
  return change === null || (change.both >= LEAST && change.changed <= change.both);
}
