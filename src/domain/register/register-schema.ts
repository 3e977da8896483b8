import { z } from 'zod';
import { citeId, id } from '../course/fields-schema.ts';

const n = z.int().min(1).describe('The number: it never changes and is never given again.');
const gone = z
  .int()
  .min(1)
  .exactOptional()
  .describe('Of what left the course: the content version from which on it is no longer there.');

const entry = z.strictObject({ n, id, gone });
const entries = z.array(entry);
const grounds = z.array(z.strictObject({ n, id: citeId, gone }));

/** `content/register.yaml`: numbers of all that a record can name, what left the course included. */
export const registerSchema = z
  .strictObject({
    cases: z
      .array(
        z.strictObject({
          ...entry.shape,
          choices: entries.describe('The choices of the case.'),
          grounds: grounds.describe('What its questions for the provision offer, each once in the case.'),
          endings: entries.describe('The endings of the case.'),
        }),
      )
      .describe('The cases.'),
    questions: z
      .array(z.strictObject({ ...entry.shape, options: entries.describe('Its options; of ‘match’ its pairs.') }))
      .describe('The questions of lessons and tests.'),
    lessons: z
      .array(z.strictObject({ ...entry.shape, sections: entries.describe('The sections, the opening first.') }))
      .describe('The lessons.'),
    released: z
      .array(
        z.strictObject({
          content: z.int().min(1).describe('The content version.'),
          fingerprint: z
            .string()
            .regex(/^[0-9a-f]{8}$/, 'A fingerprint has eight digits.')
            .describe('Made from its shape.'),
        }),
      )
      .describe('The fingerprint of the shape of each released content version.'),
  })
  .describe('The register of numbers.');

export type RegisterFile = z.infer<typeof registerSchema>;

/** A line of the register. */
export type Entry = z.infer<typeof entry>;
