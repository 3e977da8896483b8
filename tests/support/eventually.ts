import { vi } from 'vitest';

/** Waits until a check holds: long enough for a busy machine. */
export function eventually(check: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(check, { timeout: 20_000, interval: 10 });
}
