import { z } from 'zod';
import { line } from './fields-schema.ts';

/** The file of words that the course does not use. */
export const wordsSchema = z.strictObject({
  never: z
    .array(
      z.strictObject({
        words: z.array(line).min(1).describe('The words, in the singular; a plural in s is found as well.'),
        say: line.describe('What the course says instead.'),
      }),
    )
    .min(1)
    .describe('Words that take a person’s dignity, or that are wrong in law.'),
});

export type NeverWords = z.infer<typeof wordsSchema>['never'];
