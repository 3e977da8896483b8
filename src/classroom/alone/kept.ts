import type { JournalEvent } from '../session/events.ts';
import { LEAST } from '../session/settings.ts';
import { count, fields, type Form, isGroup, listOf, oneOf, optional, orNull, recordOf, text, yesNo } from './form.ts';

/** Every event of a session by hand, with the form of its fields; votes of phones do not exist in it. */
const settings = fields({
  rounds: oneOf(1, 2),
  hideFirst: yesNo,
  least: (value) => count(value) && (value as number) >= LEAST,
  decides: oneOf('room', 'facilitator'),
  timer: orNull(fields({ vote: count, discuss: count })),
});
const plan = listOf(fields({ case: text, hash: text, scenes: listOf(text) }), 12);
const step = { step: count };
const EVENTS: Record<string, Record<string, Form>> = {
  opened: { content: count, plan, settings },
  set: { ...step, plan, settings },
  briefed: { ...step, part: count },
  reached: { ...step, scene: text, path: listOf(text), kept: count, options: listOf(text) },
  voting: step,
  closed: step,
  reopened: step,
  discussing: step,
  tallied: { ...step, counts: recordOf(count) },
  revealed: { ...step, choice: text, by: oneOf('room', 'facilitator'), ending: optional(text) },
  judged: step,
  debriefed: step,
  ended: step,
  looked: { decision: orNull(count) },
  timed: { seconds: orNull(count) },
  blanked: { on: yesNo },
  parked: { text },
  kept: { question: count },
  dropped: { question: count },
};

/** More events than these are not read: no session by hand has so many. */
const MOST = 5000;

/** Writes the journal of a session as it is kept on the device. */
export function writeKept(journal: readonly JournalEvent[]): string {
  return JSON.stringify({ version: 1, journal });
}

/** Reads a kept journal. Undefined when it is none, or is damaged: what came after a damaged event could not be trusted. */
export function readKept(kept: string | null | undefined): JournalEvent[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(kept ?? '');
  } catch {
    return undefined;
  }
  return isGroup(value) && value.version === 1 && isJournal(value.journal) ? value.journal : undefined;
}

/** Whether a value is a journal: its opening first, and nothing but events of a session. */
export function isJournal(value: unknown): value is JournalEvent[] {
  return (
    listOf(isEvent, MOST)(value) &&
    (value as JournalEvent[]).every((event, index) => (event.type === 'opened') === (index === 0)) &&
    (value as JournalEvent[]).length > 0
  );
}

function isEvent(value: unknown): boolean {
  if (!isGroup(value) || typeof value.type !== 'string' || !Object.hasOwn(EVENTS, value.type)) return false;
  return fields({ type: text, at: count, ...EVENTS[value.type] })(value);
}
