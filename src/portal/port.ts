import type { CourseEvent } from '../domain/record/events.ts';
import type { GateReport } from '../domain/record/gate.ts';

/** Whether events are kept: `saved` · `memory`: the place cannot be had, so only this tab knows them · `failed`: the place did not take them. */
export interface Kept {
  state: 'saved' | 'memory' | 'failed';
  /** What the place itself said of the trouble: for whoever looks for the cause, not for the learner. */
  cause?: string;
}

export interface Opened extends Kept {
  /** What is kept there, past the gate. */
  events: CourseEvent[];
  /** What an earlier page of this tab could not save; to be appended again. */
  unsaved: CourseEvent[];
  report: GateReport;
  /** A record that cannot be read was left untouched, and a new one is kept beside it. */
  beside: boolean;
}

/**
 * Where the record lives: this browser, an LMS, a host page. The only way in and out for the learner's events.
 * No method throws or rejects because of storage: trouble is part of the answer, and the course goes on.
 */
export interface Portal {
  /** Where the record is kept: in this browser, or in one of the others. */
  readonly kind: 'standalone' | 'scorm12' | 'scorm2004' | 'cmi5' | 'embed';
  /** Reads all that is kept. Called at the start, and again to catch up: when the page is shown again, after trouble. */
  open: () => Promise<Opened>;
  /**
   * Keeps events, in this order, and reports them where there is someone to report to. Answers once they can be read back.
   * Taking the same event again changes nothing, so a caller in doubt calls again. Before its first wait it has put the events
   * where the next page of this tab finds them, so that a page can be left at any moment.
   */
  append: (events: readonly CourseEvent[]) => Promise<Kept>;
  /** Tells of events that another tab has kept. Returns the way to stop. */
  listen: (hear: (events: CourseEvent[]) => void) => () => void;
  /** Lets go of the place; what was begun still comes to its end. The last call. */
  close: () => void | Promise<void>;
}
