import { z } from 'zod';
import { citeId, id } from '../course/fields-schema.ts';
import type { Shape } from './shape.ts';

const ids = z.array(id);

/** `content/shapes/<version>.yaml`. */
export const shapeSchema: z.ZodType<Shape> = z
  .strictObject({
    content: z.int().min(1).describe('The content version, as in the name of the file.'),
    cases: z
      .array(
        z.strictObject({
          id: id.describe('The case.'),
          start: id.describe('The scene in which it begins.'),
          scenes: z
            .array(
              z.strictObject({
                id: id.describe('The scene.'),
                choices: z
                  .array(
                    z.strictObject({
                      id: id.describe('The choice.'),
                      goes: id.describe('The scene or the ending to which it leads.'),
                      grounds: z.array(citeId).describe('What the question after it offers.'),
                    }),
                  )
                  .describe('Its choices.'),
              }),
            )
            .describe('Its scenes.'),
          endings: ids.describe('Its endings.'),
        }),
      )
      .describe('The cases.'),
    lessons: z
      .array(z.strictObject({ id: id.describe('The lesson.'), sections: ids.describe('Its sections.') }))
      .describe('The lessons.'),
    questions: z
      .array(
        z.strictObject({
          id: id.describe('The question.'),
          kind: z.enum(['choose-one', 'choose-all', 'order', 'match']).describe('How it is answered.'),
          use: z.enum(['opening', 'check', 'pretest', 'final']).describe('Where it is asked.'),
          options: ids.describe('Its options; of ‘match’ its pairs.'),
        }),
      )
      .describe('The questions.'),
  })
  .describe('The skeleton of one content version.');
