import type { LmsBatch, LmsSent } from '../launch/lms-session.ts';
import type { Runtime } from './runtime.ts';
import type { Setting, Standard } from './standard.ts';

/** What the runtime said when the session was opened. */
interface Found {
  /** How many interactions it holds. */
  count: number;
  /** Whether it takes interactions at all. */
  interactions: boolean;
  /** What it holds of completion and success. */
  kept: Readonly<Record<string, string>>;
}

/** Tells a runtime step by step: between two steps the caller may let the browser breathe, or not. */
export interface ScormTeller {
  tell: (batch: LmsBatch) => Generator<undefined, LmsSent>;
  /** The same at the end of the session: with how it ends, and without reading back, for which there is no time. */
  last: (batch: LmsBatch, done: boolean, asked: boolean) => Generator<undefined, void>;
}

/**
 * Sets what has changed and nothing else, commits, and reads the record back. One batch is one commit.
 * An element that the runtime lacks is left out from then on and is no failure (SCORM 1.2 RTE error 401; SCORM 2004 401, 402).
 */
export function openScormTeller(
  runtime: Runtime,
  standard: Standard,
  { count, interactions, kept }: Found,
): ScormTeller {
  const { elements, limits, unsupported } = standard;
  /** Element → the value that it has now. */
  const told = new Map<string, string>();
  const lacking = new Set<string>();
  /** Event → the place of its interaction. */
  const places = new Map<string, number>();

  function* put(element: string, value: string): Generator<undefined, string> {
    if (told.get(element) === value || lacking.has(element)) return '';
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
    if (!interactions) return;
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

  function* putCourse({ record, location, report, seconds }: LmsBatch, done: boolean): Generator<undefined, string> {
    // First what brings the learner back; if the portal is lost in the middle, this is there.
    const trouble = record === undefined ? '' : yield* put(elements.record, record);
    yield* putAll([
      [elements.exit, standard.exit(done)],
      [elements.location, location.slice(0, limits.location)],
      ...standard.report(report, (element) => kept[element] ?? ''),
      [elements.time, standard.time(seconds)],
    ]);
    return trouble;
  }

  return {
    *tell(batch) {
      const trouble = yield* putCourse(batch, false);
      yield* putInteractions(batch);
      const { done, error } = runtime.commit();
      yield;
      if (trouble) return { state: 'failed', cause: trouble };
      if (!done)
        return { state: 'failed', cause: `${standard.functions.commit}: ${error} ${runtime.explain(error)}`.trim() };
      return batch.record === undefined ? { state: 'saved' } : readBack(batch.record);
    },
    *last(batch, done, asked) {
      yield* putCourse(batch, done);
      yield* putInteractions(batch);
      // SCORM 2004 4th ed. SN: a learner who leaves says so, and the portal takes the course away.
      if (asked && standard.leave) yield* putAll([standard.leave]);
      runtime.commit();
    },
  };

  function readBack(record: string): LmsSent {
    const { value } = runtime.get(elements.record);
    if (value === record) return { state: 'saved' };
    // It is set again next time, whatever the runtime says that it has.
    told.delete(elements.record);
    const cause = `${elements.record}: ${record.length} characters were sent, ${value.length} came back.`;
    const cut = value.length >= 256 && record.startsWith(value);
    return { state: 'unconfirmed', cause, ...(cut && { limit: value.length }) };
  }
}
