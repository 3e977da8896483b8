import { attempt } from '../../domain/attempt.ts';
import type { CourseEvent } from '../../domain/record/events.ts';
import { type Aside, openGate } from '../../domain/record/gate.ts';
import { RECORD_VERSION } from '../../domain/record/ladder.ts';
import { answer, done } from './requests.ts';

/**
 * Opens a database and makes it if it is not there. One row for each event: it is on disk as soon as it is written, and two tabs
 * cannot overwrite each other. `device` is a random name, used if the database is new. The version of the record stands in it; the
 * version of the database itself only counts how often it was raised, see `upkeep/mend-shelf.ts`.
 */
export function openShelf(name: string, device: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name);
  request.onupgradeneeded = () => {
    const db = request.result;
    db.createObjectStore('events', { keyPath: 'id' });
    db.createObjectStore('aside', { autoIncrement: true });
    db.createObjectStore('meta').add({ version: RECORD_VERSION, device }, 'record');
  };
  return answer(request);
}

/** The version of the record in a database, if it is one that is read here. Its events are not looked at. */
export async function readableVersion(db: IDBDatabase): Promise<number | undefined> {
  // Throws where one of the stores is missing.
  const reading = attempt(() => db.transaction(['events', 'aside', 'meta']));
  const version = reading && (await readVersion(reading));
  return openGate({ version, events: [] }).report.refused ? undefined : (version as number);
}

/** All that a database holds, unchecked; takes a transaction on `meta` and `events`. */
export async function readShelf(reading: IDBTransaction): Promise<{ version: unknown; events: unknown[] }> {
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
  if (keys.includes(undefined)) throw new Error('Not there.');
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
