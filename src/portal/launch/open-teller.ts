import { merge } from '../../domain/record/merge.ts';
import { newsTo } from '../../domain/record/news.ts';
import type { CourseEvent } from '../../domain/record/events.ts';
import type { LmsBatch, LmsSession, LmsSent } from './lms-session.ts';
import type { Beginning, Means, Teller, Told } from './teller.ts';

/** Milliseconds before the first try after a failure; each further pause is twice as long, up to five minutes. */
const PAUSE = 5000;
const LONGEST_PAUSE = 300_000;

/** Tells a portal what the learner does: one batch at a time, in the background, with growing pauses where it fails. */
export function openTeller(session: LmsSession, means: Means, begin: Beginning): Teller {
  let events: readonly CourseEvent[] = merge(begin.events, []);
  let { limit, untouchable } = begin;
  const reported = new Set(begin.reported.map(({ id }) => id));
  const hearers = new Set<(told: Told, fromOutside: readonly CourseEvent[]) => void>();
  let told: Told = { state: begin.quiet ? 'quiet' : 'telling', left: 0, size: 0, report: means.report(events) };
  let working: Promise<void> | undefined;
  let pause = 0;
  let resting = false;
  let dirty = false;
  let over = false;
  /** Other events were put in the place of what the portal has, and it has not confirmed that yet. */
  let replacing = false;
  /** The learner has erased everything, and nothing has come since. */
  let erased = false;

  function become(next: Partial<Told>, fromOutside: readonly CourseEvent[] = []): void {
    const { cause: _before, ...rest } = told;
    told = { ...rest, ...next };
    for (const hear of hearers) hear(told, fromOutside);
  }

  function batchNow(): { batch: LmsBatch; fresh: CourseEvent[]; left: number } {
    const fresh = events.filter(({ id }) => !reported.has(id));
    const { text, left } = erased ? { text: '', left: 0 } : means.write(events, limit);
    const batch: LmsBatch = {
      ...(!untouchable && { record: text }),
      location: erased ? '' : means.location(),
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
      if (dirty) plan();
    });
  }

  const isOver = () => over;

  async function work(): Promise<void> {
    while (dirty && !resting && !over) {
      await means.calm();
      dirty = false;
      const { batch, fresh, left } = batchNow();
      const sent = await session.send(batch);
      // What was under way when the page was left was told on the way out.
      if (isOver()) return;
      take(sent, batch, fresh, left);
    }
  }

  function take(sent: LmsSent, { report, record }: LmsBatch, fresh: readonly CourseEvent[], left: number): void {
    if (sent.state === 'changed' && replacing) {
      dirty = true;
      return;
    }
    if (sent.state === 'changed') {
      const theirs = means.read(sent.record) ?? [];
      const news = newsTo(events, theirs);
      events = merge(events, theirs);
      for (const { id } of theirs) reported.add(id);
      dirty = true;
      become({ state: 'telling' }, news);
      return;
    }
    if (sent.state === 'saved') {
      for (const { id } of fresh) reported.add(id);
      pause = 0;
      if (!dirty) replacing = false;
      const size = record?.length ?? 0;
      const state = dirty ? 'telling' : record === undefined ? 'withheld' : 'saved';
      become({ state, left, report, size, ...(limit !== undefined && { limit }) });
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

  async function settled(): Promise<Told['state']> {
    await working;
    return told.state;
  }

  if (!begin.quiet) plan();
  return {
    add(more) {
      if (more.length === 0) return;
      events = merge(events, more);
      erased = false;
      if (told.state === 'saved' || told.state === 'withheld') become({ state: 'telling' });
      plan();
    },
    async replace(instead) {
      events = merge(instead, []);
      erased = events.length === 0;
      if (begin.quiet) return true;
      replacing = true;
      untouchable = false;
      resting = false;
      become({ state: 'telling' });
      plan();
      return (await settled()) === 'saved';
    },
    release() {
      untouchable = false;
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
      if (begin.quiet) return session.end(undefined, { asked });
      return session.end(batchNow().batch, { asked });
    },
  };
}
