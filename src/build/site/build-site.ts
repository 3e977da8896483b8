import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inputsHash } from './inputs-hash.ts';

const stampOf = (root: string): string => join(root, 'dist', '.stamp');

/** Does `dist` hold the site as its sources stand now? */
export function isBuilt(root: string): boolean {
  return existsSync(stampOf(root)) && readFileSync(stampOf(root), 'utf8') === inputsHash(root);
}

/** Builds the site into `dist`; false when Astro refused, which has then said why. */
export function buildSite(root: string): boolean {
  // Taken first: what is saved while the build runs must make the next start build again.
  const hash = inputsHash(root);
  if (!runAstro(root)) return false;
  writeFileSync(stampOf(root), hash);
  return true;
}

/** Runs one build of Astro; false when it refused. */
export function runAstro(root: string, args: readonly string[] = [], environment: NodeJS.ProcessEnv = {}): boolean {
  const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const { status } = spawnSync(process.execPath, [astro, 'build', ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  return status === 0;
}
