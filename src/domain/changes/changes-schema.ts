import { z } from 'zod';
import { id, line } from '../course/fields-schema.ts';
import type { Changes } from './changes.ts';

const SUBJECTS = ['case', 'question', 'lesson'] as const;
/** What can only be said of one of them. */
const PARTS = { scene: 'case', choices: 'case', options: 'question', section: 'lesson' } as const;

const change = z
  .strictObject({
    case: id.exactOptional().describe('The case that changed, also one that the course no longer has.'),
    scene: id.exactOptional().describe('The scene of that case that changed; leave it out where the whole case did.'),
    choices: z
      .array(id)
      .min(1)
      .exactOptional()
      .describe('The choices that changed, also those that are no longer there.'),
    question: id.exactOptional().describe('The question that changed, of a lesson or of a test.'),
    options: z.array(id).min(1).exactOptional().describe('The options that changed, or of a match question the pairs.'),
    lesson: id.exactOptional().describe('The lesson that changed.'),
    section: id
      .exactOptional()
      .describe('The section that changed: s1 is the opening decision, s2 the first heading, and so on.'),
    what: z
      .enum(['changed', 'removed', 'moved'])
      .describe('changed, removed from the course, or moved to another place of the story or of the course.'),
    why: line
      .max(300)
      .regex(/^[\p{Lu}‘].*[.?!]$/u, 'It must be a whole sentence, from a capital letter to a full stop.')
      .describe('One plain sentence for the learner: what is different now, and why.'),
  })
  .superRefine((value, context) => {
    const named = SUBJECTS.filter((subject) => value[subject] !== undefined);
    const issue = (field: string, message: string) => {
      context.addIssue({ code: 'custom', path: [field], message });
    };
    if (named.length !== 1)
      issue(named[1] ?? 'case', 'A change concerns one case, one question or one lesson, and names it.');
    for (const [part, of] of Object.entries(PARTS)) {
      if (value[part as keyof typeof PARTS] !== undefined && value[of] === undefined)
        issue(part, `It stands only beside ‘${of}’.`);
    }
  })
  .describe('One thing that changed.');

/** The file `changes.yaml`: what each content version changed, for learners whose record is older. */
export const changesSchema: z.ZodType<Changes> = z
  .array(
    z.strictObject({
      version: z.int().min(1).describe('The content version, as ‘version’ in course.yaml.'),
      changes: z
        .array(change)
        .describe('What it changed, as far as it touches what a learner may have done; [] if nothing did.'),
    }),
  )
  .min(1)
  .describe('The content versions, the first one first.');
