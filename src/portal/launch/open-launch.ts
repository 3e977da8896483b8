import { decodeRecord } from '../../domain/codec/decode-record.ts';
import type { CodecRefusal } from '../../domain/codec/envelope.ts';
import { fitRecord } from '../../domain/codec/fit-record.ts';
import type { CourseToComplete } from '../../domain/course/completion.ts';
import { interactionsOf, type ReportingTexts } from '../../domain/course/interaction.ts';
import type { PackageOptions } from '../../domain/course/package-options.ts';
import { reportOf } from '../../domain/course/report.ts';
import type { CourseEvent } from '../../domain/record/events.ts';
import { merge } from '../../domain/record/merge.ts';
import { newsTo } from '../../domain/record/news.ts';
import type { Register } from '../../domain/register/register.ts';
import type { Portal, Upkeep } from '../port.ts';
import type { LmsSession, LmsStart, NoLms } from './lms-session.ts';
import { openPlace } from './open-place.ts';
import type { SetAside } from './open-aside.ts';
import { openTeller } from './open-teller.ts';
import { openToldUpkeep } from './open-told-upkeep.ts';
import type { Means, Teller } from './teller.ts';
import { watched } from './watched.ts';

/** What the build hands to the launch page, beside the options of the package. */
export interface Reporting extends ReportingTexts {
  course: CourseToComplete;
}

interface Given {
  options: PackageOptions;
  register: Register;
  reporting: Reporting;
  session: LmsSession;
  /** A random name for this device. */
  device: string;
  /** The address of the package without the file name. */
  place: string;
  /** The page that is shown, with its section; empty while there is none. */
  location: () => string;
  now: () => number;
  calm: () => Promise<void>;
  later: (work: () => void, milliseconds: number) => void;
}

/** What a portal kept as the record and this release cannot read. */
export interface Unread {
  reason: CodecRefusal;
  raw: string;
  /** Whether a copy is on this device, unchanged. Where it is not, the portal’s is not overwritten. */
  aside: boolean;
  /** Whether a later release of the course wrote it. Then the portal’s is not overwritten either. */
  newer: boolean;
}

/** The course as the launch page holds it. */
export interface Launched {
  start: LmsStart | NoLms;
  /** The record in the browser: of this learner and activity, or of whoever plays where there is no portal. */
  shelf: Portal;
  /** Whether all that it keeps was read at the launch. */
  wasRead: boolean;
  /** What can be done with the whole record, on the shelf and in the portal. */
  upkeep: Upkeep;
  /** Whether what the learner does is kept on this device: not in a preview, nor where the browser refuses. */
  onDevice: () => boolean;
  /** Missing where there is no portal to tell. */
  teller?: Teller;
  unread?: Unread;
  /** All that was set aside of what this portal gave back, in this session and before. */
  aside: () => Promise<SetAside[]>;
}

/**
 * Opens the session and the shelf, and merges what both keep, by the identity of events: what only the portal has is put on the shelf,
 * what only the shelf has is told. What the portal has and cannot be read is set aside before anything is written in its place. Never
 * rejects because of portal or storage.
 */
export async function openLaunch(given: Given): Promise<Launched> {
  const { register, session, now } = given;
  const start = await session.start();
  const { shelf: unwatched, upkeep, aside, passing } = await openPlace(start, given);
  const { portal: shelf, keeps } = watched(unwatched);
  const found = {
    start,
    shelf,
    onDevice: () => !passing && keeps(),
    aside: () => aside?.list() ?? Promise.resolve([]),
  };
  if ('missing' in start) return { ...found, wasRead: false, upkeep };
  const begun = now();
  const quiet = start.mode !== 'normal';
  const read = decodeRecord(start.record, register);
  const theirs = 'events' in read ? read.events : [];
  const reason = 'refused' in read && read.refused !== 'nothing' && !quiet ? read.refused : undefined;
  const unread: Unread | undefined = reason && {
    reason,
    raw: start.record,
    aside: (await aside?.put(start.record, reason, begun)) ?? false,
    newer: reason === 'newer-format' || reason === 'newer-content',
  };
  const { events: ours, unsaved, state } = await shelf.open();
  const mine = merge(ours, unsaved);
  const news = newsTo(mine, theirs);
  // Not waited for: the teller knows them, and the shelf is asked again with each further event.
  if (news.length > 0) void shelf.append(news);
  const means = meansOf(given, begun, start);
  const limit = reason === 'cut-short' && start.record.length >= LEAST ? start.record.length : start.limit;
  const events = merge(mine, theirs);
  const teller = openTeller(session, means, {
    events,
    reported: toldBefore(events, theirs, unread !== undefined, means.write(events, limit).left > 0),
    limit,
    quiet,
    untouchable: unread !== undefined && (unread.newer || !unread.aside),
  });
  // What other windows of this learner keep or replace is told here too.
  shelf.listen((more, instead) => {
    if (instead) void teller.replace(more);
    else teller.add(more);
  });
  const wasRead = state === 'saved';
  return { ...found, wasRead, upkeep: openToldUpkeep(upkeep, teller), teller, ...(unread && { unread }) };
}

/** A record that came back shorter than this says nothing about how much a portal keeps. */
const LEAST = 255;

/**
 * What the portal was told of before: all that it has. Where it had no room for everything, or what it has cannot be read, what is older
 * than its last is taken as told too: else old decisions would be told anew at each launch.
 */
function toldBefore(
  events: readonly CourseEvent[],
  theirs: readonly CourseEvent[],
  unread: boolean,
  cut: boolean,
): readonly CourseEvent[] {
  if (unread) return events;
  const last = theirs.at(-1)?.at ?? 0;
  return cut ? events.filter(({ at }) => at <= last) : theirs;
}

function meansOf(
  { options, register, reporting, location, now, calm, later }: Given,
  begun: number,
  { location: before, passMark }: LmsStart,
): Means {
  // A portal’s own mark decides over that of the package (cmi5 §10.2.4).
  const asked = passMark === undefined ? options : { ...options, passMark };
  return {
    write: (events, limit) => fitRecord(events, register, limit),
    read: (text) => {
      const other = decodeRecord(text, register);
      return 'events' in other ? other.events : undefined;
    },
    report: (events) => reportOf(events, reporting.course, asked),
    interactions: (events, all) => interactionsOf(events, all, reporting),
    // Until a page is shown, the learner is where they were.
    location: () => location() || before,
    seconds: () => Math.max(0, Math.round((now() - begun) / 1000)),
    calm,
    later,
  };
}
