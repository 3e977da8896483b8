import { attempt } from '../../../domain/attempt.ts';
import type { CourseEvent } from '../../../domain/record/events.ts';
import { openGate } from '../../../domain/record/gate.ts';
import type { Before } from '../../port.ts';
import { answer, done } from '../requests.ts';
import { openShelf, readableVersion, readShelf } from '../shelf.ts';
import { beforeNames, letGo, listShelves, openIfThere } from './databases.ts';

/** Seven days: as long as a record that was replaced can be had back. */
export const KEPT_FOR = 7 * 24 * 60 * 60 * 1000;

interface Placed extends Before {
  /** The name of its database. */
  name: string;
}

/** The records that were replaced and whose time is not over, the latest first. */
export async function recordsBefore(now: number): Promise<Placed[]> {
  const found = (await places()).map(({ name, at, events }) => ({ name, at, until: at + KEPT_FOR, events }));
  return found.filter(({ until }) => until > now).sort((a, b) => b.at - a.at);
}

/** Deletes the records that were replaced and whose time is over. */
export async function dropExpired(now: number): Promise<void> {
  for (const { name, at } of await places()) if (at + KEPT_FOR <= now) await dropBefore(name);
}

/** Deletes one of them. */
export async function dropBefore(name: string): Promise<void> {
  await answer(indexedDB.deleteDatabase(name));
}

/** Sets rows aside in a database of their own, as they are. Resolves with its name when they are on disk. */
export async function putBefore(rows: readonly unknown[], device: string, now: number): Promise<string> {
  const taken = await places();
  const free = beforeNames().find((name) => !taken.some((place) => place.name === name));
  const oldest = taken.sort((a, b) => a.at - b.at)[0];
  const name = free ?? oldest?.name ?? '';
  await dropBefore(name);
  const db = letGo(await openShelf(name, device));
  const writing = db.transaction(['meta', 'events'], 'readwrite', { durability: 'strict' });
  for (const row of rows) writing.objectStore('events').put(row);
  writing.objectStore('meta').put(now, 'replaced');
  await done(writing);
  db.close();
  return name;
}

/** Adds rows to what was set aside under that name. */
export async function addBefore(name: string, rows: readonly unknown[]): Promise<void> {
  const db = await openIfThere(name);
  if (!db) throw new Error('What was set aside is gone.');
  const writing = db.transaction('events', 'readwrite', { durability: 'strict' });
  for (const row of rows) writing.objectStore('events').put(row);
  await done(writing);
  db.close();
}

async function places(): Promise<{ name: string; at: number; events: CourseEvent[] }[]> {
  const found = [];
  for (const name of (await listShelves()).filter((each) => beforeNames().includes(each))) {
    const db = await openIfThere(name);
    if (!db) continue;
    const reading = attempt(() => db.transaction(['meta', 'events']));
    const at = reading && (await answer<unknown>(reading.objectStore('meta').get('replaced')));
    const record = (await readableVersion(db)) && (await readShelf(db.transaction(['meta', 'events'])));
    db.close();
    // What never came to its end is free again.
    if (typeof at === 'number') found.push({ name, at, events: openGate(record).events });
  }
  return found;
}
