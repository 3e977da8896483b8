import { answer } from '../requests.ts';
import { BESIDE, SHELF } from '../names.ts';

/** Where records are set aside that were replaced: one place for each, the oldest is used again. */
export const BEFORE = [1, 2, 3].map((n) => `${SHELF}-before-${String(n)}`);

/** Whose record a portal has put into this browser is nobody’s but that learner’s: those databases are not among them. */
const OWN = new RegExp(`^${SHELF}(-beside|-before-\\d)?$`);

/** The names of all databases of the course that there are. Rejects where the browser forbids to look. */
export async function listShelves(): Promise<string[]> {
  if ('databases' in indexedDB) {
    const all = await indexedDB.databases();
    return all.flatMap(({ name = '' }) => (OWN.test(name) ? name : []));
  }
  const there: string[] = [];
  for (const name of [SHELF, BESIDE, ...BEFORE]) {
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
