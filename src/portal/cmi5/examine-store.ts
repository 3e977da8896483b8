import type { CallLog } from '../lms/call-log.ts';
import { measureLength, textOf } from '../doctor/measure-length.ts';
import type { LaunchData } from './launch-data.ts';
import { errorOf, isFine, type Lrs, type Reply } from './lrs.ts';

/** What was found out about the store of a cmi5 portal. */
export interface StoreFindings {
  /** `open`: the launch page holds a session · `refused`: it got none, and nothing more could be tried. */
  session: 'open' | 'refused';
  /** What the portal said at the launch; missing without a session. */
  launch?: Pick<LaunchData, 'launchMode' | 'moveOn' | 'masteryScore'> & { returns: boolean };
  /** How many characters of a document come back. */
  length?: number;
  /** Whether pages see the version of a document (the header ETag). */
  versions?: boolean;
  /** Whether a document is protected from a writer who has read an older one. */
  guards?: boolean;
  /** Whether the first statement of this session is in the store. */
  statements?: boolean;
  /** How long requests took, in milliseconds: the middle one and the longest. */
  middle: number;
  longest: number;
  /** Requests that were not answered well: what was asked, and the status. The store’s own words may name somebody and are left out. */
  said: string[];
}

/** A document that nobody else uses. */
const PROBE = 'rights-based-returns.doctor';

/** What there is to be examined. */
interface Examined {
  lrs: Lrs;
  data: LaunchData;
  /** The id of `initialized`. */
  first: string;
}

/**
 * Tries a store as the course uses it, with a document of its own, which is taken out again. No statement is made for it: those stay for
 * good. What it asks on purpose and is rightly refused is not among what was said.
 * @param open missing where the launch page has no session
 */
export async function examineStore(open: Examined | undefined, log: CallLog): Promise<StoreFindings> {
  const said = log.calls
    .filter(({ error, about }) => error !== '0' && about !== PROBE && !isUsual(error))
    .map(({ name, about, error }) => lineOf(name, about, error));
  const findings: StoreFindings = { session: open ? 'open' : 'refused', ...timesOf(log), said: [...new Set(said)] };
  if (!open) return findings;
  const { lrs, data, first } = open;
  const { launchMode, moveOn, masteryScore, returnURL } = data;
  const note = (what: string, reply: Reply) => findings.said.push(lineOf(what, '', errorOf(reply)));

  let last: Reply = await lrs.getState(PROBE);
  const versionOf = (reply: Reply) => (reply.status === 200 ? (reply.etag ?? '*') : undefined);
  const length = await measureLength(async (characters) => {
    const text = JSON.stringify({ doctor: textOf(characters) });
    const put = await lrs.putState(PROBE, text, versionOf(last));
    if (!isFine(put)) note(`PUT activities/state (${characters})`, put);
    last = await lrs.getState(PROBE);
    return last.text === text;
  });
  const there = last.status === 200;
  const guarded = there ? await lrs.putState(PROBE, '{"doctor":"late"}', '"0000"') : undefined;
  const removed = await lrs.deleteState(PROBE);
  if (there && !isFine(removed)) note('DELETE activities/state', removed);
  const told = await lrs.getStatement(first);
  if (told.status !== 200) note('GET statements', told);
  return {
    ...findings,
    launch: {
      launchMode,
      moveOn,
      ...(masteryScore !== undefined && { masteryScore }),
      returns: returnURL !== undefined,
    },
    length,
    ...(there && { versions: last.etag !== undefined, guards: guarded?.status === 412 }),
    statements: told.status === 200,
    ...timesOf(log),
  };
}

/** What is not there yet, what others were faster with, and what a store keeps to itself is in order (cmi5 §11; xAPI, concurrency). */
function isUsual(error: string): boolean {
  return ['404', '409', '412'].includes(error);
}

function lineOf(name: string, about: string, error: string): string {
  return [name, about, `– ${error}`].filter(Boolean).join(' ');
}

function timesOf({ calls }: CallLog): { middle: number; longest: number } {
  const times = calls.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return { middle: times[Math.floor(times.length / 2)] ?? 0, longest: times.at(-1) ?? 0 };
}
