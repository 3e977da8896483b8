import type { LmsBatch, LmsSent } from '../launch/lms-session.ts';
import type { Runtime } from './runtime.ts';
import type { Setting, Standard } from './standard.ts';

/** Lengths that portals are known to keep of a record, the longest first: 64,000 and 4,096 by the standards, 4,000 by SCORM 2004 2nd edition. */
const LENGTHS = [64_000, 4096, 4000, 1000, 255];

/** The next shorter length to try where a record was refused. */
function smaller(record = ''): { limit?: number } {
  const limit = LENGTHS.find((length) => length < record.length);
  return limit === undefined ? {} : { limit };
}

/** Tells a runtime step by step: between two steps the caller may let the browser breathe, or not. */
export interface ScormTeller {
  /** Tells, commits, and reads the record back. */
  tell: (batch: LmsBatch) => Generator<undefined, LmsSent>;
  /** Tells and commits without reading back, for which there is no time: the page is being covered or left. */
  tellLeaving: (batch: LmsBatch, leaving?: { asked: boolean }) => Generator<undefined, void>;
}

/**
 * Sets what has changed and nothing else, commits, and reads the record back. One batch is one commit.
 * An element that the runtime lacks is left out from then on and is no failure (SCORM 1.2 RTE error 401; SCORM 2004 401, 402).
 * @param read element → what it was seen to hold when the session was opened
 */
export function openScormTeller(
  runtime: Runtime,
  standard: Standard,
  read: Readonly<Record<string, string>>,
): ScormTeller {
  const { elements, limits, unsupported, judged } = standard;
  /** Element → the value that it has now. */
  const told = new Map(Object.entries(read));
  const lacking = new Set<string>();
  /** How many interactions it held then; missing where it takes none. */
  let count: number | undefined;
  let looked = false;
  /** Event → the place of its interaction. */
  const places = new Map<string, number>();

  /** Looks at what must not be lowered or overwritten. Not before there is something to tell: in a slow portal the course opens earlier. */
  function* look(): Generator<undefined, void> {
    if (looked) return;
    const list = runtime.get(elements.interactions);
    yield;
    for (const element of judged) {
      told.set(element, runtime.get(element).value);
      yield;
    }
    count = unsupported.includes(list.error) ? undefined : Number.parseInt(list.value, 10) || 0;
    looked = true;
  }

  function* put(element: string, value: string): Generator<undefined, string> {
    if ((told.get(element) ?? '') === value || lacking.has(element)) return '';
    const { done, error } = runtime.set(element, value);
    if (done) told.set(element, value);
    else if (unsupported.includes(error)) lacking.add(element);
    yield;
    return done || unsupported.includes(error) ? '' : `${element}: ${error} ${runtime.explain(error)}`.trim();
  }

  function* putAll(settings: readonly Setting[]): Generator<undefined, void> {
    for (const [element, value] of settings) yield* put(element, value);
  }

  function* putInteractions(batch: LmsBatch): Generator<undefined, void> {
    if (count === undefined) return;
    for (const each of batch.interactions) {
      const place = places.get(each.event) ?? count + places.size;
      const [[first, id] = ['', ''], ...rest] = standard.interaction(each, place);
      yield* put(first, id);
      // Where the name was refused, the place does not exist and the rest would be refused too.
      if (!told.has(first)) continue;
      places.set(each.event, place);
      yield* putAll(rest);
    }
  }

  function* putCourse({ record, location, report, seconds }: LmsBatch): Generator<undefined, string> {
    // First what brings the learner back; if the portal is lost in the middle, this is there.
    const trouble = record === undefined ? '' : yield* put(elements.record, record);
    yield* look();
    yield* putAll([
      [elements.exit, standard.exit],
      [elements.location, location.slice(0, limits.location)],
      ...standard.report(report, (element) => told.get(element) ?? ''),
      [elements.time, standard.time(seconds)],
    ]);
    return trouble;
  }

  return {
    *tell(batch) {
      const trouble = yield* putCourse(batch);
      yield* putInteractions(batch);
      const { done, error } = runtime.commit();
      yield;
      if (trouble) return { state: 'failed', cause: trouble, ...smaller(batch.record) };
      if (!done)
        return { state: 'failed', cause: `${standard.functions.commit}: ${error} ${runtime.explain(error)}`.trim() };
      return batch.record === undefined ? { state: 'saved' } : readBack(batch.record);
    },
    *tellLeaving(batch, leaving) {
      yield* putCourse(batch);
      yield* putInteractions(batch);
      // SCORM 2004 4th ed. SN: a learner who leaves says so, and the portal takes the course away.
      if (leaving?.asked && standard.leave) yield* putAll([standard.leave]);
      runtime.commit();
    },
  };

  function readBack(record: string): LmsSent {
    const { value } = runtime.get(elements.record);
    if (value === record) return { state: 'saved' };
    // It is set again next time, whatever the runtime says that it has.
    told.set(elements.record, value);
    const cause = `${elements.record}: ${record.length} characters were sent, ${value.length} came back.`;
    const cut = value.length >= 256 && record.startsWith(value);
    return { state: 'unconfirmed', cause, ...(cut && { limit: value.length }) };
  }
}
