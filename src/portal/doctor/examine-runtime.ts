import { openCallLog } from '../lms/call-log.ts';
import { awaitApi } from '../lms/find-api.ts';
import { openRuntime } from '../lms/runtime.ts';
import type { Standard } from '../lms/standard.ts';
import { measureLength, textOf } from './measure-length.ts';

/** What was found out about a runtime. */
export interface RuntimeFindings {
  kind: Standard['kind'];
  /** Where its object is, such as `parent 2`. */
  where: string;
  /** `own`: a session was opened for this and is closed again · `open`: one was open already. Else nothing more could be tried. */
  session: 'own' | 'open' | 'refused';
  /** How many characters of a record come back. */
  length?: number;
  /** Whether what was there before is there again; `changed`: the portal’s own work has replaced it meanwhile. */
  restored?: 'same' | 'changed' | 'lost';
  /** Whether it takes a report of a decision. */
  interactions?: boolean;
  /** Whether it takes the place. */
  location?: boolean;
  /** Whether a commit is answered well. */
  commit?: boolean;
  /** How long calls took, in milliseconds: the middle one and the longest. */
  middle: number;
  longest: number;
  /** What the runtime said where something was refused: call, element, code and its own words. */
  said: string[];
}

interface Options {
  from: Window;
  /** Between two calls: lets the page be drawn. */
  breathe: () => Promise<void>;
}

/**
 * Tries a runtime as the course uses it. What stands in the record and in the place is put back, also when the page is left in the
 * middle of it; the report of one decision named `doctor` stays, because these standards know no way to take one out.
 * @returns `undefined` where there is no such runtime
 */
export async function examineRuntime(
  standard: Standard,
  { from, breathe }: Options,
): Promise<RuntimeFindings | undefined> {
  const found = await awaitApi(standard.api, from, 0);
  if (!found) return undefined;
  const log = openCallLog();
  const runtime = openRuntime(found.api, standard, log);
  const findings: RuntimeFindings = {
    kind: standard.kind,
    where: found.where,
    session: 'refused',
    middle: 0,
    longest: 0,
    said: [],
  };
  const note = (call: string, { error }: { error: string }) => {
    const line = `${call}: ${error} ${runtime.explain(error)}`.trim();
    if (!findings.said.includes(line)) findings.said.push(line);
  };

  const begun = runtime.initialize();
  if (!begun.done && !standard.alreadyOpen.includes(begun.error)) {
    note(standard.functions.initialize, begun);
    return timed(findings, log.calls);
  }
  findings.session = begun.done ? 'own' : 'open';
  const { record, location, interactions, exit } = standard.elements;
  const before = { record: runtime.get(record).value, location: runtime.get(location).value };
  let written: string | undefined;
  const putBack = () => {
    if (written === undefined) return;
    const now = runtime.get(record).value;
    // What is there is not from here: it is newer than what was found.
    if (now !== written && now !== '' && !now.startsWith('Doctor-')) findings.restored = 'changed';
    else {
      runtime.set(record, before.record);
      findings.restored = runtime.get(record).value === before.record ? 'same' : 'lost';
    }
    written = undefined;
    if (before.location !== '') runtime.set(location, before.location);
    if (findings.session === 'own') runtime.set(exit, standard.exit);
    runtime.commit();
  };
  from.addEventListener('pagehide', putBack);

  findings.length = await measureLength(async (length) => {
    await breathe();
    const text = textOf(length);
    written = text;
    const set = runtime.set(record, text);
    if (!set.done) note(`${standard.functions.set} ${record} (${length})`, set);
    return set.done && runtime.get(record).value === text;
  });
  await breathe();
  const place = runtime.set(location, before.location || 'doctor.html');
  findings.location = place.done;
  if (!place.done) note(`${standard.functions.set} ${location}`, place);

  const count = Number.parseInt(runtime.get(interactions).value, 10) || 0;
  const refused = standard.interaction(DECISION, count).filter(([element, value]) => {
    const set = runtime.set(element, value);
    if (!set.done) note(`${standard.functions.set} ${element}`, set);
    return !set.done;
  });
  findings.interactions = refused.length === 0;
  await breathe();
  const commit = runtime.commit();
  findings.commit = commit.done;
  if (!commit.done) note(standard.functions.commit, commit);
  putBack();
  from.removeEventListener('pagehide', putBack);
  if (findings.session === 'own') runtime.finish();
  return timed(findings, log.calls);
}

/** A decision that nobody made. */
const DECISION: Parameters<Standard['interaction']>[0] = {
  event: 'doctor',
  id: 'doctor',
  at: Date.UTC(2026, 0, 1, 12),
  type: 'choice',
  asks: 'Portal doctor',
  options: [
    { id: 'yes', text: 'Yes' },
    { id: 'no', text: 'No' },
  ],
  response: ['yes'],
  correct: [['yes']],
  result: 'correct',
  latency: 1,
};

function timed(findings: RuntimeFindings, calls: readonly { milliseconds: number }[]): RuntimeFindings {
  const times = calls.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return { ...findings, middle: times[Math.floor(times.length / 2)] ?? 0, longest: times.at(-1) ?? 0 };
}
