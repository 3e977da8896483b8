import type { Interaction } from '../../domain/course/interaction.ts';
import type { CourseReport } from '../../domain/course/report.ts';
import type { CourseEvent } from '../../domain/record/events.ts';

/** How it stands between the course and the portal. */
export interface Told {
  /**
   * `quiet`: nothing may be told · `telling`: not all is told yet · `withheld`: all is told but the record, in the place of which something
   * stands that may not be overwritten · the others as a session says.
   */
  state: 'quiet' | 'telling' | 'withheld' | 'saved' | 'unconfirmed' | 'failed';
  /** What the portal said of the trouble. */
  cause?: string;
  /** How many events the portal has no room for. */
  left: number;
  /** How many characters the record took last, and how many there may be. */
  size: number;
  limit?: number;
  /** What was told of the course last. */
  report: CourseReport;
}

/** What the teller needs to know and to do, beside the session. */
export interface Means {
  /** The record as text that fits, and how many events it does not hold. */
  write: (events: readonly CourseEvent[], limit: number | undefined) => { text: string; left: number };
  /** The events of such a text; `undefined` where it cannot be read. */
  read: (text: string) => CourseEvent[] | undefined;
  report: (events: readonly CourseEvent[]) => CourseReport;
  interactions: (events: readonly CourseEvent[], all: readonly CourseEvent[]) => Interaction[];
  /** The page that is shown, with its section. */
  location: () => string;
  /** Seconds since the session began. */
  seconds: () => number;
  /** Resolves when the browser has painted what the learner did, and has time. */
  calm: () => Promise<void>;
  later: (work: () => void, milliseconds: number) => void;
}

export interface Teller {
  /** Adds events; they are told soon. */
  add: (events: readonly CourseEvent[]) => void;
  /** All events that are known. */
  events: () => readonly CourseEvent[];
  told: () => Told;
  /** Calls back whenever that changes, and when another window has kept events. Returns the way to stop. */
  listen: (hear: (told: Told, fromOutside: readonly CourseEvent[]) => void) => () => void;
  /**
   * Puts events in the place of all that is known and tells the portal at once; what it keeps is overwritten, whatever it is. Without
   * events the portal keeps nothing of them.
   * @returns whether the portal has confirmed it; where it has not, it is told again
   */
  replace: (events: readonly CourseEvent[]) => Promise<boolean>;
  /** What the portal keeps may be overwritten from now on. */
  release: () => void;
  /** Resolves when what was added so far is told, or could not be: with the state. */
  settled: () => Promise<Told['state']>;
  secure: () => void;
  /** Ends the session; nothing is told after it. Returns the address to go to, if the portal named one. */
  end: (asked: boolean) => string | undefined;
}

/** What the session found at its start. */
export interface Beginning {
  /** All that is known, from the portal and from the browser. */
  events: readonly CourseEvent[];
  /** What of it the portal had: that was reported before. */
  reported: readonly CourseEvent[];
  limit: number | undefined;
  /** Nothing may be told: a preview, or a look back. */
  quiet: boolean;
  /** What the portal keeps as record could not be read and is left as it is. */
  untouchable: boolean;
}
