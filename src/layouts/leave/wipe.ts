import { attempt } from '../../domain/attempt.ts';
import { listShelves } from '../../portal/standalone/upkeep/databases.ts';
import { eraseEverything } from '../../portal/standalone/upkeep/erase.ts';
import { ownKeys } from '../../portal/standalone/upkeep/own-keys.ts';

/** How often it is tried; another page of the course may have been writing. */
const ROUNDS = 3;

/** Wipes all that the course keeps on this device. Resolves to whether it is gone, as far as the browser shows it; never rejects. */
export async function wipe(): Promise<boolean> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const { record, settings, files } = await eraseEverything();
    if (record && settings && files && (await isGone())) return true;
  }
  return false;
}

async function isGone(): Promise<boolean> {
  const shelves = await listShelves().catch(() => ['?']);
  const keys = attempt(() => [...ownKeys(localStorage), ...ownKeys(sessionStorage)]) ?? [];
  return shelves.length === 0 && keys.length === 0;
}
