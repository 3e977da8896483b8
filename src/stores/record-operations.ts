import type { CourseEvent } from '../domain/record/events.ts';
import { writeRecordFile } from '../domain/record/record-file.ts';
import type { Before, Erased, Kept, RawPlaces, Upkeep } from '../portal/port.ts';
import { CONTENT_VERSION } from './content-version.ts';
import type { Saved } from './create-record.ts';
import { environment } from './environment.ts';
import { $events, $saved, takeIn as take, whenReady } from './record.ts';

/** All that the course keeps on this device, and what this page alone knows. */
export interface RawRecord extends RawPlaces {
  memory: readonly CourseEvent[];
}

let upkeep: Upkeep | undefined;

/** Says where the record lives; to be called once, before anything else here. */
export function startUpkeep(chosen: Upkeep): void {
  upkeep = chosen;
}

/** Merges events into the record, by their ids. They are known at once, also where they cannot be kept; the answer says whether they are. */
export async function takeIn(events: readonly CourseEvent[]): Promise<Saved> {
  await whenReady();
  await take(events);
  return $saved.get();
}

/**
 * Puts events in the place of the record. What was there is set aside whole for seven days. Where that is impossible – in memory, on a
 * full disk – nothing changes, and the answer is not `saved`.
 */
export async function replaceWith(events: readonly CourseEvent[]): Promise<Kept['state']> {
  if ((await takeIn([])) !== 'saved') return 'failed';
  return (await here().replace(events)).state;
}

/** The record that was replaced last, while it can be had back. */
export function hadBefore(): Promise<Before | undefined> {
  return here().before();
}

/** Puts that record in its place again; what is there now is set aside for it. */
export async function bringBack(): Promise<Kept['state']> {
  if ((await takeIn([])) !== 'saved') return 'failed';
  return (await here().bringBack()).state;
}

/** Erases all that the course keeps on this device. Every page of it, this one too, then holds nothing and keeps nothing of the old. */
export function eraseAll(): Promise<Erased> {
  return here().erase();
}

/** Everything as it is stored, for the view of the raw text. */
export async function rawRecord(): Promise<RawRecord> {
  return { ...(await here().raw()), memory: $events.get() };
}

/** The whole record as the text of a file. What could not be saved is in it too. */
export async function recordText(): Promise<string> {
  await whenReady();
  const { databases } = await here().raw();
  const labels = Object.values(databases ?? {}).flatMap(({ meta }) => meta ?? []) as { device?: unknown }[];
  const device = labels.find((label) => typeof label.device === 'string')?.device as string | undefined;
  return writeRecordFile({
    content: CONTENT_VERSION,
    device: device ?? environment.newName(),
    made: new Date(environment.now()).toISOString(),
    events: $events.get(),
  });
}

function here(): Upkeep {
  if (!upkeep) throw new Error('Nobody has said where the record lives: call startUpkeep first.');
  return upkeep;
}
