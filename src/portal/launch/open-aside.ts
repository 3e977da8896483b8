import type { CodecRefusal } from '../../domain/codec/envelope.ts';
import { connect } from '../standalone/connection.ts';
import { answer, done } from '../standalone/requests.ts';

/** A text that a portal gave back as the record and that could not be read, as it was. */
export interface SetAside {
  raw: string;
  reason: CodecRefusal;
  /** When it was set aside. */
  at: number;
  from: 'portal';
}

/** Where such texts are kept: beside the learner’s record in this browser. No method rejects. */
export interface AsidePlace {
  /** Keeps a text, each once. Resolves to whether it is on disk. */
  put: (raw: string, reason: CodecRefusal, now: number) => Promise<boolean>;
  /** All that are kept, the oldest first. */
  list: () => Promise<SetAside[]>;
}

/** The place beside the record that this page has opened. `device` is a random name, used if the device has none. */
export function openAside(device: string): AsidePlace {
  async function list(): Promise<SetAside[]> {
    const place = connect(device);
    try {
      const { db } = await place.get();
      return (await answer<unknown[]>(db.transaction('aside').objectStore('aside').getAll())).filter(isText);
    } finally {
      place.close();
    }
  }

  async function put(raw: string, reason: CodecRefusal, now: number): Promise<void> {
    const place = connect(device);
    try {
      const { db } = await place.get();
      const writing = db.transaction('aside', 'readwrite', { durability: 'strict' });
      const store = writing.objectStore('aside');
      const there = (await answer<unknown[]>(store.getAll())).filter(isText);
      const row: SetAside = { raw, reason, at: now, from: 'portal' };
      if (!there.some((each) => each.raw === raw)) store.add(row);
      await done(writing);
    } finally {
      place.close();
    }
  }

  return {
    put: (...given) =>
      put(...given).then(
        () => true,
        () => false,
      ),
    list: () => list().catch(() => []),
  };
}

/** Rows that the gate of records has refused stand in the same place. */
function isText(row: unknown): row is SetAside {
  return (row as Partial<SetAside> | null)?.from === 'portal';
}
