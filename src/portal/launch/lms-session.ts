import type { CourseReport } from '../../domain/course/report.ts';
import type { Interaction } from '../../domain/course/interaction.ts';
import type { StoreFindings } from '../cmi5/examine-store.ts';
import type { Call } from '../lms/call-log.ts';

/** What a portal says when its session is open. */
export interface LmsStart {
  /** Names the learner in this portal; empty where it does not say. It is used through a hash alone, to name the place in the browser. */
  learner: string;
  /** Names the activity, beside the address of the package: for cmi5 its id and the registration. */
  activity: string;
  /** In `browse` and `review` nothing is kept and nothing is reported. */
  mode: 'normal' | 'browse' | 'review';
  /** The text of the record as it was kept last; empty at the first time. */
  record: string;
  /** The page that was kept last, with its section, as `LmsBatch.location`; empty at the first time. */
  location: string;
  /** How many characters of a record the portal keeps; missing where it sets no limit. */
  limit?: number;
  /** The share of the final test that this portal asks for, in the place of the package’s own; missing where it asks for none. */
  passMark?: number;
  /** When the portal holds the course for done, as cmi5 names it; missing where it does not say. */
  doneWhen?: 'Passed' | 'Completed' | 'CompletedAndPassed' | 'CompletedOrPassed' | 'NotApplicable';
}

/** There is no portal to talk to: none was found, it refused, it gave no answer in time, or this session with it was ended before. */
export interface NoLms {
  missing: 'not-found' | 'refused' | 'no-answer' | 'over';
  /** What the portal said, for whoever looks for the cause. */
  cause: string;
}

/** All that is to be told at one time. A session sends of it what it has not sent before. */
export interface LmsBatch {
  /**
   * The record as text (`encodeRecord`), and empty once the learner has erased it; missing where it must not be written, because what is there
   * could not be read and is kept nowhere else.
   */
  record?: string;
  /** Page and section, such as `lesson-the-order.html#s2`. */
  location: string;
  report: CourseReport;
  /** What was decided and answered since the last batch that was taken. A session that queues them itself knows each again by its `event`. */
  interactions: readonly Interaction[];
  /** Seconds since this session began. */
  seconds: number;
}

/**
 * What became of a batch. `saved`: the record was read back and is the one that was sent · `unconfirmed`: the portal took it, but what
 * it gives back is not what was sent · `failed`: it did not take it (with `limit` where it keeps no more characters than that) · `changed`: another window has kept a newer record; that is to be
 * merged and sent again.
 */
export type LmsSent =
  | { state: 'saved' }
  | { state: 'unconfirmed' | 'failed'; cause: string; limit?: number }
  | { state: 'changed'; record: string };

export interface Ending {
  /** The learner asked to leave; else the page is being closed. */
  asked: boolean;
}

/** One session with a portal, as the launch page leads it. No method throws or rejects. */
export interface LmsSession {
  readonly kind: 'scorm12' | 'scorm2004' | 'cmi5';
  /** Every call that was made, with its answer: for the doctor and for the details on the launch page. */
  readonly calls: readonly Call[];
  /** Opens the session and reads what is kept. Called once, before all else. */
  start: () => Promise<LmsStart | NoLms>;
  /** Examines the portal, for the doctor; only where the doctor cannot do that by itself. */
  examine?: () => Promise<StoreFindings>;
  /** Tells the portal. Called again only after the answer; after `failed` and `unconfirmed` with growing pauses. Never in `browse` and `review`. */
  send: (batch: LmsBatch) => Promise<LmsSent>;
  /**
   * The page is being covered: whatever was told so far is to be safe now. Without waiting, because there may be no time.
   * @param batch what was not sent yet; missing when there is nothing, or when nothing may be told
   */
  secure: (batch?: LmsBatch) => void;
  /**
   * Ends the session, at once and without waiting; a second call does nothing. The last call.
   * @param batch as for `secure`
   * @returns the address to go to, where the portal has named one
   */
  end: (batch: LmsBatch | undefined, how: Ending) => string | undefined;
}
