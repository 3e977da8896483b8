import { answer } from '../requests.ts';
import { BESIDE, SHELF } from '../names.ts';

/** Where records are set aside that were replaced: one place for each, the oldest is used again. */
export function beforeNames(): string[] {
  return [1, 2, 3].map((n) => `${SHELF}-before-${String(n)}`);
}

/**
 * The names of all databases of the record that there are; those in which portals have put the records of their learners are not among
 * them, or among them only that of the learner whom the portal names. Rejects where the browser forbids to look.
 */
export async function listShelves(): Promise<string[]> {
  const own = [SHELF, BESIDE, ...beforeNames()];
  if ('databases' in indexedDB) {
    const all = await indexedDB.databases();
    return all.flatMap(({ name = '' }) => (own.includes(name) ? name : []));
  }
  const there: string[] = [];
  for (const name of own) {
    const db = await openIfThere(name);
    if (db) there.push(name);
    db?.close();
  }
  return there;
}

/** A database that exists; it is not made if it does not. Lets go of it when another page wants it gone or newer. */
export async function openIfThere(name: string): Promise<IDBDatabase | undefined> {
  const request = indexedDB.open(name);
  request.onupgradeneeded = () => {
    request.transaction?.abort();
  };
  try {
    return letGo(await answer(request));
  } catch (error) {
    if ((error as DOMException).name !== 'AbortError') throw error;
    return undefined;
  }
}

/** The same database, closed when another page wants it gone or newer. */
export function letGo(db: IDBDatabase): IDBDatabase {
  db.onversionchange = () => {
    db.close();
  };
  return db;
}
