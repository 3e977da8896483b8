import { setTimeout } from 'node:timers/promises';

/** Waits until something is so; throws after a time that is long enough for a busy machine. Also for measurements, outside the test runner. */
export async function until(isSo: () => boolean, most = 20_000): Promise<void> {
  const end = performance.now() + most;
  while (!isSo()) {
    await setTimeout(5);
    if (performance.now() > end) throw new Error(`This did not come about in time: ${isSo.toString()}`);
  }
}
