import type { CourseEvent } from './events.ts';

/** The learner's record as it is kept and carried about. */
export interface SavedRecord {
  /** The shape of the events, see `ladder.ts`. */
  version: number;
  /** A random name of the device that keeps it; says nothing about the learner. */
  device: string;
  events: readonly CourseEvent[];
}
