import type { CourseEvent } from '../record/events.ts';
import { unite } from '../record/merge.ts';

/**
 * What of a record is carried: every event as it is, in order and each once, but no private note, no plan and no row of the workbench
 * (`commented`), and of the places where the learner was (`launched`) only the last.
 */
export function carried(events: readonly CourseEvent[]): CourseEvent[] {
  const all = unite(events).events.filter(({ verb }) => verb !== 'commented');
  const last = all.filter(({ verb }) => verb === 'launched').at(-1);
  return all.filter((event) => event.verb !== 'launched' || event === last);
}
