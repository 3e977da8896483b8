import { attempt } from '../../domain/attempt.ts';
import { findBridge } from '../../portal/framed/find-bridge.ts';
import type { Upkeep } from '../../portal/port.ts';
import { listShelves } from '../../portal/standalone/upkeep/databases.ts';
import { eraseEverything } from '../../portal/standalone/upkeep/erase.ts';
import { ownKeys } from '../../portal/standalone/upkeep/own-keys.ts';

/** How often it is tried; another page of the course may have been writing. */
const ROUNDS = 3;

/**
 * Wipes all that the course keeps on this device, and in a portal what that keeps of the record. Resolves to whether it is gone, as far as
 * browser and portal show it; never rejects.
 */
export async function wipe(): Promise<boolean> {
  const framed = findBridge()?.upkeep();
  for (let round = 0; round < ROUNDS; round += 1) {
    const { record, settings, files } = await (framed ? framed.erase() : eraseEverything());
    if (record && settings && files && (await isGone(framed))) return true;
  }
  return false;
}

async function isGone(framed: Upkeep | undefined): Promise<boolean> {
  const listed = framed ? framed.raw().then(({ databases }) => Object.keys(databases ?? { '?': [] })) : listShelves();
  const shelves = await listed.catch(() => ['?']);
  const keys = attempt(() => [...ownKeys(localStorage), ...ownKeys(sessionStorage)]) ?? [];
  return shelves.length === 0 && keys.length === 0;
}
