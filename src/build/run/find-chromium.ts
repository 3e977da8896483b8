import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { onPath, runnable } from './on-path.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The Chromium to test with: CHROMIUM_PATH, else one on the PATH, else the one that Playwright has downloaded.
 * Undefined when there is none. Throws when CHROMIUM_PATH names nothing that can be run.
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = env.CHROMIUM_PATH;
  if (named) {
    if (runnable(named)) return named;
    throw new Error(
      `CHROMIUM_PATH is “${named}”, but no program is there. Correct it, or unset it to search the PATH.`,
    );
  }
  const found = onPath(NAMES, env);
  if (found) return found;
  const downloaded = chromium.executablePath();
  return existsSync(downloaded) ? downloaded : undefined;
}
