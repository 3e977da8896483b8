import { z } from 'zod';
import type { Support } from './support.ts';

const statement = z.strictObject({
  words: z
    .string()
    .trim()
    .min(1, 'There is no text here.')
    .describe('The statement letter by letter, without footnote marks.'),
  on: z
    .array(
      z.string().regex(/^[a-z0-9-]+:[a-z0-9-]+$/, 'A provision id is <instrument>:<provision>, for example cat:3-1.'),
    )
    .min(1)
    .describe('The ids of the provisions that carry the statement.'),
});

/** The file `content/source/rests-on.yaml`: which provisions carry which statement of the section. */
export const supportSchema: z.ZodType<Support> = z.record(
  z.string().regex(/^[a-z0-9-]+$/, 'A source id has small letters, digits and hyphens only.'),
  z.array(statement).min(1).describe('The statements of this part of the section, in the order of the text.'),
);
