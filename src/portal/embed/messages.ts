import type { CourseEvent } from '../../domain/record/events.ts';

/** Stands in every message, so that those of others are known. */
export const COURSE = 'rights-based-returns';

/** What the frame says. */
export type FrameMessage =
  /** A page was opened: what is kept? */
  | { is: 'open'; page: string }
  /** So many pixels would show all of it. */
  | { is: 'height'; height: number }
  /** What was done, without private notes; with `all`, in the place of what was sent before. `ask` comes back in the answer. */
  | { is: 'events'; version: number; events: readonly CourseEvent[]; all: boolean; ask: number };

/** What the page around it says. */
export type HostMessage =
  /** `keeps`: it takes care of the record. `record` is what it has of it, unread. */
  | { is: 'welcome'; keeps: boolean; record: unknown }
  /** The frame is so many pixels high now. */
  | { is: 'sized'; height: number }
  /** Whether it could keep what was sent under `ask`. */
  | { is: 'kept'; ask: number; kept: boolean };

/** The message, or `undefined` where it is none of these: whatever page is around may send whatever it likes. */
export function readHostMessage(data: unknown): HostMessage | undefined {
  const { course, is, keeps, record, height, ask, kept } = Object(data) as Record<string, unknown>;
  if (course !== COURSE) return undefined;
  if (is === 'welcome' && typeof keeps === 'boolean') return { is, keeps, record };
  if (is === 'sized' && isNumber(height)) return { is, height };
  if (is === 'kept' && isNumber(ask) && typeof kept === 'boolean') return { is, ask, kept };
  return undefined;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
