import type { CourseEvent } from '../../../domain/record/events.ts';
import { type Aside, openGate } from '../../../domain/record/gate.ts';
import { RECORD_VERSION } from '../../../domain/record/ladder.ts';
import { unite } from '../../../domain/record/merge.ts';
import { readEvent } from '../../../domain/record/read-event.ts';
import { BESIDE, SHELF } from '../names.ts';
import { answer, done } from '../requests.ts';
import { readableVersion, readShelf } from '../shelf.ts';
import { letGo, openIfThere } from './databases.ts';
import { dropExpired } from './before.ts';

/**
 * Puts in order what stands in the way of a record: raises the database of that name to the version of today; brings into the main
 * one what an older release has kept beside it, which is then deleted; deletes records that were replaced and whose time is over.
 * Resolves when all of it is on disk; rejects when it cannot be had, and then nothing is lost and the next opening tries again.
 */
export async function mendShelf(name: string): Promise<void> {
  const db = await openRaised(name);
  if (!db) return;
  try {
    if (name === SHELF) await takeFrom(BESIDE, db);
  } finally {
    db.close();
  }
  await dropExpired(Date.now());
}

/**
 * Opens a database that is there, raised if it is older; `undefined` if it is not there or cannot be read. To be raised it is opened
 * with a higher version of its own: for that every page lets go of it, and a page of an older release cannot open it again and leaves
 * alone what it would not understand.
 */
async function openRaised(name: string, always = false): Promise<IDBDatabase | undefined> {
  const db = await openIfThere(name);
  const version = db && (await readableVersion(db));
  if (version === RECORD_VERSION && !always) return db;
  db?.close();
  if (!db || version === undefined) return undefined;
  const request = indexedDB.open(name, db.version + 1);
  request.onupgradeneeded = () => {
    const { transaction } = request;
    if (transaction)
      raise(transaction).catch(() => {
        transaction.abort();
      });
  };
  return letGo(await answer(request));
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
  // Raised in any case, so that no page of an older release writes into it any more. One of a release still newer stays.
  const beside = await openRaised(name, true);
  if (!beside) return;
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
