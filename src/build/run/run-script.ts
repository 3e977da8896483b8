import { spawnSync } from 'node:child_process';
import { ROOT } from '../root.ts';

/** Set in the surroundings of a script that must leave the sources as they are. */
export const LOOK_ONLY = 'LOOK_ONLY';

/** Runs a script of package.json to its end and says whether it succeeded; `output` shows or swallows what it prints. The script changes no sources. */
export function runScript(name: string, output: 'inherit' | 'ignore'): boolean {
  const args = ['run', '--silent', name];
  // npm names its own file to what it starts; only without that must the system find it.
  const npm = process.env.npm_execpath;
  const options = { cwd: ROOT, stdio: output, env: { ...process.env, [LOOK_ONLY]: '1' } };
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync(['npm', ...args].join(' '), { ...options, shell: true });
  return status === 0;
}
