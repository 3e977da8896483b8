import { z } from 'zod';
import { citeId, id, line, text } from '../course/fields-schema.ts';

/** The file `hard-questions.yaml`: what people ask in the room, and what can be answered. */
export const hardQuestionsSchema = z.strictObject({
  title: line.describe('The heading.'),
  intro: text.describe('How to answer.'),
  questions: z
    .array(
      z.strictObject({
        id: id.describe('The name of the question, unique and never changed once published.'),
        asks: line.describe('The question as it is asked, without quotation marks.'),
        answer: text.describe('An answer that can be spoken in under a minute; exact words in “…”.'),
        cites: z.array(citeId).min(1).describe('What the answer rests on.'),
      }),
    )
    .min(1)
    .describe('The questions, each with its answer and sources.'),
  unknown: z
    .strictObject({
      title: line.describe('The heading.'),
      say: line.describe('What to say, in ‘…’.'),
      then: line.describe('What to do then.'),
    })
    .describe('What to do without an answer.'),
});
export type HardQuestions = z.infer<typeof hardQuestionsSchema>;
