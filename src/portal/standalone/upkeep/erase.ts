import { attempt } from '../../../domain/attempt.ts';
import type { Erased } from '../../port.ts';
import { answer, limit } from '../requests.ts';
import { listShelves } from './databases.ts';
import { ownKeys } from './own-keys.ts';
import { tellInstead } from './replace.ts';

/** Milliseconds that a page has to finish what it was writing when it heard that all is erased. */
const STRAGGLERS = 150;
/** Milliseconds that a page has to let go of the record. */
const PATIENCE = 3000;

/**
 * Erases all that the course keeps in this browser: the record and what was set aside of it, settings, files kept for use without
 * a connection. Tells all pages of the course, this one too: they hold nothing any more and write nothing back. Never rejects.
 */
export async function eraseEverything(): Promise<Erased> {
  const record = await succeeds(eraseRecord);
  const settings = await Promise.all(
    [() => localStorage, () => sessionStorage].map((storage) =>
      succeeds(() => {
        for (const key of ownKeys(storage())) storage().removeItem(key);
      }),
    ),
  );
  const files = await succeeds(eraseFiles);
  return { record, settings: !settings.includes(false), files };
}

async function eraseRecord(): Promise<void> {
  // A page may have been about to write when it was told; what it wrote is erased in the second round.
  for (const wait of [STRAGGLERS, STRAGGLERS]) {
    attempt(() => {
      tellInstead([]);
    });
    await new Promise((resolve) => {
      setTimeout(resolve, wait);
    });
    const names = await listShelves();
    await Promise.all(names.map((name) => Promise.race([answer(indexedDB.deleteDatabase(name)), limit(PATIENCE)])));
  }
}

async function eraseFiles(): Promise<void> {
  // Pages that were not sent over a secure line have neither.
  if ('serviceWorker' in navigator) {
    const own = new URL('sw.js', location.href).href;
    for (const each of await navigator.serviceWorker.getRegistrations()) {
      const worker = each.active ?? each.waiting ?? each.installing;
      if (worker?.scriptURL !== own) continue;
      // Or it would go on loading what is being erased.
      worker.postMessage({ order: 'remove' });
      await each.unregister();
    }
  }
  if ('caches' in globalThis) {
    for (const name of await caches.keys()) if (name.startsWith('rbr-')) await caches.delete(name);
  }
}

async function succeeds(work: () => unknown): Promise<boolean> {
  try {
    await work();
    return true;
  } catch {
    return false;
  }
}
