import type { CourseEvent } from '../../../domain/record/events.ts';
import { RECORD_VERSION } from '../../../domain/record/ladder.ts';
import { connect } from '../connection.ts';
import { answer, done } from '../requests.ts';
import { SHELF } from '../names.ts';
import { addBefore, dropBefore, putBefore, recordsBefore } from './before.ts';

/**
 * Puts events in the place of all that is kept, and tells every page of the course, this one too, to hold these instead. What was
 * kept is set aside first, so that it is never nowhere. Rejects when the database cannot be had, and then nothing has changed.
 */
export async function replaceRecord(events: readonly CourseEvent[], device: string, now: number): Promise<void> {
  const place = connect(device);
  try {
    const { db, old } = await place.get();
    if (old) throw new Error('Too old.');
    const before = await answer<unknown[]>(db.transaction('events').objectStore('events').getAll());
    const name = before.length > 0 ? await putBefore(before, device, now) : undefined;
    const writing = db.transaction('events', 'readwrite', { durability: 'strict' });
    const store = writing.objectStore('events');
    const rows = await answer<unknown[]>(store.getAll());
    store.clear();
    for (const event of events) store.put(event);
    await done(writing);
    // What another tab has kept in the meantime.
    if (name !== undefined) await addBefore(name, rows);
    else if (rows.length > 0) await putBefore(rows, device, now);
    tellInstead(events);
  } finally {
    place.close();
  }
}

/** Puts the record that was replaced last in its place again; what is kept now is set aside for it. */
export async function bringBack(device: string, now: number): Promise<void> {
  const last = (await recordsBefore(now))[0];
  if (!last) return;
  await replaceRecord(last.events, device, now);
  await dropBefore(last.name);
}

/** Tells all pages of the course, this one too, that these events are all there is. */
export function tellInstead(events: readonly CourseEvent[]): void {
  const line = new BroadcastChannel(SHELF);
  line.postMessage({ version: RECORD_VERSION, events, instead: true });
  line.close();
}
