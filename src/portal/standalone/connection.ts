import { canRead, openShelf } from './shelf.ts';

/** The database of the record. */
export const SHELF = 'rights-based-return';

/** Used instead while the first one holds what this release cannot read. A release that can read both merges them by event id. */
export const BESIDE = `${SHELF}-beside`;

/** An open database that this release can read. */
export interface Shelf {
  db: IDBDatabase;
  beside: boolean;
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

  async function open(): Promise<Shelf> {
    for (const name of [SHELF, BESIDE]) {
      const db = await openShelf(name, device).catch(unlessNewer);
      if (db && (await canRead(db))) {
        // Another tab wants it gone or newer, or the browser ends it: this page lets go, and opens it anew when needed.
        db.onversionchange = close;
        db.onclose = forget;
        return { db, beside: name === BESIDE };
      }
      db?.close();
    }
    throw new Error('No database can be read.');
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

function unlessNewer(error: unknown): undefined {
  if ((error as DOMException).name !== 'VersionError') throw error;
}
