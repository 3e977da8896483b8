import { decodeRecord } from '../../domain/codec/decode-record.ts';
import type { CodecRefusal } from '../../domain/codec/envelope.ts';
import { fitRecord } from '../../domain/codec/fit-record.ts';
import type { CourseToComplete } from '../../domain/course/completion.ts';
import { interactionsOf, type ReportingTexts } from '../../domain/course/interaction.ts';
import type { PackageOptions } from '../../domain/course/package-options.ts';
import { reportOf } from '../../domain/course/report.ts';
import type { CourseEvent } from '../../domain/record/events.ts';
import { merge } from '../../domain/record/merge.ts';
import type { Register } from '../../domain/register/register.ts';
import type { Portal } from '../port.ts';
import { nameShelf } from '../standalone/names.ts';
import { openStandalone } from '../standalone/open-standalone.ts';
import type { LmsSession, LmsStart, NoLms } from './lms-session.ts';
import { openMemory } from './open-memory.ts';
import { shelfName } from './shelf-name.ts';
import { openTeller, type Teller } from './teller.ts';

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
  location: () => string;
  now: () => number;
  calm: () => Promise<void>;
  later: (work: () => void, milliseconds: number) => void;
}

/** The course as the launch page holds it. */
export interface Launched {
  start: LmsStart | NoLms;
  /** The record in the browser: of this learner and activity, or of whoever plays where there is no portal. */
  shelf: Portal;
  /** Whether the browser is to keep nothing: in a preview, or where the portal does not say who the learner is. */
  passing: boolean;
  /** Missing where there is no portal to tell. */
  teller?: Teller;
  /** Why the record that the portal keeps was not read. */
  refused?: CodecRefusal;
}

/**
 * Opens the session and the shelf, and merges what both keep, by the identity of events: what only the portal has is put on the shelf,
 * what only the shelf has is told. Never rejects because of portal or storage.
 */
export async function openLaunch(given: Given): Promise<Launched> {
  const { options, register, reporting, session, device } = given;
  const start = await session.start();
  if ('missing' in start) return { start, shelf: openStandalone({ device }), passing: false };
  const begun = given.now();
  const quiet = start.mode !== 'normal';
  const passing = quiet || start.learner === '';
  if (!passing) nameShelf(await shelfName([start.learner, start.activity, given.place]));
  const shelf = passing ? openMemory(session.kind) : openStandalone({ device });
  const read = decodeRecord(start.record, register);
  const theirs = 'events' in read ? read.events : [];
  const refused = 'refused' in read && read.refused !== 'nothing' ? read.refused : undefined;
  const { events: ours, unsaved } = await shelf.open();
  const mine = merge(ours, unsaved);
  const known = new Set(mine.map(({ id }) => id));
  const news = theirs.filter(({ id }) => !known.has(id));
  // Not waited for: the teller knows them, and the shelf is asked again with each further event.
  if (news.length > 0) void shelf.append(news);
  const teller = openTeller(
    session,
    {
      write: (events: readonly CourseEvent[], limit) => fitRecord(events, register, limit),
      read: (text) => {
        const other = decodeRecord(text, register);
        return 'events' in other ? other.events : undefined;
      },
      report: (events) => reportOf(events, reporting.course, options),
      interactions: (events, all) => interactionsOf(events, all, reporting),
      location: given.location,
      seconds: () => Math.max(0, Math.round((given.now() - begun) / 1000)),
      calm: given.calm,
      later: given.later,
    },
    {
      events: merge(mine, theirs),
      reported: theirs,
      limit: start.limit,
      quiet,
      untouchable: refused === 'newer-format' || refused === 'newer-content',
    },
  );
  return { start, shelf, passing, teller, ...(refused && { refused }) };
}
