import { afterEach } from 'vitest';
import type { Device } from './a-device.ts';
import { aHouse, type House } from './a-house.ts';
import type { Started } from './start-servers.ts';

const ending: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0).reverse()) await end();
});

/** Does something when the test is over, the last first. */
export function atTheEnd(act: () => Promise<void> | void): void {
  ending.push(act);
}

/** Kills what was started when the test is over. */
export function ends<T extends Started>(started: T): T {
  atTheEnd(() => started.kill());
  return started;
}

/** Opens a session server in this process, until the test is over. */
export async function opened(options?: Parameters<typeof aHouse>[0]): Promise<House> {
  const house = await aHouse(options);
  atTheEnd(() => house.end());
  return house;
}

/** Closes a device when the test is over. */
export function closes<T extends Device>(device: T): T {
  atTheEnd(() => device.close());
  return device;
}
