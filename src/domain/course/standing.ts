import type { CaseProgress, LessonProgress, Run } from '../record/progress.ts';

/** How far the learner has come with a lesson or a case. */
export type Standing = 'todo' | 'part' | 'done';

/**
 * How a lesson stands.
 * @param touched whether it was ever opened
 */
export function lessonStanding(lesson: LessonProgress | undefined, touched: boolean): Standing {
  if (lesson?.completed) return 'done';
  return touched || (lesson && lesson.sections.length > 0) ? 'part' : 'todo';
}

/** How a case stands: done once a run came to an ending or the case was skipped. */
export function caseStanding(own: CaseProgress | undefined): Standing {
  if (own?.ended || own?.skipped) return 'done';
  return own?.current ? 'part' : 'todo';
}

/** The run that waits to be gone on with: not ended yet, or ended without a look at the debrief. */
export function openRun(own: CaseProgress | undefined): Run | undefined {
  const latest = own?.runs.at(-1);
  return latest && !latest.toDebrief ? latest : undefined;
}
