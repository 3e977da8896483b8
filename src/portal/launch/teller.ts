import type { Interaction } from '../../domain/course/interaction.ts';
import type { CourseReport } from '../../domain/course/report.ts';
import { merge } from '../../domain/record/merge.ts';
import type { CourseEvent } from '../../domain/record/events.ts';
import type { LmsBatch, LmsSession, LmsSent } from './lms-session.ts';

/** How it stands between the course and the portal. */
export interface Told {
  /** `quiet`: nothing may be told · `telling`: not all is told yet · the others as a session says. */
  state: 'quiet' | 'telling' | 'saved' | 'unconfirmed' | 'failed';
  /** What the portal said of the trouble. */
  cause?: string;
  /** How many events the portal has no room for. */
  left: number;
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
  /** Resolves when what was added so far is told, or could not be: with the state. */
  settled: () => Promise<Told['state']>;
  secure: () => void;
  /** Ends the session; nothing is told after it. Returns the address to go to, if the portal named one. */
  end: (asked: boolean) => string | undefined;
}

/** Milliseconds before the first try after a failure; each further pause is twice as long, up to five minutes. */
const PAUSE = 5000;
const LONGEST_PAUSE = 300_000;

/** What the session found at its start. */
interface Beginning {
  /** All that is known, from the portal and from the browser. */
  events: readonly CourseEvent[];
  /** What of it the portal had: that was reported before. */
  reported: readonly CourseEvent[];
  limit: number | undefined;
  /** Nothing may be told: a preview, or a look back. */
  quiet: boolean;
  /** What the portal keeps as record cannot be read by this release and is left as it is. */
  untouchable: boolean;
}

/** Tells a portal what the learner does: one batch at a time, in the background, with growing pauses where it fails. */
export function openTeller(session: LmsSession, means: Means, begin: Beginning): Teller {
  let events: readonly CourseEvent[] = merge(begin.events, []);
  let limit = begin.limit;
  const reported = new Set(begin.reported.map(({ id }) => id));
  const hearers = new Set<(told: Told, fromOutside: readonly CourseEvent[]) => void>();
  let told: Told = { state: begin.quiet ? 'quiet' : 'telling', left: 0, report: means.report(events) };
  let working: Promise<void> | undefined;
  let pause = 0;
  let resting = false;
  let dirty = false;
  let over = false;

  function become(next: Partial<Told>, fromOutside: readonly CourseEvent[] = []): void {
    const { cause: _before, ...rest } = told;
    told = { ...rest, ...next };
    for (const hear of hearers) hear(told, fromOutside);
  }

  function batchNow(): { batch: LmsBatch; fresh: CourseEvent[]; left: number } {
    const fresh = events.filter(({ id }) => !reported.has(id));
    const { text, left } = means.write(events, limit);
    const batch: LmsBatch = {
      ...(!begin.untouchable && { record: text }),
      location: means.location(),
      report: means.report(events),
      interactions: means.interactions(fresh, events),
      seconds: means.seconds(),
    };
    return { batch, fresh, left };
  }

  function plan(): void {
    dirty = true;
    if (begin.quiet || over || resting) return;
    working ??= work().finally(() => {
      working = undefined;
    });
  }

  async function work(): Promise<void> {
    while (dirty && !resting && !over) {
      await means.calm();
      dirty = false;
      const { batch, fresh, left } = batchNow();
      const sent = await session.send(batch);
      take(sent, batch, fresh, left);
    }
  }

  function take(sent: LmsSent, { report }: LmsBatch, fresh: readonly CourseEvent[], left: number): void {
    if (sent.state === 'changed') {
      const theirs = means.read(sent.record) ?? [];
      const known = new Set(events.map(({ id }) => id));
      const news = theirs.filter(({ id }) => !known.has(id));
      events = merge(events, theirs);
      for (const { id } of theirs) reported.add(id);
      dirty = true;
      become({ state: 'telling' }, news);
      return;
    }
    if (sent.state === 'saved') {
      for (const { id } of fresh) reported.add(id);
      pause = 0;
      become({ state: dirty ? 'telling' : 'saved', left, report });
      return;
    }
    become({ state: sent.state, cause: sent.cause, left });
    if (sent.limit !== undefined && sent.limit < (limit ?? Infinity)) {
      limit = sent.limit;
      dirty = true;
      return;
    }
    pause = Math.min(LONGEST_PAUSE, pause * 2 || PAUSE);
    resting = true;
    means.later(() => {
      resting = false;
      plan();
    }, pause);
  }

  const settled = async (): Promise<Told['state']> => {
    await working;
    return told.state;
  };

  if (!begin.quiet) plan();
  return {
    add(more) {
      events = merge(events, more);
      if (told.state === 'saved') become({ state: 'telling' });
      plan();
    },
    events: () => events,
    told: () => told,
    listen(hear) {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
    settled,
    secure() {
      if (begin.quiet || over) return;
      session.secure(batchNow().batch);
    },
    end(asked) {
      if (over) return undefined;
      over = true;
      if (begin.quiet) return session.end(undefined, { done: false, asked });
      const { batch } = batchNow();
      const { completion, success } = batch.report;
      return session.end(batch, { done: completion === 'completed' && success === 'passed', asked });
    },
  };
}
