import type { LessonFile } from './lesson-file.ts';

/** The sections of a lesson as its page names them: `s1` is the opening decision, then one for each heading. */
export function sectionIds({ body }: Pick<LessonFile, 'body'>): string[] {
  const headings = body.match(/^## /gm)?.length ?? 0;
  return Array.from({ length: 1 + headings }, (_, index) => `s${index + 1}`);
}
