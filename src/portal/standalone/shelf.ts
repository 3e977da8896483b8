import type { CourseEvent } from '../../domain/record/events.ts';
import { type Aside, openGate } from '../../domain/record/gate.ts';
import { RECORD_VERSION } from '../../domain/record/ladder.ts';
import { answer, done } from './requests.ts';

/**
 * Opens a database and makes it if it is not there. One row for each event: it is on disk as soon as it is written, and two tabs
 * cannot overwrite each other. `device` is a random name, used if the database is new.
 */
export function openShelf(name: string, device: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    const db = request.result;
    db.createObjectStore('events', { keyPath: 'id' });
    db.createObjectStore('aside', { autoIncrement: true });
    db.createObjectStore('meta').add({ version: RECORD_VERSION, device }, 'record');
  };
  return answer(request);
}

/** Whether a database holds a record of a version that is read here. Its events are not looked at. */
export async function canRead(db: IDBDatabase): Promise<boolean> {
  if (!['events', 'aside', 'meta'].every((store) => db.objectStoreNames.contains(store))) return false;
  const version = await readVersion(db.transaction('meta'));
  return openGate({ version, events: [] }).report.refused === undefined;
}

/** All that a database holds, unchecked. */
export async function readShelf(db: IDBDatabase): Promise<{ version: unknown; events: unknown[] }> {
  const reading = db.transaction(['meta', 'events']);
  const [version, events] = await Promise.all([
    readVersion(reading),
    answer<unknown[]>(reading.objectStore('events').getAll()),
  ]);
  return { version, events };
}

async function readVersion(reading: IDBTransaction): Promise<unknown> {
  const meta = (await answer(reading.objectStore('meta').get('record'))) as { version: unknown } | undefined;
  return meta ? meta.version : RECORD_VERSION;
}

/** Writes events in one transaction, waits until they are on disk, and looks whether they are there. Rejects if not. */
export async function writeEvents(db: IDBDatabase, events: readonly CourseEvent[]): Promise<void> {
  const writing = db.transaction('events', 'readwrite', { durability: 'strict' });
  for (const event of events) writing.objectStore('events').put(event);
  // Without it the browser waits for this page's own event loop, and a page that is being left has none.
  writing.commit();
  await done(writing);
  const written = db.transaction('events').objectStore('events');
  const keys = await Promise.all(events.map(({ id }) => answer(written.getKey(id))));
  if (keys.includes(undefined)) throw new Error('Written, but not there.');
}

/** Moves rows that the gate refused to the store `aside`, with the reason and the time. */
export async function setAside(db: IDBDatabase, refused: readonly Aside[], now: number): Promise<void> {
  const moving = db.transaction(['events', 'aside'], 'readwrite');
  for (const { raw, reason } of refused) {
    moving.objectStore('aside').add({ raw, reason, at: now });
    moving.objectStore('events').delete((raw as { id: IDBValidKey }).id);
  }
  await done(moving);
}
