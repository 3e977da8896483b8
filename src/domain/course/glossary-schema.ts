import { z } from 'zod';
import { citeId, id, line } from './fields-schema.ts';
import type { GlossaryEntry } from './glossary.ts';

const entry = z.strictObject({
  id: id.describe('The name under which a lesson asks for the word.'),
  term: line.describe('The word, as it stands in a sentence.'),
  plain: line
    .refine((words) => {
      const count = words.split(/\s+/).length;
      return count >= 15 && count <= 45;
    }, 'An explanation has 15 to 45 words.')
    .describe('What it means, in 15 to 45 plain words.'),
  cites: z.array(citeId).min(1).describe('What the explanation rests on.'),
  see: z.array(id).exactOptional().describe('Other words of the glossary that belong to it.'),
});

/** The file `glossary.yaml`: the words of the course. */
export const glossarySchema: z.ZodType<GlossaryEntry[]> = z.array(entry).superRefine((entries, context) => {
  const ids = entries.map((each) => each.id);
  entries.forEach((each, index) => {
    if (ids.indexOf(each.id) !== index) {
      context.addIssue({
        code: 'custom',
        path: [index, 'id'],
        message: `The id ‘${each.id}’ stands twice in the glossary.`,
      });
    }
    each.see?.forEach((other, at) => {
      if (ids.includes(other) && other !== each.id) return;
      context.addIssue({
        code: 'custom',
        path: [index, 'see', at],
        message: `The glossary has no other word ‘${other}’.`,
      });
    });
  });
});
