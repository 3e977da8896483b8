import type { CourseEvent } from './events.ts';

/** When the learner last did something in a lesson or a case, by `lesson <id>` and `case <id>`. */
export type Touched = ReadonlyMap<string, number>;

/** Finds the last time of each; takes events in any order. */
export function lastTouched(events: readonly CourseEvent[]): Touched {
  const touched = new Map<string, number>();
  for (const event of events) {
    const key = keyOf(event);
    if (key) touched.set(key, Math.max(event.at, touched.get(key) ?? 0));
  }
  return touched;
}

function keyOf(event: CourseEvent): string | undefined {
  if ('case' in event) return `case ${event.case}`;
  if ('lesson' in event) return `lesson ${event.lesson}`;
  // To open the page of a case is not yet to begin it.
  const lesson = event.verb === 'launched' && /^lesson-([a-z0-9-]+)/.exec(event.page);
  return lesson ? `lesson ${lesson[1] ?? ''}` : undefined;
}
