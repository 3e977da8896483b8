import { z } from 'zod';
import type { CoursePlan } from './outline.ts';
import { citeId, id, line } from './fields-schema.ts';
import { ROLES } from './roles.ts';
import { THREADS } from './threads.ts';

const lesson = z.strictObject({
  id: id.describe('The id of the lesson, the same as the name of its file.'),
  title: line.describe('The title of the lesson.'),
  minutes: z.int().min(1).max(15).describe('How long it takes, questions included; at most 15.'),
  thread: z.enum(THREADS).exactOptional().describe('The strand of a rights-based return that it teaches.'),
  teaches: z.array(citeId).min(1).describe('The source paragraphs, footnotes or tables that it teaches.'),
  about: line.describe('Two or three words under the title on the course map.'),
});

const placedCase = z.strictObject({
  id: id.describe('The id of the case, the same as the name of its file.'),
  you: line.describe('Whose place the learner takes, as a short sentence without a full stop.'),
});

const unit = z.strictObject({
  id: id.describe('A short name, unique in the course.'),
  number: z.int().min(0).describe('The number shown before the title; 0 for the start, which shows none.'),
  title: line.describe('The title of the unit.'),
  asks: line.exactOptional().describe('The one word of the unit’s question, where it answers one: Whether or How.'),
  lessons: z.array(lesson).min(1).describe('The lessons in the order of study.'),
  cases: z.array(placedCase).exactOptional().describe('The cases that stand beside these lessons, in order.'),
});

const role = z.strictObject({
  id: z.enum(ROLES).describe('The role; each once.'),
  title: line.describe('The role as the learner knows it.'),
  about: line.describe('Two or three things of its day, under the title.'),
  lessons: z.array(id).min(1).describe('The lessons recommended to it, in its order.'),
  cases: z
    .array(id)
    .min(1)
    .describe('The cases recommended to it, in its order; each comes after the lesson it practises.'),
});

const completion = z
  .strictObject({
    cases: z.int().min(0).describe('How many cases must have ended, or been skipped with their summary.'),
    pairs: z.int().min(0).describe('How many pairs of cases must be among them.'),
    passMark: z.number().gt(0).max(1).describe('The share of the final test that must stand, such as 0.8.'),
    finalQuestions: z
      .int()
      .min(THREADS.length)
      .describe('How many questions the final test has; at least one a thread.'),
  })
  .describe('When the course counts as completed and as passed.');

/** The file `course.yaml`: what the course consists of, in its order. */
export const courseSchema: z.ZodType<CoursePlan> = z.strictObject({
  title: line.describe('The name of the course.'),
  question: line.describe('The two questions of every return, as the heading of the home page.'),
  lead: line.describe('Who the course is for and how long it takes, in one or two sentences.'),
  version: z.int().min(1).describe('The content version. Raised by one when what can be decided or answered changes.'),
  released: z.int().min(0).describe('The last version that learners have; 0 before the first release.'),
  units: z.array(unit).min(1).describe('The units in the order of study.'),
  roles: z.array(role).exactOptional().describe('Whom the course recommends an order of its own.'),
  completion,
});
