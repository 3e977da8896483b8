import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';

/** Puts a fresh, empty database system in place of the browser's. `vi.unstubAllGlobals()` takes it away. */
export function freshDatabase(): IDBFactory {
  const factory = new IDBFactory();
  vi.stubGlobal('indexedDB', factory);
  return factory;
}

/** A storage like the session storage of a tab; `full` makes it refuse to write. */
export class FakeStorage {
  readonly items = new Map<string, string>();
  full = false;

  get length(): number {
    return this.items.size;
  }

  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (this.full) throw new DOMException('No room.', 'QuotaExceededError');
    this.items.set(key, value);
  }

  removeItem(key: string): void {
    this.items.delete(key);
  }
}

/** All rows of a store of a database, as they are, and their number of stores. */
export async function rowsOf(database: string, store: string): Promise<unknown[]> {
  const db = await open(database);
  const rows = await new Promise<unknown[]>((resolve, reject) => {
    const request = db.transaction(store).objectStore(store).getAll();
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(new Error(`The store ${store} cannot be read.`));
    };
  });
  db.close();
  return rows;
}

/** Changes a database behind the back of the course. */
export async function tamper(database: string, store: string, change: (store: IDBObjectStore) => void): Promise<void> {
  const db = await open(database);
  const transaction = db.transaction(store, 'readwrite');
  change(transaction.objectStore(store));
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  db.close();
}

function open(database: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database);
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(new Error(`The database ${database} cannot be opened.`));
    };
  });
}
