import { attempt } from '../../domain/attempt.ts';
import { ownKeys } from '../standalone/upkeep/own-keys.ts';

/** Whose settings are in this browser: the name of a shelf. */
const LEARNER = 'rbr:learner';

/**
 * Role, display and the like are kept for the whole browser. Where the learner before was somebody else, they are put back: what one
 * has chosen is no business of the next one on the same device. Never throws.
 * @param name of the learner’s shelf; empty for nobody
 */
export function claimSettings(name: string): void {
  attempt(() => {
    const keys = ownKeys(localStorage);
    if (keys.length > 0 && localStorage.getItem(LEARNER) !== name) for (const key of keys) localStorage.removeItem(key);
    localStorage.setItem(LEARNER, name);
  });
}
