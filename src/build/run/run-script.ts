import { spawnSync } from 'node:child_process';
import { ROOT } from '../root.ts';

/** Runs a script of package.json to its end and says whether it succeeded; `output` shows or swallows what it prints. */
export function runScript(name: string, output: 'inherit' | 'ignore'): boolean {
  const args = ['run', '--silent', name];
  // npm names its own file to what it starts; only without that must the system find it.
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: ROOT, stdio: output })
    : spawnSync(['npm', ...args].join(' '), { cwd: ROOT, stdio: output, shell: true });
  return status === 0;
}
