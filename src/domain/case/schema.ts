import { z } from 'zod';
import { citeId as cite, id, line, text } from '../course/fields-schema.ts';
import { THREADS } from '../course/threads.ts';

const needs = z.array(id).optional().describe('Facts that must hold for this to be offered or shown.');
const lacks = z.array(id).optional().describe('Facts that must not hold for this to be offered or shown.');

const echo = z
  .strictObject({
    needs,
    lacks,
    text: text.describe('The paragraph that appears when the facts say so, in Markdown.'),
  })
  .describe('A paragraph that appears only when the facts say so: how an earlier choice comes back.');

const ground = z
  .strictObject({
    asks: line.describe('The question, as a whole sentence, such as “Which provision carries this decision?”.'),
    options: z
      .array(
        z.strictObject({
          cite: cite.describe('The id of the provision that the learner may name.'),
          right: z.boolean().describe('Whether this provision carries the decision; exactly one option does.'),
          why: text.describe('Why it carries the decision, or why it does not, in one to three sentences.'),
        }),
      )
      .describe('Three or four provisions to choose from.'),
  })
  .describe('The question which provision carries the decision; on two to four rights-based choices of a case.');

const choice = z
  .strictObject({
    id: id.describe('The name of the choice, unique in the case and never changed once published.'),
    label: line.describe('What you do, in 8 to 30 words, without a hint of the verdict.'),
    needs,
    lacks,
    teaches: z.array(id).optional().describe('Facts that hold from now on.'),
    goes: id.describe('The scene or the ending to which the choice leads.'),
    consequence: text.describe('What happens next, told as a story in 25 to 70 words.'),
    verdict: z
      .enum(['rights-based', 'partly', 'breach'])
      .describe('How the choice is judged: rights-based, partly or breach.'),
    why: text.describe('The judgement: the fact that mattered, the rule and the source, in 30 to 90 words.'),
    cites: z.array(cite).describe('What the judgement rests on: at least one source paragraph and one provision.'),
    threads: z.array(z.enum(THREADS)).describe('The strands for which the verdict counts.'),
    tempting: line.optional().describe('Why good officials do this; on every choice that is partly or a breach.'),
    ground: ground.optional(),
  })
  .describe('One way to decide.');

const scene = z
  .strictObject({
    title: line.describe('The short title of the scene.'),
    clock: line.optional().describe('The story time, such as “20:05” or “26 March”.'),
    place: line.optional().describe('Where the scene plays.'),
    text: text.describe('What is seen and said, in Markdown.'),
    echoes: z.array(echo).optional().describe('Paragraphs that appear only when the facts say so.'),
    exhibits: z.array(id).optional().describe('The papers that can be opened in this scene.'),
    asks: line.describe('The question that the learner decides.'),
    choices: z.array(choice).describe('The ways to decide; two to four of them must be open whenever one comes here.'),
  })
  .describe('A moment at which something has to be decided.');

const ending = z
  .strictObject({
    title: line.describe('The short title of the ending.'),
    kind: z
      .enum(['protected', 'lawful-return', 'mixed', 'harm'])
      .describe('How it comes out: protected (no return, rightly), lawful-return, mixed or harm.'),
    text: text.describe('How it ends, in Markdown.'),
    epilogue: text.describe('What came of it later, in Markdown.'),
    echoes: z.array(echo).optional().describe('Paragraphs that appear only when the facts say so.'),
    cites: z.array(cite).describe('What this outcome rests on: source paragraphs and provisions.'),
  })
  .describe('One way in which the case comes out.');

const exhibit = z
  .strictObject({
    title: line.describe('What stands on the tab of the paper.'),
    kind: z
      .enum(['order', 'form', 'letter', 'note', 'message', 'list', 'report', 'notes'])
      .describe('The kind of paper, which decides how it looks.'),
    text: text.describe('The paper itself, in Markdown.'),
  })
  .describe('A paper in the file.');

const debrief = z
  .strictObject({
    path: text.describe('What the rights-based path is and why, in 120 to 200 words.'),
    turning: z.array(id).describe('The choices at which the case is decided, one to three.'),
    questions: z.array(line).describe('Three open questions for reflection or discussion.'),
    views: z
      .array(
        z.strictObject({
          who: line.describe('The person who speaks.'),
          text: text.describe('The same events as this person saw them, in 60 to 100 words.'),
        }),
      )
      .describe('Two or three people tell the same events.'),
    compare: text
      .optional()
      .describe('For a case with a pair: what changed in the facts and in law, in 60 to 120 words.'),
  })
  .describe('What is shown after the ending.');

const record = z
  .strictObject({
    decision: line.describe('The heading of the decision record: what was decided.'),
    fields: z
      .array(
        z.strictObject({
          id: id.describe('The name of the field.'),
          label: line.describe('What the field asks.'),
          filled: z.record(id, line).describe('For each choice that settles the field, what the file then says.'),
        }),
      )
      .describe('Four to six fields of the record.'),
  })
  .describe('The decision record that a real file would hold.');

const facilitator = z
  .strictObject({
    aims: text.describe('What a group should take away, for the facilitator.'),
    watch: z.array(text).describe('Three to five mistakes and arguments to expect, and how to answer them.'),
    timing: z
      .strictObject({
        vote: z.number().positive().describe('Minutes for the vote on one decision.'),
        discuss: z.number().positive().describe('Minutes for the discussion of one decision.'),
      })
      .describe('Minutes to plan for each decision.'),
  })
  .describe('Notes for whoever runs the case with a group.');

/** A case file as a lawyer writes it. Which ids exist and how the parts fit together is for the proof, not for the schema. */
export const caseSchema = z
  .strictObject({
    id: id.describe('The name of the case and of its file, never changed once published.'),
    title: line.describe('The title of the case.'),
    minutes: z.number().int().positive().describe('How many minutes the case takes.'),
    mode: z.enum(['guided', 'practice']).describe('When the judgement comes unless the learner chooses otherwise.'),
    pair: z
      .strictObject({
        with: id.describe('The id of the other case of the pair.'),
        changed: line.describe('What differs between the two cases.'),
      })
      .optional()
      .describe('The case that tells the same with one fact changed.'),
    role: line.describe('Who the learner is in this case.'),
    care: text.describe('What the case speaks of, shown before the start.'),
    summary: text.describe('For those who skip it: what happens and what it teaches, in 80 to 120 words.'),
    lessons: z.array(id).describe('The lessons to which the case belongs.'),
    teaches: z.array(cite).describe('The source paragraphs that the case teaches.'),
    objectives: z.array(line).describe('Two or three objectives, each beginning with a verb.'),
    people: z
      .array(
        z.strictObject({
          id: id.describe('The name by which the case refers to the person.'),
          name: line.describe('The name that the learner reads.'),
          who: line.describe('Age, work and part in the case, in one line.'),
        }),
      )
      .describe('The people of the case.'),
    brief: text.describe('What you know at the start and what you are asked to do, in Markdown.'),
    facts: z.record(id, line).describe('What may become known or true: the id of each fact and what it means.'),
    exhibits: z.record(id, exhibit).optional().describe('The papers in the file.'),
    start: id.describe('The scene in which the case begins.'),
    scenes: z.record(id, scene).describe('The scenes, in the order in which they are told.'),
    endings: z.record(id, ending).describe('Three to five endings.'),
    debrief,
    record,
    facilitator,
  })
  .describe('A branching case.');

/** A case file that has passed the schema. */
export type CaseFile = z.infer<typeof caseSchema>;
