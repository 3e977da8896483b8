import type { Changes } from '../../domain/changes/changes.ts';
import type { RevisedWords } from '../../i18n/en/revised.ts';

/** What `revised.json` holds: what each content version changed, and the words to tell it with. */
export interface Revisions {
  changes: Changes;
  words: RevisedWords;
}

/** Asks for what changed; `null` where it cannot be had, as without a connection. */
export async function loadRevisions(): Promise<Revisions | null> {
  try {
    return (await (await fetch('revised.json')).json()) as Revisions;
  } catch {
    return null;
  }
}
