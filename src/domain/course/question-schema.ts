import { z } from 'zod';
import { citeId, id, line, text } from './fields-schema.ts';
import type { Question } from './question.ts';
import { THREADS } from './threads.ts';

const asked = {
  id: id
    .refine(
      (name) => !name.endsWith('-again'),
      'An id may not end in ‘-again’: the second answer to an opening has it.',
    )
    .describe('The name of the question, unique in the course and never changed once published.'),
  use: z
    .enum(['opening', 'check', 'pretest', 'final'])
    .describe('opening before a lesson and again at its end, check in it, pretest before the course, final after it.'),
  lesson: id.describe('The lesson that teaches what the question asks.'),
  thread: z.enum(THREADS).exactOptional().describe('On test questions: the strand for which the answer counts.'),
  teaches: z.array(citeId).min(1).describe('The source paragraphs that the question practises.'),
  stem: text.describe('A situation and the question, in Markdown; not a term to recall.'),
};
const why = text.describe('Why it stands or does not: which rule, which fact, in two to four sentences.');
const cites = z.array(citeId).min(1, 'Each reason names at least one source.').describe('The sources of this reason.');
const optionId = id.describe('The name of the option, unique in the question and never changed once published.');

const option = z
  .strictObject({
    id: optionId,
    text: line.describe('What the learner may choose; a wrong one is what officials really believe.'),
    right: z.boolean().describe('Whether the option stands.'),
    why,
    cites,
  })
  .describe('One answer to choose.');

const chooseOne = z.strictObject({
  kind: z.literal('choose-one').describe('Exactly one option stands.'),
  ...asked,
  options: z
    .array(option)
    .min(3)
    .max(6)
    .refine((all) => all.filter(({ right }) => right).length === 1, 'Exactly one option must be right.')
    .describe('Three to six options of about the same length and tone.'),
});

const chooseAll = z.strictObject({
  kind: z.literal('choose-all').describe('One or more options stand; how many is not said before.'),
  ...asked,
  options: z
    .array(option)
    .min(3)
    .max(6)
    .refine(
      (all) => all.some(({ right }) => right) && all.some(({ right }) => !right),
      'At least one option must be right and at least one wrong.',
    )
    .describe('Three to six options.'),
});

const order = z.strictObject({
  kind: z.literal('order').describe('The options are to be put in order.'),
  ...asked,
  options: z
    .array(z.strictObject({ id: optionId, text: line.describe('One step, as a sentence.') }))
    .min(3)
    .max(6)
    .describe('Three to six steps in the right order; the learner sees them shuffled.'),
  why,
  cites,
});

const match = z.strictObject({
  kind: z.literal('match').describe('Each card on the left fits one text on the right.'),
  ...asked,
  pairs: z
    .array(
      z.strictObject({
        id: optionId.describe('The name of the pair, unique in the question and never changed once published.'),
        left: line.describe('The text of the card.'),
        right: line.describe('What fits it; each pair has its own.'),
        why,
        cites,
      }),
    )
    .min(3)
    .max(6)
    .refine(
      (pairs) => new Set(pairs.map(({ right }) => right)).size === pairs.length,
      'Two cards have the same text on the right: each pair must have its own.',
    )
    .describe('Three to six pairs; the learner sees the right-hand texts shuffled.'),
});

const question: z.ZodType<Question> = z.discriminatedUnion('kind', [chooseOne, chooseAll, order, match]);

/** A file of `checks/`: a list of questions. */
export const questionsSchema: z.ZodType<Question[]> = z
  .array(question)
  .superRefine((questions, context) => {
    const seen = new Set<string>();
    questions.forEach((each, index) => {
      if (seen.has(each.id))
        context.addIssue({
          code: 'custom',
          path: [index, 'id'],
          message: `A second question has the id ‘${each.id}’.`,
        });
      seen.add(each.id);
      const parts = each.kind === 'match' ? each.pairs : each.options;
      const names = parts.map((part) => part.id);
      names.forEach((name, at) => {
        if (names.indexOf(name) === at) return;
        const list = each.kind === 'match' ? 'pairs' : 'options';
        context.addIssue({
          code: 'custom',
          path: [index, list, at, 'id'],
          message: `The id ‘${name}’ stands twice in this question.`,
        });
      });
    });
  })
  .describe('The questions of a lesson or of a test.');
