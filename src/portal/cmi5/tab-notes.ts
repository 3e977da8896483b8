import { attempt } from '../../domain/attempt.ts';

/** What a session knows that a reload of the page must not lose. */
export interface TabNotes {
  /** For the address that gave it. */
  token?: string;
  /** When `initialized` was told, in milliseconds since 1970. */
  begun?: number;
  /** Passed or failed was told in this session. */
  judged?: boolean;
  /** The page was left and `terminated` sent. */
  left?: boolean;
}

/**
 * Notes of one launch, kept in the tab: they end with it. Where the browser keeps nothing they end with the page.
 * @param launch the address for the token: each launch has its own
 */
export function openTabNotes(launch: string): { get: () => TabNotes; set: (more: TabNotes) => void } {
  const key = `rbr:cmi5:${launch}`;
  let notes = Object(attempt(() => JSON.parse(sessionStorage.getItem(key) ?? '{}') as TabNotes)) as TabNotes;
  return {
    get: () => notes,
    set(more) {
      notes = { ...notes, ...more };
      attempt(() => {
        sessionStorage.setItem(key, JSON.stringify(notes));
      });
    },
  };
}
