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
  /**
   * Tells of events that another tab has kept; with `instead`, of events that are now all there is: whoever hears it forgets all others
   * and never writes them back. Returns the way to stop.
   */
  listen: (hear: (events: CourseEvent[], instead?: boolean) => void) => () => void;
  /** Lets go of the place; what was begun still comes to its end. The last call. */
  close: () => void | Promise<void>;
}

/** A record that was replaced and can be had back. */
export interface Before {
  /** When it was replaced, and until when it is kept. */
  at: number;
  until: number;
  /** In order, past the gate. */
  events: CourseEvent[];
}

/** Whether all of it could be erased: the record, the settings, the files kept for use without a connection. */
export interface Erased {
  record: boolean;
  settings: boolean;
  files: boolean;
}

/** All that the course keeps, as it is; a part that the browser does not show is missing. */
export interface RawPlaces {
  /** Rows by store by database. */
  databases: Record<string, Record<string, unknown[]>> | undefined;
  localStorage: Record<string, string> | undefined;
  sessionStorage: Record<string, string> | undefined;
  /** Addresses of files by cache. */
  caches: Record<string, string[]> | undefined;
}

/**
 * What can be done with the whole record where it lives. Apart from the portal, because only one page of the course offers it.
 * No method rejects because of storage.
 */
export interface Upkeep {
  /** Puts events in the place of all that is kept. What was kept is set aside for seven days, then erased. Not `saved`: nothing changed. */
  replace: (events: readonly CourseEvent[]) => Promise<Kept>;
  /** What was replaced last and can still be had back. */
  before: () => Promise<Before | undefined>;
  /** Puts that in its place again; what is kept now is set aside for it. */
  bringBack: () => Promise<Kept>;
  /** Erases all that the course keeps. No page of it holds or writes back anything of it. */
  erase: () => Promise<Erased>;
  raw: () => Promise<RawPlaces>;
}
