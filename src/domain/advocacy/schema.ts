import { z } from 'zod';
import { STRENGTHS } from '../citation/strength.ts';
import { citeId, id, line, text } from '../course/fields-schema.ts';
import { THREADS } from '../course/threads.ts';
import { PARTS, type Advocacy } from './advocacy.ts';

const cites = z.array(citeId).min(1, 'Name at least one source.');

const lawLine = z
  .strictObject({
    says: line.describe('What the rule says, at its true strength; exact words in “…”.'),
    kind: z.enum(STRENGTHS).describe('What the rule is: binding, committee, guidance or regional.'),
    cites: cites.describe('The provisions that say it; at least one of them has this strength.'),
    note: line.exactOptional().describe('Whom it covers or what to mind, in a sentence or two.'),
  })
  .describe('One rule: says, kind, cites, and a note where one is needed.');
const law = z.array(lawLine).min(1).describe('The rules that carry the argument, the binding ones first.');
const evidence = z
  .array(line.describe('One thing to lay on the table that exposes nobody.'))
  .min(1)
  .describe('What can be counted or shown without exposing anybody.');

const part = z.strictObject({
  id: z.enum(PARTS).describe('Which of the eight parts it is.'),
  label: line.describe('The name of the field.'),
  asks: line.describe('The question that the field answers.'),
  hint: line.describe('One sentence under the question.'),
  prompts: z.array(line).min(1).describe('Questions that help when the field stays empty.'),
});

const fromSource = { from: z.literal('source').describe('The words are the source’s own.') };
const fromCourse = { from: z.literal('course').describe('The words are this course’s.') };
const quoted = text
  .regex(/^“[^]*”$/, 'The words of the source stand in “…”.')
  .describe('The exact words of the source, in “…”.');
const told = z.strictObject({ ...fromCourse, text: line.describe('What this part of the example says.') });

const example = z.strictObject({
  source: citeId.describe('The table that the example stands in: tool-3-7.'),
  columns: z.array(quoted).length(2).describe('The two headings of the table, in “…”.'),
  'empty-row': z
    .strictObject({ concern: quoted, argument: quoted })
    .describe('What the table says in the row that it leaves to its user.'),
  note: line.describe('What is the source’s and what is the course’s, and what the source is not.'),
  parts: z
    .strictObject({
      concern: z.strictObject({ ...fromSource, text: quoted }),
      whom: told,
      cares: told,
      argument: z.strictObject({
        ...fromSource,
        text: quoted,
        caution: line.describe('What must be said in the same breath.'),
      }),
      law: z.strictObject({ ...fromCourse, lines: law }),
      evidence: z.strictObject({ ...fromCourse, items: evidence }),
      objection: told.extend({
        reply: line.describe('The reply; it begins with what is true in the objection.'),
        cites: cites.describe('What the reply rests on.'),
      }),
      ask: told,
    })
    .describe('The example in eight parts.'),
  cites: cites.describe('What the whole example rests on.'),
});

const row = z
  .strictObject({
    id: id.describe('The name of the row, unique and never changed once published.'),
    thread: z.enum(THREADS).exactOptional().describe('The strand of a rights-based return that it belongs to.'),
    topic: line.exactOptional().describe('What it is about, where it belongs to no single strand.'),
    title: line.describe('A few words that name the concern.'),
    concern: line.describe('What happens, to whom, how often; one or two sentences without an adjective.'),
    whom: z
      .strictObject({
        stakeholder: id.describe('The id of someone in ‘stakeholders’.'),
        text: line.describe('Who it is, by function.'),
      })
      .describe('Who can change it.'),
    cares: line.describe('What this person cares about.'),
    argument: line.describe('Why the change is good for them too; to be said aloud.'),
    law,
    evidence,
    objection: line.describe('What they will say, in ‘…’.'),
    reply: line.describe('The reply; it begins with what is true in the objection.'),
    ask: line.describe('What is different if they say yes: one thing, one name, one date.'),
    cites: cites.describe('What the whole row rests on.'),
  })
  .refine(({ thread, topic }) => (thread === undefined) !== (topic === undefined), {
    message: 'A row has either a thread or a topic.',
    path: ['thread'],
  });

const stakeholder = z.strictObject({
  id: id.describe('A short name, unique in the list.'),
  who: line.describe('The function.'),
  cares: line.describe('What this person cares about and is judged by.'),
  opens: line.describe('A question that opens the conversation, in ‘…’.'),
  backfires: line.describe('What closes it.'),
  bring: line.describe('What to have in hand.'),
});

const objection = z.strictObject({
  id: id.describe('A short name, unique in the list.'),
  says: line.describe('The objection as it is said, without quotation marks.'),
  reply: text.describe('A reply of forty seconds that begins with what is true.'),
  cites: cites.describe('What the reply rests on.'),
});

const check = z.strictObject({
  id: id.describe('A short name, unique in the list.'),
  asks: line.describe('A question that can be answered with yes.'),
  'if-no': line.describe('What to do when the answer is no.'),
  cites: cites.exactOptional().describe('What the question rests on, where it rests on law.'),
});

/** The file `advocacy.yaml`: the example of the source, worked rows and the help of the advocacy workbench. */
export const advocacySchema: z.ZodType<Advocacy> = z
  .strictObject({
    id: id.describe('The name of the workbench.'),
    title: line.describe('The title of the page.'),
    intro: text.describe('What the workbench is for, in a few sentences.'),
    rules: z
      .array(
        z.strictObject({ text: line.describe('The rule, in a few sentences.'), cites: cites.describe('Its sources.') }),
      )
      .min(1)
      .describe('What every row must keep to.'),
    parts: z.array(part).describe('The eight parts of a row, in the order of work.'),
    'source-example': example.describe('The example that the source gives.'),
    rows: z.array(row).min(1).describe('Worked rows, in the order of the strands.'),
    stakeholders: z.array(stakeholder).min(1).describe('The people to be persuaded.'),
    objections: z.array(objection).min(1).describe('Objections, each with a reply.'),
    'self-check': z.array(check).min(1).describe('Questions to put to a finished row.'),
  })
  .superRefine((whole, context) => {
    if (whole.parts.map((each) => each.id).join() !== PARTS.join())
      context.addIssue({
        code: 'custom',
        path: ['parts'],
        message: `The parts must be these eight, in this order: ${PARTS.join(', ')}.`,
      });
    for (const list of ['rows', 'stakeholders', 'objections', 'self-check'] as const) {
      const ids = whole[list].map((each) => each.id);
      ids.forEach((name, index) => {
        if (ids.indexOf(name) !== index)
          context.addIssue({
            code: 'custom',
            path: [list, index, 'id'],
            message: `The id ‘${name}’ stands twice in this list.`,
          });
      });
    }
  });
