import { z } from 'zod';
import { id, line, text } from '../course/fields-schema.ts';
import { THREADS } from '../course/threads.ts';

const minute = z.int().nonnegative();
/** Names a decision: the case and its scene. */
const decision = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'A decision is named by its case and its scene: the-list/form.')
  .describe('The decision, as case/scene.');
const scenes = z.array(id).min(1).describe('The ids of the scenes that are decided on, in their order.');
const talk = z.int().min(1).max(30).describe('Minutes to talk between the votes.');
const threads = z.array(z.enum(THREADS)).min(1).describe('The threads that it is about above all.');

const step = z
  .strictObject({
    from: minute.describe('The minute at which the step begins.'),
    to: minute.describe('The minute at which it ends.'),
    decision: decision.exactOptional(),
    do: line.describe('What the facilitator does.'),
    say: z.array(line.describe('What the facilitator says, word for word, in ‘…’.')),
  })
  .describe('A step: from, to, do, say, and the decision if it is one.');

const other = z
  .strictObject({
    title: line.describe('The heading.'),
    intro: text.describe('What is replaced by what.'),
    cases: z
      .array(
        z.strictObject({
          for: line.describe('For whom.'),
          case: id.describe('The id of the case.'),
          scenes,
          threads,
          talk,
          care: line.exactOptional().describe('What to mind before this case.'),
        }),
      )
      .min(1),
    bridges: z.array(
      z.strictObject({
        before: decision,
        say: line.describe('What to say before it, in ‘…’.'),
        note: line.exactOptional().describe('What to say or do first.'),
      }),
    ),
  })
  .describe('Other cases that fit the same sheet.');

/** A file `sheet-….yaml`: the run sheet of a session, minute by minute. */
export const sheetSchema = z.strictObject({
  id: id.describe('The name of the sheet, as in the name of its file.'),
  letter: z
    .string()
    .regex(/^[A-Z]$/, 'One capital letter.')
    .describe('The letter by which sheets are sorted.'),
  title: line.describe('How long it takes.'),
  about: line.describe('The cases, by their titles.'),
  minutes: z.int().positive().describe('How many minutes it takes in all.'),
  for: line.describe('For which occasion.'),
  people: line.describe('For how many people.'),
  votes: line.describe('How many decisions are voted on twice, as text.'),
  threads,
  aims: text.describe('What participants can do at the end.'),
  before: z
    .strictObject({
      what: text.describe('What participants do before, and how long it takes.'),
      message: line.describe('The message that asks them to, in ‘…’.'),
    })
    .describe('What is done before the session.'),
  material: text.describe('What lies on the tables.'),
  plays: z
    .array(z.strictObject({ case: id.describe('The id of the case.'), scenes, talk }))
    .min(1)
    .describe('The cases in their order, with the scenes that the screen opens.'),
  steps: z.array(step).min(1).describe('The steps, without a gap from minute 0 to the end.'),
  reveals: z
    .array(
      z.strictObject({
        decision,
        right: id.describe('The id of the rights-based option.'),
        text: text.describe('Fact, rule and its strength, what tempts.'),
      }),
    )
    .describe('Notes for the reveal of each decision.'),
  notes: z.array(text.describe('A note.')).exactOptional().describe('Further notes.'),
  other: other.exactOptional(),
  after: text.describe('What to do afterwards.'),
});
export type Sheet = z.infer<typeof sheetSchema>;
