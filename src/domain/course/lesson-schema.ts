import { z } from 'zod';
import { citeId, id, line } from './fields-schema.ts';
import { THREADS } from './threads.ts';

/** The front matter of a lesson. */
export const lessonSchema = z.strictObject({
  id: id.describe('The id of the lesson, the same as the name of its file.'),
  title: line.describe('The title, as in course.yaml.'),
  unit: z.int().min(0).describe('The number of its unit, as in course.yaml.'),
  order: z.int().min(0).describe('Its place in the order of study, as in course.yaml; the welcome is 0.'),
  minutes: z.int().min(1).max(15).describe('How long it takes, questions included, as in course.yaml.'),
  thread: z.enum(THREADS).exactOptional().describe('The strand that it teaches, as in course.yaml.'),
  teaches: z.array(citeId).min(1).describe('The source paragraphs that it teaches, as in course.yaml.'),
  objectives: z.array(line).min(2).max(3).describe('Two or three things that the learner can do afterwards.'),
  summary: line.describe('The lesson in one sentence.'),
  opening: id.describe('The question before the lesson, which comes back at its end.'),
  checks: z.array(id).min(1).describe('The questions in the lesson, in their order.'),
  cases: z.array(id).min(1).describe('The cases that practise it, the nearest first.'),
});

export type LessonHead = z.infer<typeof lessonSchema>;
