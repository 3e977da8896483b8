import type { CourseEvent } from '../../domain/record/events.ts';

/** Whether the learner wrote it: notes, the plan, workbench rows. A file may leave it out, and no code carries it. */
export function isOwnText({ verb }: CourseEvent): boolean {
  return verb === 'commented';
}
