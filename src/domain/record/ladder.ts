import type { CourseEvent } from './events.ts';

/** How records of older versions become readable: one step for each version, from the oldest that is still read. */
export interface Ladder {
  /** The oldest version that is still read. */
  minimum: number;
  /** `steps[0]` turns an event of the minimum version into one of the next version, and so on. */
  steps: readonly ((event: unknown) => unknown)[];
}

/**
 * Any change of shape – a new verb, a new field – needs a new step here, even one that changes nothing: a page of an older release
 * in another tab then leaves the whole record alone, instead of setting aside the events that it does not know.
 */
export const LADDER: Ladder = {
  minimum: 1,
  steps: [
    // What begins a run or an attempt names its version of the content. Before that there was only one.
    (event) => ((event as CourseEvent).verb === 'initialized' ? { content: 1, ...(event as CourseEvent) } : event),
  ],
};

export const MINIMUM_VERSION = LADDER.minimum;

/** The version that is written. */
export const RECORD_VERSION = MINIMUM_VERSION + LADDER.steps.length;
