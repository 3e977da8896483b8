import { z } from 'zod';
import { id, line, text } from './fields-schema.ts';
import type { OpenPoints } from './open-points.ts';

const settled = z
  .strictObject({
    by: line.describe('The name and office of whoever settled it.'),
    on: z
      .string()
      .regex(/^\d{4}-\d\d-\d\d$/, 'A day is written as year, month and day: 2027-02-03.')
      .describe('The day on which it was settled.'),
    how: line.exactOptional().describe('What was found, in a sentence.'),
  })
  .describe('Who settled the point, and when.');

const point = z.strictObject({
  number: z.int().min(1).describe('The number of the point. It never changes, and no other point ever gets it.'),
  id: id.describe('A short name, unique in the file.'),
  text: text.describe('What rests on our own reading or was not checked, in Markdown.'),
  at: z
    .array(z.string().regex(/^[a-z]+:[a-z0-9-]+(?:[:/][a-z0-9-]+)*$/, 'A passage is named like lesson:child/s2.'))
    .min(1)
    .describe('The passages that the point concerns, as the beginning of the file says.'),
  raisedBy: z.enum(['authors', 'editors']).describe('authors of the drafts, or editors of the course.'),
  status: z.enum(['open', 'settled']).describe('open, until somebody who may settles it.'),
  settled: settled.exactOptional(),
});

/** The file `open-points.yaml`: what a lawyer has to look at. */
export const openPointsSchema: z.ZodType<OpenPoints> = z.strictObject({
  notes: z
    .record(z.string().regex(/^L\d+$/, 'A note is named L and a number.'), line)
    .describe('What an L with a number in the texts stands for.'),
  points: z.array(point).min(1).describe('The points, in the order of their numbers.'),
});
