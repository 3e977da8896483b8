import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.ts';
import { findChromium } from './find-chromium.ts';

/** Finds a Chromium or installs one. Throws an error that says what to do when neither works. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  const debianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (debianRoot) {
    console.log('No Chromium here: installing Debian’s …');
    if (run('apt-get', ['update', '-q']))
      run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-liberation']);
  }
  if (!findChromium()) {
    console.log('No Chromium here: installing Playwright’s …');
    run(process.execPath, [join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium']);
  }
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'The end-to-end tests need a Chromium, and none could be found or installed.\n' +
      'Install Chromium or Google Chrome, or name one: CHROMIUM_PATH=/path/to/chrome npm test',
  );
}

function run(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}
