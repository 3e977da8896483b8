import type { CourseEvent } from '../../domain/record/events.ts';
import { type Aside, openGate } from '../../domain/record/gate.ts';
import { RECORD_VERSION } from '../../domain/record/ladder.ts';
import { unite } from '../../domain/record/merge.ts';
import { readEvent } from '../../domain/record/read-event.ts';
import { answer, done } from './requests.ts';
import { readableVersion, readShelf } from './shelf.ts';

/**
 * Raises a database to the version of today, and brings into it what an older release has kept in the database `beside` it, which is
 * then deleted. Takes the name and the version of the database; nobody here may hold it open. Resolves when all of it is on disk;
 * rejects when it cannot be had, and then nothing is lost and the next opening tries again.
 */
export async function mendShelf({ name, version }: IDBDatabase, beside?: string): Promise<void> {
  const db = await raised(name, version);
  try {
    if (beside !== undefined) await takeFrom(beside, db);
  } finally {
    db.close();
  }
}

/**
 * A database opened with a higher version of its own. For that every page lets go of it, and a page of an older release cannot open
 * it again: it leaves alone what it would not understand.
 */
async function raised(name: string, version: number): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version + 1);
  request.onupgradeneeded = () => {
    const { transaction } = request;
    if (transaction)
      raise(transaction).catch(() => {
        transaction.abort();
      });
  };
  const db = await answer(request);
  db.onversionchange = () => {
    db.close();
  };
  return db;
}

/** Writes all events in the shape of today. What the gate refuses stays as it is, to be refused again when it is read. */
async function raise(raising: IDBTransaction): Promise<void> {
  const { events, report } = openGate(await readShelf(raising));
  if (report.refused) throw new Error(report.refused);
  for (const event of events) raising.objectStore('events').put(event);
  const meta = raising.objectStore('meta');
  const kept = (await answer(meta.get('record'))) as object | undefined;
  meta.put({ ...kept, version: RECORD_VERSION }, 'record');
}

async function takeFrom(name: string, db: IDBDatabase): Promise<void> {
  const found = await openIfThere(name);
  if (!found) return;
  const version = await readableVersion(found);
  found.close();
  // Of a release still newer than this one: left for that.
  if (version === undefined) return;
  // Raised first, so that no page of an older release writes into it any more.
  const beside = await raised(name, found.version);
  const reading = beside.transaction(['meta', 'events', 'aside']);
  const [record, before] = await Promise.all([
    readShelf(reading),
    answer<unknown[]>(reading.objectStore('aside').getAll()),
  ]);
  const { events, aside } = openGate(record);
  const refused = aside.map((each) => ({ ...each, at: Date.now() }));
  await bringIn(db, events, [...before, ...refused]);
  beside.close();
  await answer(indexedDB.deleteDatabase(name));
}

async function bringIn(db: IDBDatabase, events: readonly CourseEvent[], aside: readonly unknown[]): Promise<void> {
  const writing = db.transaction(['events', 'aside'], 'readwrite', { durability: 'strict' });
  const into = writing.objectStore('events');
  const setAside = (row: unknown) => writing.objectStore('aside').add(row);
  for (const row of aside) setAside(row);
  for (const event of events) {
    const there = await answer<unknown>(into.get(event.id));
    const known = readEvent(there);
    const { events: stay, others } = unite(known ? [known, event] : [event]);
    for (const each of stay) into.put(each);
    const late: Aside[] = others.map((raw) => ({ raw, reason: 'same-id' }));
    if (there !== undefined && !known) late.push({ raw: there, reason: 'not-an-event' });
    for (const each of late) setAside({ ...each, at: Date.now() });
  }
  await done(writing);
}

/** A database that exists; it is not made if it does not. */
async function openIfThere(name: string): Promise<IDBDatabase | undefined> {
  const request = indexedDB.open(name);
  let made = false;
  request.onupgradeneeded = () => {
    made = true;
    request.transaction?.abort();
  };
  return answer(request).catch((error: unknown) => {
    if (!made) throw error;
    return undefined;
  });
}
