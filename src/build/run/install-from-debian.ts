import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether packages of Debian can be installed here. */
export function mayInstall(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/** Installs the first of these groups of packages that Debian has. */
export function installFromDebian(...groups: string[][]): void {
  const apt = (...args: string[]): boolean => run('apt-get', args);
  if (apt('update', '-q')) groups.find((group) => apt('install', '-y', '-q', '--no-install-recommends', ...group));
}

function run(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}
