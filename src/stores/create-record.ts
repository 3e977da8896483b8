import { atom, batch, type ReadableAtom } from 'nanostores';
import type { CourseEvent, Happening } from '../domain/record/events.ts';
import { merge } from '../domain/record/merge.ts';
import { foldProgress, type Progress } from '../domain/record/progress.ts';
import { LATEST, readEvent } from '../domain/record/read-event.ts';
import type { Kept, Portal } from '../portal/port.ts';
import type { Environment } from './environment.ts';
import { createNotices, type Notice } from './notices.ts';

/** `saving`: not all that the learner did is kept yet; the others as a portal says. */
export type Saved = Kept['state'] | 'saving';

export interface RecordStore {
  $events: ReadableAtom<readonly CourseEvent[]>;
  $progress: ReadableAtom<Progress>;
  $saved: ReadableAtom<Saved>;
  /** What to tell the learner, until it is dismissed or over. */
  $notices: ReadableAtom<readonly Notice[]>;
  dismiss: (key: Notice['key']) => void;
  /** Whether the kept record has been read – or cannot be, and the course goes on without. */
  $ready: ReadableAtom<boolean>;
  whenReady: () => Promise<void>;
  /** Opens the record; a second call does nothing more. Resolves when it is open and all that was appended before is saved. */
  startRecord: (portal: Portal) => Promise<void>;
  /** Adds events of another record to this one. Resolves when they are kept, or cannot be; `$saved` then says which. */
  takeIn: (events: readonly CourseEvent[]) => Promise<void>;
  /** Adds an event: known at once, saved soon, in order. Returns it with its id and time. Throws for what could not be read back. */
  append: (happening: Happening) => CourseEvent;
}

/** Milliseconds after which a save that failed is tried again, if nothing else is the occasion. */
const AGAIN = 10_000;

/** The learner's record of one page: what is known of it, and the way to add to it. Use `record.ts`; this is for it and for tests. */
export function createRecord(environment: Environment): RecordStore {
  const $events = atom<readonly CourseEvent[]>([]);
  // Not computed: an island asks for the value that the page was built with, and a computed store has none.
  const $progress = atom(foldProgress([]));
  const $saved = atom<Saved>('saving');
  const $ready = atom(false);
  const { $notices, dismiss, onOpened, onSaved } = createNotices(environment);
  const ready = new Promise<void>((resolve) => {
    $ready.listen(() => {
      resolve();
    });
  });
  const kept = new Set<string>();
  let portal: Portal;
  let starting: Promise<void> | undefined;
  let work = Promise.resolve();
  let writer = '';
  let written = 0;
  let replaced = 0;
  let read = false;
  let planned = false;
  let waiting = false;

  const setReady = () => {
    $ready.set(true);
  };
  const unkept = () => $events.get().filter(({ id }) => !kept.has(id));
  const know = (events: CourseEvent[]) => {
    unharmed(() => {
      batch(() => {
        $events.set(events);
        $progress.set(foldProgress(events));
      });
    });
  };
  const keep = (events: readonly CourseEvent[]) => {
    events.forEach(({ id }) => kept.add(id));
  };
  const inTurn = (job: () => Promise<void>) => (work = work.then(job).catch(onBroken));

  function append(happening: Happening): CourseEvent {
    writer ||= environment.newName();
    const at = timeAfter($events.get().at(-1)?.at, environment.now());
    const event = readEvent({ id: `${writer}-${++written}`, at, ...happening });
    if (!event) throw new TypeError(`Not an event: ${JSON.stringify(happening)}`);
    know([...$events.get(), event]);
    if ($saved.get() === 'saved') $saved.set('saving');
    if ($ready.get() && !planned) {
      planned = true;
      // All that happens in one go is saved in one go.
      queueMicrotask(() => void inTurn(save));
    }
    return event;
  }

  async function save(): Promise<void> {
    planned = false;
    const events = unkept();
    if (events.length === 0) return;
    const { state } = await portal.append(events);
    if (state === 'saved') keep(events);
    // The place can be had at last: what was kept there before is still to be read, and only then there is something to say.
    if (state === 'saved' && !read) void inTurn(catchUp);
    else onAnswer(state);
  }

  async function catchUp(): Promise<void> {
    const before = replaced;
    const { state, events, unsaved, report, beside } = await portal.open();
    // What was read is no longer what is there.
    if (before !== replaced) return catchUp();
    // What memory knows and the place does not, is kept again.
    if (state === 'saved') kept.clear();
    read ||= state === 'saved';
    keep(events);
    const known = merge(events, unsaved);
    know(merge($ready.get() ? $events.get() : afterAll(known), known));
    unharmed(setReady);
    onOpened(report, beside);
    if (state !== 'saved' || unkept().length === 0) onAnswer(state);
    await save();
  }

  function onAnswer(state: Kept['state']): void {
    $saved.set(state === 'saved' && unkept().length > 0 ? 'saving' : state);
    onSaved(state);
    if (state === 'saved' || waiting) return;
    waiting = true;
    environment.later(() => {
      waiting = false;
      void inTurn(catchUp);
    }, AGAIN);
  }

  /** A portal never rejects; if one does, the course goes on as if it had kept nothing. */
  function onBroken(error: unknown): void {
    console.error(error);
    unharmed(setReady);
    onAnswer('failed');
  }

  /** What was appended before the record was open comes after all that was in it, even if the clock was put back meanwhile. */
  function afterAll(known: readonly CourseEvent[]): CourseEvent[] {
    let last = known.at(-1)?.at;
    return $events.get().map((event) => {
      if (!event.id.startsWith(`${writer}-`)) return event;
      last = timeAfter(last, event.at);
      return { ...event, at: last };
    });
  }

  async function start(chosen: Portal): Promise<void> {
    portal = chosen;
    portal.listen((events, instead) => {
      if (instead) replaced += 1;
      keep(events);
      know(merge(instead ? [] : $events.get(), events));
    });
    environment.onPage(
      () => void inTurn(catchUp),
      // Not in turn: a page that is being left may never see its turn.
      () => void save().catch(onBroken),
    );
    await inTurn(catchUp);
  }

  return {
    $events,
    $progress,
    $saved,
    $notices,
    dismiss,
    $ready,
    whenReady: () => ready,
    startRecord: (chosen) => (starting ??= start(chosen)),
    append,
    takeIn(events) {
      know(merge($events.get(), events));
      return inTurn(save);
    },
  };
}

/** The time of an event that comes after another: now, in whole seconds, or one second later than that one. */
function timeAfter(last = 0, now: number): number {
  const at = Math.min(LATEST, Math.max(now, last + 1000));
  return at - (at % 1000);
}

/** A screen that fails when it hears the news must not stop the saving. */
function unharmed(tell: () => void): void {
  try {
    tell();
  } catch (error) {
    console.error(error);
  }
}
