import { RECORD_VERSION } from '../../domain/record/ladder.ts';
import { BESIDE, SHELF } from './names.ts';
import { openShelf, readableVersion } from './shelf.ts';

/** An open database that this release can read. */
export interface Shelf {
  db: IDBDatabase;
  beside: boolean;
  /** It has an older version and could not be raised: nothing may be written to it. */
  old: boolean;
}

/** One connection, opened when it is first needed and again when it was lost. */
export interface Connection {
  get: () => Promise<Shelf>;
  /** Lets what was begun come to its end, and does not wait for it. */
  close: () => void;
}

/** A connection to the record's database; `device` names the device if it has no name yet. */
export function connect(device: string): Connection {
  let opening: Promise<Shelf> | undefined;
  const forget = () => {
    opening = undefined;
  };

  async function open(mend = true): Promise<Shelf> {
    for (const name of [SHELF, BESIDE]) {
      const db = await openShelf(name, device);
      // Another tab wants it gone or newer, or the browser ends it: this page lets go, and opens it anew when needed.
      db.onversionchange = close;
      db.onclose = forget;
      const version = await readableVersion(db);
      const old = version !== RECORD_VERSION;
      const beside = name === BESIDE;
      if (version && mend && (old || (!beside && (await hasMore().catch(() => true))))) {
        db.close();
        // Where it fails, what is there can still be read.
        await import('./upkeep/mend-shelf.ts').then((it) => it.mendShelf(name)).catch(() => undefined);
        return open(false);
      }
      if (version) return { db, beside, old };
      db.close();
    }
    throw new Error('Unreadable.');
  }

  function close(): void {
    void opening?.then(({ db }) => {
      db.close();
    }, forget);
    forget();
  }

  return {
    // A slow opening is kept: whoever asks later finds it open. One that failed is not.
    get: () =>
      (opening ??= open().catch((error: unknown) => {
        forget();
        throw error;
      })),
    close,
  };
}

/** Whether there is something beside the record, or a record that was replaced. */
async function hasMore(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name = '' }) => name.startsWith(`${SHELF}-`));
}
