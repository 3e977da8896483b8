import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../root.ts';
import { findChromium } from './find-chromium.ts';
import { installFromDebian, mayInstall } from './install-from-debian.ts';

/** Finds a Chromium or installs one. Throws an error that says what to do when neither works. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  if (mayInstall()) {
    console.log('No Chromium here: installing Debian’s …');
    installFromDebian(['chromium', 'fonts-liberation']);
  }
  if (!findChromium()) {
    console.log('No Chromium here: installing Playwright’s …');
    const playwright = join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');
    spawnSync(process.execPath, [playwright, 'install', 'chromium'], { stdio: 'inherit' });
  }
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'The end-to-end tests need a Chromium, and none could be found or installed.\n' +
      'Install Chromium or Google Chrome, or name one: CHROMIUM_PATH=/path/to/chrome npm test',
  );
}
