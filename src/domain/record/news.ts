import type { CourseEvent } from './events.ts';

/** The events that are not among the known ones, by their identity. */
export function newsTo(known: readonly CourseEvent[], events: readonly CourseEvent[]): CourseEvent[] {
  const ids = new Set(known.map(({ id }) => id));
  return events.filter(({ id }) => !ids.has(id));
}
