import { ROLES, type RoleId } from '../course/roles.ts';
import type { CourseEvent } from '../record/events.ts';
import { readEvent } from '../record/read-event.ts';
import type { Shape } from '../register/shape.ts';
import { createReader, type Reader } from './walk/pen.ts';
import { tellCourse } from './carried/tell.ts';
import { findSlips, isCode, type Slip } from './text/find-slips.ts';
import { unframe } from './text/frame.ts';
import { readSigns } from './text/signs.ts';
import { walkCourse } from './walk/walk-course.ts';
import { walkSmall } from './walk/walk-some.ts';
import { writerOf } from './writer-of.ts';

/** Why a code was not read. */
export type CodeRefusal =
  | Slip
  /** It was written against this content version, of which there is no shape here. */
  | { refused: 'newer-content'; content: number }
  /** Its signs hold together, but the course never wrote it. */
  | { refused: 'not-ours' };

/** What a code holds. */
export interface CodeRead {
  /** In order. The same code always gives the same events, so that to merge them twice adds nothing. */
  events: CourseEvent[];
  /** The content version against which it was written; the events are replayed against the content of today as any others. */
  content: number;
  role?: RoleId;
}

/**
 * Reads a resume code as it was typed. Never throws, and never reads a code that is not exactly as it was written: a reading that
 * was set right is only offered, as `meant`.
 * @param shapes the shape of a content version, if there is one here
 */
export function readCode(text: string, shapes: (content: number) => Shape | undefined): CodeRead | CodeRefusal {
  const { values } = readSigns(text);
  if (!isCode(values)) return findSlips(values);
  const opened = open(values);
  if (!opened) return { refused: 'not-ours' };
  const { content, pen } = opened;
  const shape = shapes(content);
  if (!shape) return { refused: 'newer-content', content };
  const carried = walkCourse(pen, shape);
  const events = tellCourse(carried, shape, writerOf(values));
  if (!pen.isDone() || !events.every((event) => readEvent(event))) return { refused: 'not-ours' };
  const role = ROLES[carried.role ?? -1];
  return { events, content, ...(role && { role }) };
}

/** The content version of a code, to find its shape; `undefined` while it is not whole and right. */
export function contentOf(text: string): number | undefined {
  const { values } = readSigns(text);
  return isCode(values) ? open(values)?.content : undefined;
}

function open(values: readonly number[]): { content: number; pen: Reader } | undefined {
  const number = unframe(values);
  if (number === undefined) return undefined;
  const pen = createReader(number);
  return { content: walkSmall(pen, 0) + 1, pen };
}
