import type { LmsBatch, LmsSent, LmsSession, LmsStart, NoLms } from '../launch/lms-session.ts';
import { openCallLog } from '../lms/call-log.ts';
import { courseDrafts, markOf, sessionDraft, type Told } from './course-drafts.ts';
import { examineStore } from './examine-store.ts';
import { interactionDraft } from './interaction-draft.ts';
import { openRecordKeeper, type RecordKeeper } from './keep-record.ts';
import { readLaunchData, type LaunchData } from './launch-data.ts';
import { readLaunchParameters, type LaunchParameters } from './launch-parameters.ts';
import { jsonOf, openLrs, type Lrs, type Reply } from './lrs.ts';
import { nameUuid } from './name-uuid.ts';
import { openQueue, type Queue } from './queue.ts';
import type { RecordDocument } from './record-document.ts';
import { statementOf, type Draft, type Session } from './statement.ts';
import { openTabNotes } from './tab-notes.ts';
import { tell } from './tell.ts';
import { fetchToken } from './token.ts';

interface Options {
  /** The part of the launch page’s address from `?` on. */
  search: string;
  /** Of the words in which decisions are told. */
  language: string;
  now: () => number;
}

/** So many characters of statements a browser still sends for a page that is being left; the rest waits for the next session. */
const LEAVING = 40_000;

/** All that an open session knows. */
interface Open {
  launch: LaunchParameters;
  data: LaunchData;
  lrs: Lrs;
  keeper: RecordKeeper;
  queue: Queue;
  notes: ReturnType<typeof openTabNotes>;
  /** What the portal’s store keeps, and what of it is told. */
  document: RecordDocument;
  progress: number;
}

/** A session with a cmi5 portal (cmi5 §7–11): an assignable unit. */
export function openCmi5({ search, language, now }: Options): LmsSession {
  const log = openCallLog();
  let open: Open | undefined;

  async function start(): Promise<LmsStart | NoLms> {
    const launch = readLaunchParameters(search);
    if ('wrong' in launch) return { missing: 'not-found', cause: `Launch parameters: ${launch.wrong.join(', ')}` };
    const notes = openTabNotes(launch.fetch);
    const token = notes.get().token ?? (await fetchToken(launch.fetch, log));
    if (typeof token !== 'string') return token;
    notes.set({ token });
    const lrs = openLrs(launch, token, { log });
    const keeper = openRecordKeeper(lrs);
    const [given, document] = await Promise.all([
      lrs.getState('LMS.LaunchData'),
      keeper.open(),
      // cmi5 §11 asks for it at every start. The course has one language and no sound, so nothing follows from it yet; 403 is no error.
      lrs.getProfile('cmi5LearnerPreferences'),
    ]);
    const data = readLaunchData(jsonOf(given));
    if (given.status !== 200 || !data) return refused('LMS.LaunchData', given);
    if ('trouble' in document) return refused('activities/state', document.trouble);
    const { homePage, name } = launch.actor.account;
    const queue = openQueue(`-${nameUuid(homePage, name, launch.registration, launch.activityId)}`);
    open = { launch, data, lrs, keeper, queue, notes, document, progress: 0 };
    if (await wasEnded(open)) {
      open = undefined;
      return { missing: 'over', cause: ENDED };
    }
    await begin(open);
    return {
      learner: `${homePage} ${name}`,
      activity: `${launch.activityId} ${launch.registration}`,
      mode: ({ Normal: 'normal', Browse: 'browse', Review: 'review' } as const)[data.launchMode],
      record: document.record,
      location: document.location,
      ...(data.masteryScore !== undefined && { passMark: data.masteryScore }),
      ...(isMoveOn(data.moveOn) && { doneWhen: data.moveOn }),
    };
  }

  /**
   * Whether the learner ended this session in this tab and the portal heard of it: nothing more may be told in it then (cmi5 §9.3.8).
   * If it did not hear, the session goes on.
   */
  async function wasEnded(now: Open): Promise<boolean> {
    if (!now.notes.get().left) return false;
    const { status } = await now.lrs.getStatement(sessionDraft('terminated', moment(now)).id);
    if (status === 404) now.notes.set({ left: false });
    return status !== 404;
  }

  /** Tells `initialized`, which comes before all else (cmi5 §7.1.1). */
  async function begin(open: Open): Promise<string | undefined> {
    if (open.notes.get().begun !== undefined) return undefined;
    const at = now();
    const first = statementOf(sessionDraft('initialized', { ...moment(open), at }), sessionAt(open, at));
    const { cause } = await tell(open.lrs, [first]);
    if (cause === undefined) open.notes.set({ begun: at });
    return cause;
  }

  function queueUp(open: Open, { report, interactions }: LmsBatch): void {
    const { launch, queue, document, progress, notes } = open;
    const waits = (verb: Draft['verb']) => queue.waiting().some((draft) => draft.verb === verb);
    const told: Told = {
      completed: document.completed || waits('completed'),
      passed: document.passed || waits('passed'),
      judged: notes.get().judged === true || waits('failed'),
      failed: document.failed,
      progress,
    };
    queue.add(interactions.map((each) => interactionDraft(each, launch, language)));
    const drafts = courseDrafts(report, told, moment(open));
    queue.add(drafts);
    if (drafts.some(({ verb }) => verb === 'progressed')) open.progress = Math.floor(report.progress * 100 + 1e-9);
  }

  async function tellAll(open: Open): Promise<string | undefined> {
    const waiting = open.queue.waiting();
    if (waiting.length === 0) return undefined;
    const trouble = await begin(open);
    if (trouble !== undefined) return trouble;
    const session = sessionAt(open, open.notes.get().begun ?? now());
    const { told, refused, cause } = await tell(
      open.lrs,
      waiting.map((draft) => statementOf(draft, session)),
    );
    const are = (verb: Draft['verb']) => waiting.some((draft) => draft.verb === verb && told.includes(draft.id));
    if (are('completed')) open.document.completed = true;
    if (are('passed')) open.document.passed = true;
    const failed = waiting.find(({ id, verb }) => verb === 'failed' && told.includes(id));
    if (failed) open.document.failed = markOf(failed.result?.score);
    if (are('passed') || failed) open.notes.set({ judged: true });
    open.queue.drop([...told, ...refused]);
    return cause;
  }

  /** The record first: it is what the learner cannot do again. */
  async function send(batch: LmsBatch): Promise<LmsSent> {
    if (!open || ended) return { state: 'failed', cause: ENDED };
    queueUp(open, batch);
    const kept = await keep(open, batch);
    if (kept.state === 'changed' || kept.state === 'failed') return kept;
    const before = { ...open.document };
    const cause = await tellAll(open);
    if (cause !== undefined) return { state: 'failed', cause };
    // What was told for good is noted for the other devices.
    const { completed, passed, failed } = open.document;
    const news = completed !== before.completed || passed !== before.passed || failed !== before.failed;
    return news ? keep(open, batch) : kept;
  }

  /** A document that a later release of the course wrote is left as it is. */
  async function keep(open: Open, batch: LmsBatch): Promise<LmsSent> {
    if (batch.record === undefined) return { state: 'saved' };
    const kept = await open.keeper.keep(documentOf(open, batch, batch.record));
    if (kept.state !== 'changed') return kept;
    const { record, completed, passed, failed } = kept.found;
    const { document } = open;
    // What another window has told of this registration was told.
    Object.assign(document, {
      completed: document.completed || completed,
      passed: document.passed || passed,
      failed: failed || document.failed,
    });
    return { state: 'changed', record };
  }

  function secure(batch: LmsBatch | undefined): void {
    if (!open || ended || !batch) return;
    queueUp(open, batch);
    if (batch.record !== undefined) open.keeper.keepLeaving(documentOf(open, batch, batch.record));
    tellLeaving(open);
  }

  function tellLeaving(open: Open): void {
    const { begun } = open.notes.get();
    if (begun === undefined) return;
    const session = sessionAt(open, begun);
    let room = LEAVING;
    const some = open.queue
      .waiting()
      .map((draft) => statementOf(draft, session))
      .filter((statement) => (room -= JSON.stringify(statement).length) > 0);
    void open.lrs.leaving.sendStatements(some);
  }

  let ended = false;
  return {
    kind: 'cmi5',
    calls: log.calls,
    start,
    examine: () =>
      examineStore(
        open && !ended
          ? { lrs: open.lrs, data: open.data, first: sessionDraft('initialized', moment(open)).id }
          : undefined,
        log,
      ),
    send,
    secure,
    end(batch, { asked }) {
      if (!open || ended) return undefined;
      secure(batch);
      ended = true;
      // A page cannot tell whether it is closed or only reloaded, and nothing may follow `terminated` (cmi5 §9.3.8): a session that the
      // learner did not end can be gone on with in this tab, and the portal ends it itself at the next launch (cmi5 §9.3.6).
      if (!asked) return undefined;
      const { begun } = open.notes.get();
      if (begun !== undefined) {
        const last = statementOf(sessionDraft('terminated', moment(open)), sessionAt(open, begun));
        void open.lrs.leaving.sendStatements([last]);
        open.notes.set({ left: true });
      }
      // cmi5 §10.2.6
      return open.data.returnURL;
    },
  };

  function moment({ launch, data, notes }: Open) {
    const at = now();
    return { launch, data, at, seconds: (at - (notes.get().begun ?? at)) / 1000 };
  }
}

const ENDED = 'The session with the portal is over.';

function isMoveOn(word: string): word is NonNullable<LmsStart['doneWhen']> {
  return ['Passed', 'Completed', 'CompletedAndPassed', 'CompletedOrPassed', 'NotApplicable'].includes(word);
}

function sessionAt({ launch, data }: Open, begun: number): Session {
  return { launch, data, begun };
}

function documentOf({ document }: Open, { location }: LmsBatch, record: string): RecordDocument {
  Object.assign(document, { record, location });
  return { ...document };
}

function refused(what: string, { status, text }: Reply): NoLms {
  const cause = `${what}: ${[status, text.slice(0, 200)].join(' ').trim()}`;
  return { missing: status === 0 ? 'no-answer' : 'refused', cause };
}
