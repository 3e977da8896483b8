import { afterEach } from 'vitest';
import type { Device } from './a-device.ts';
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

/** Closes a device when the test is over. */
export function closes<T extends Device>(device: T): T {
  atTheEnd(() => device.close());
  return device;
}
