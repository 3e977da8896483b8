import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS } from '../../src/build/run/chromium-flags.ts';
import { findChromium } from '../../src/build/run/find-chromium.ts';
import { until } from './classroom/until.ts';

export interface KillableBrowser {
  page: Page;
  /** Ends it as a power cut would: nothing is told, nothing is written any more. */
  kill: () => Promise<void>;
}

/** Starts a Chromium of its own on a profile folder, as a process that can be killed. Throws when it does not start. */
export async function openKillable(profile: string): Promise<KillableBrowser> {
  const child = spawn(
    findChromium() ?? 'chromium',
    [...CHROMIUM_FLAGS, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const browser = await chromium.connectOverCDP(await addressOf(child));
  const context = browser.contexts()[0];
  const page = context?.pages()[0] ?? (await context?.newPage());
  if (!page) throw new Error('The browser has no page.');
  return {
    page,
    async kill() {
      const ended = once(child, 'exit');
      // Below zero: the whole group, so that no helper process is left to finish the work.
      process.kill(-(child.pid ?? NaN), 'SIGKILL');
      await ended;
      // As long as a helper process is still ending, the files of the profile are in use.
      await until(() => !isThere(-(child.pid ?? NaN)));
      await browser.close();
    },
  };
}

/** Whether there is a process of that id, or below zero any of that group. */
function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (!child.stderr) throw new Error('The browser says nothing.');
  for await (const line of createInterface(child.stderr)) {
    const address = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('The browser ended before it said where it listens.');
}
