import type { JournalEvent } from '../session/events.ts';

/** Puts together what is heard of a journal and what is read of it. */
export interface JournalReader {
  /** Takes in what was heard: passed on at once if it is next, left out if it is known, fetched if something before it is missing. */
  hear: (first: number, events: JournalEvent[]) => void;
  /** Fetches what may have been missed. Resolves when the journal as it stood at the call has been passed on. */
  catchUp: () => Promise<void>;
}

/**
 * Passes a journal on in order, each entry once, however it is heard: late, twice or not at all.
 * @param read fetches the entries from an index on
 */
export function journalReader(
  read: (from: number) => Promise<JournalEvent[]>,
  onEntries: (first: number, events: JournalEvent[]) => void,
  onTrouble: (error: Error) => void,
): JournalReader {
  let next = 0;
  let reading: Promise<void> = Promise.resolve();
  const pass = (first: number, events: JournalEvent[]): void => {
    const fresh = events.slice(next - first);
    if (first > next || fresh.length === 0) return;
    const from = next;
    next += fresh.length;
    onEntries(from, fresh);
  };
  const catchUp = (): Promise<void> => {
    const mine = reading.then(async () => {
      const from = next;
      pass(from, await read(from));
    });
    reading = mine.catch((error: unknown) => onTrouble(error as Error));
    return mine;
  };
  return {
    hear: (first, events) => {
      if (first > next) void catchUp().catch(() => undefined);
      else pass(first, events);
    },
    catchUp,
  };
}
