import { attempt } from '../attempt.ts';
import type { CourseEvent } from './events.ts';
import { LADDER, type Ladder } from './ladder.ts';
import { unite } from './merge.ts';
import { readEvent } from './read-event.ts';

/**
 * Why something was set aside. The first three hold for a whole record: it is none, or its version is newer or older than what
 * is read here. `not-an-event`: this one entry is broken. `same-id`: another event has its id.
 */
export type AsideReason = 'not-a-record' | 'newer-version' | 'older-version' | 'not-an-event' | 'same-id';

export interface Aside {
  /** Untouched, so that it can be kept. */
  raw: unknown;
  reason: AsideReason;
}

/** What the gate did, as data; screens word it. */
export interface GateReport {
  kept: number;
  aside: number;
  /** Entries that said the same thing again. */
  repeated: number;
  /** Set if nothing of the record was read. */
  refused?: AsideReason;
}

export interface Gated {
  /** In order, each id once. */
  events: CourseEvent[];
  aside: Aside[];
  report: GateReport;
}

/**
 * The one gate for every record that comes in, from storage, from a file, from another tab: parse, migrate, check, report.
 * Takes a record or its JSON text. Never throws and drops nothing: what cannot be read comes back in `aside`.
 * A broken event is set aside alone; a record of an unknown version is set aside whole, unread.
 */
export function openGate(raw: unknown, ladder: Ladder = LADDER): Gated {
  return attempt(() => read(raw, ladder)) ?? refuse(raw, 'not-a-record');
}

function read(raw: unknown, { minimum, steps }: Ladder): Gated {
  const { version, events } = (typeof raw === 'string' ? JSON.parse(raw) : raw) as Record<string, unknown>;
  if (typeof version !== 'number' || !Array.isArray(events)) return refuse(raw, 'not-a-record');
  if (version < minimum) return refuse(raw, 'older-version');
  if (version > minimum + steps.length || !Number.isInteger(version)) return refuse(raw, 'newer-version');

  const climb = steps.slice(version - minimum);
  const good: CourseEvent[] = [];
  const aside: Aside[] = [];
  // The length of a damaged list can lie; its values cannot.
  for (const entry of Object.values(events)) {
    const event = attempt(() => readEvent(climb.reduce<unknown>((value, step) => step(value), entry)));
    if (event) good.push(event);
    else aside.push({ raw: entry, reason: 'not-an-event' });
  }
  const united = unite(good);
  for (const other of united.others) aside.push({ raw: other, reason: 'same-id' });
  const kept = united.events.length;
  return {
    events: united.events,
    aside,
    report: { kept, aside: aside.length, repeated: good.length - kept - united.others.length },
  };
}

function refuse(raw: unknown, reason: AsideReason): Gated {
  return { events: [], aside: [{ raw, reason }], report: { kept: 0, aside: 1, repeated: 0, refused: reason } };
}
