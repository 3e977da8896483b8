import { z } from 'zod';
import { id, line, text } from '../course/fields-schema.ts';
import { THREADS } from '../course/threads.ts';

const steps = z.array(line.describe('One step, as a sentence.')).min(1);
const said = line
  .regex(/‘[^]*’/, 'What is said aloud stands in ‘…’.')
  .describe('What the facilitator says, word for word, in ‘…’.');

const before = z
  .strictObject({
    title: line.describe('The heading.'),
    lawyer: text.describe('What a facilitator must know of law, and must have done.'),
    national: z
      .strictObject({
        intro: text.describe('Whom to ask, and when.'),
        questions: z.array(line.describe('A question that national law decides.')).min(1),
      })
      .describe('What to ask a national lawyer.'),
    notice: z
      .strictObject({ intro: line.describe('When it is sent.'), text: text.describe('The notice, in ‘…’.') })
      .describe('The notice that goes out with the invitation.'),
    room: text.describe('How the room is set.'),
    two: text.describe('What the second facilitator does.'),
  })
  .describe('What to do before any session.');

const decision = z
  .strictObject({
    title: line.describe('The heading.'),
    intro: text.describe('How long one decision takes, and what may not be left out.'),
    steps: z
      .array(
        z.strictObject({
          step: line.describe('The name of the step.'),
          minutes: z
            .string()
            .regex(/^\d+(–\d+)?$/, 'Minutes are a number, or two with an en dash: 4–5.')
            .describe('How many minutes it takes, in quotation marks: ‘1’, ‘4–5’.'),
          do: line.describe('What the facilitator does.'),
          say: said,
        }),
      )
      .min(1)
      .describe('The steps in their order.'),
    notes: z.array(text.describe('A note.')).min(1).describe('What to mind.'),
  })
  .describe('How one decision is led.');

const setup = z
  .strictObject({
    title: line.describe('The heading.'),
    projector: z
      .strictObject({ title: line.describe('The heading.'), steps: steps.describe('What to do, in order.') })
      .describe('With one laptop and no network.'),
    phones: z
      .strictObject({ title: line.describe('The heading.'), text: text.describe('How votes come from phones.') })
      .describe('With phones.'),
    without: z
      .strictObject({
        title: line.describe('The heading.'),
        rows: z
          .array(
            z.strictObject({
              planned: line.describe('What was planned.'),
              take: line.describe('What to take in its place.'),
            }),
          )
          .min(1),
        notes: z.array(line.describe('A note.')).min(1),
      })
      .describe('With paper, cards and a clock.'),
  })
  .describe('How a session is set up.');

const cases = z
  .strictObject({
    title: line.describe('The heading.'),
    intro: text.describe('How to choose.'),
    list: z
      .array(
        z.strictObject({
          case: id.describe('The id of the case.'),
          turns: line.describe('What it turns on, in a line.'),
          threads: z.array(z.enum(THREADS)).min(1).describe('The threads that it is about above all.'),
        }),
      )
      .min(1)
      .describe('Every case of the course, once.'),
  })
  .describe('What each case is about; its aims and what to watch for stand in the case itself.');

const followUp = z
  .strictObject({
    title: line.describe('The heading.'),
    intro: text.describe('Why, and how long it takes.'),
    rows: z
      .array(
        z.strictObject({
          when: line.describe('How long after the session.'),
          participant: line.describe('What each participant does.'),
          facilitator: line.describe('What the facilitator does.'),
          message: said,
        }),
      )
      .min(1),
    keep: text.describe('What is kept of a session, and what never.'),
  })
  .describe('What follows the session.');

const plan = z
  .strictObject({
    title: line.describe('The heading.'),
    note: line.describe('What not to write on it.'),
    rows: z
      .array(
        z.strictObject({
          title: line.describe('The name of the row.'),
          text: line.describe('What to write in it.'),
          also: line.exactOptional().describe('A second thing to write in it.'),
          boxes: z
            .enum(['threads', 'strength', 'times'])
            .exactOptional()
            .describe('Boxes to tick: threads, strength (of a rule) or times (of looking back).'),
        }),
      )
      .min(1)
      .describe('The rows of the sheet.'),
    'starters-intro': line.describe('The line above the sentences to begin with.'),
    starters: z.array(line.describe('A sentence to begin with.')).min(1),
  })
  .describe('The sheet that everyone takes home.');

/** The file `guide.yaml`: what every session with a group needs, whatever its length. */
export const guideSchema = z.strictObject({
  title: line.describe('The title of the page.'),
  intro: text.describe('What the page is for, in a few sentences.'),
  'threads-intro': text.describe('What the threads are, in two sentences.'),
  before,
  decision,
  rules: z
    .strictObject({
      title: line.describe('The heading.'),
      intro: line.describe('What to do with them.'),
      list: z.array(line.describe('A rule, as it is read aloud.')).min(1),
    })
    .describe('The ground rules.'),
  care: z
    .strictObject({
      title: line.describe('The heading.'),
      intro: text.describe('What to assume of whoever is in the room.'),
      list: z
        .array(
          z.strictObject({ when: line.describe('What happens.'), do: line.describe('What the facilitator does.') }),
        )
        .min(1),
    })
    .describe('How to care for who is in the room.'),
  setup,
  cases,
  'follow-up': followUp,
  plan,
});
export type Guide = z.infer<typeof guideSchema>;
