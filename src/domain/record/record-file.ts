import { attempt } from '../attempt.ts';
import type { CourseEvent } from './events.ts';
import { type Aside, openGate } from './gate.ts';
import { RECORD_VERSION } from './ladder.ts';

const COURSE = 'rights-based-return';

/** A record as a file. */
export interface RecordFile {
  /** The version of the content of the course that wrote it. */
  content: number;
  /** The name of the device that wrote it. */
  device: string;
  /** When it was written, as an ISO date with time. */
  made: string;
  events: readonly CourseEvent[];
}

/**
 * Why a file is not read. `not-ours`: it is no record of this course. `newer`: a later release wrote it, in a shape that is not known
 * here. `damaged`: it is a record of this course, but cut off or changed so that it cannot be read.
 */
export type FileRefusal = 'not-ours' | 'newer' | 'damaged';

/** What came out of a file: all of its sound events, in order, and what in it is broken. */
export interface ReadFile extends RecordFile {
  events: CourseEvent[];
  aside: Aside[];
}

/** The whole record as the text of a file: JSON, one event a line. */
export function writeRecordFile({ content, device, made, events }: RecordFile): string {
  const head = JSON.stringify({ course: COURSE, version: RECORD_VERSION, content, device, made }).slice(0, -1);
  return `${head},"events":[\n${events.map((event) => JSON.stringify(event)).join(',\n')}\n]}\n`;
}

/** Reads the text of a file through the gate. Never throws; broken events are set aside and do not stop the others. */
export function readRecordFile(text: string): { file: ReadFile } | { refused: FileRefusal } {
  const parsed = attempt(() => JSON.parse(text.replace(/^\uFEFF/, '')) as unknown);
  // A record that was cut off is no JSON any more, but its beginning still says what it was.
  if (parsed === undefined)
    return { refused: /"course"\s*:\s*"rights-based-return"/.test(text) ? 'damaged' : 'not-ours' };
  const { course, content, device, made } = Object(parsed) as Record<string, unknown>;
  if (course !== COURSE) return { refused: 'not-ours' };
  const { events, aside, report } = openGate(parsed);
  if (report.refused) return { refused: report.refused === 'newer-version' ? 'newer' : 'damaged' };
  if (!isVersion(content) || typeof device !== 'string' || !isDate(made)) return { refused: 'damaged' };
  return { file: { content, device, made, events, aside } };
}

function isVersion(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1;
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}
