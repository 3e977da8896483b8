import { attempt } from '../../../domain/attempt.ts';
import type { RawPlaces } from '../../port.ts';
import { answer } from '../requests.ts';
import { listShelves, openIfThere } from './databases.ts';
import { ownKeys } from './own-keys.ts';

/** All that the course keeps in this browser, as it is, unchecked. What the browser does not show is missing. Never rejects. */
export async function readRaw(): Promise<RawPlaces> {
  return {
    databases: await readDatabases().catch(() => undefined),
    localStorage: attempt(() => ownOf(localStorage)),
    sessionStorage: attempt(() => ownOf(sessionStorage)),
    caches: await readCaches().catch(() => undefined),
  };
}

async function readDatabases(): Promise<Record<string, Record<string, unknown[]>>> {
  const all: Record<string, Record<string, unknown[]>> = {};
  for (const name of await listShelves()) {
    const db = await openIfThere(name);
    if (!db) continue;
    const stores: Record<string, unknown[]> = (all[name] = {});
    for (const store of db.objectStoreNames)
      stores[store] = await answer<unknown[]>(db.transaction(store).objectStore(store).getAll());
    db.close();
  }
  return all;
}

function ownOf(storage: Storage): Record<string, string> {
  return Object.fromEntries(ownKeys(storage).map((key) => [key, storage.getItem(key) ?? '']));
}

async function readCaches(): Promise<Record<string, string[]>> {
  if (!('caches' in globalThis)) return {};
  const names = (await caches.keys()).filter((name) => name.startsWith('rbr-'));
  const files = names.map(async (name) => {
    const kept = await (await caches.open(name)).keys();
    return [name, kept.map(({ url }) => url)] as const;
  });
  return Object.fromEntries(await Promise.all(files));
}
