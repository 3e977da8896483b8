import type { Kept, Upkeep } from '../../port.ts';
import { recordsBefore } from './before.ts';
import { eraseEverything } from './erase.ts';
import { readRaw } from './raw.ts';
import { bringBack, replaceRecord } from './replace.ts';

/** What can be done with the whole record in this browser. `device` is a random name, used if the device has none. */
export function openUpkeep(device: string): Upkeep {
  return {
    replace: (events) => kept(replaceRecord(events, device, Date.now())),
    before: async () => (await recordsBefore(Date.now()).catch(() => []))[0],
    bringBack: () => kept(bringBack(device, Date.now())),
    erase: eraseEverything,
    raw: readRaw,
  };
}

async function kept(work: Promise<void>): Promise<Kept> {
  try {
    await work;
    return { state: 'saved' };
  } catch (error) {
    return { state: 'failed', cause: String(error) };
  }
}
