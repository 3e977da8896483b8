// Plain JavaScript without dependencies, for any Node from 20 on: it must run before anything is installed.
// Usage: node src/build/bootstrap.mjs <script.ts> [arguments]
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const windows = process.platform === 'win32';
const node24 = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

/** Are all packages of the lock file there, each in its locked version? Packages for other systems may be missing. */
function installed() {
  const read = (...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8')).packages;
  try {
    const there = read('node_modules', '.package-lock.json');
    const locked = Object.entries(read('package-lock.json'));
    return (
      existsSync(node24) &&
      locked.every(([path, { version, optional }]) => !path || optional || there[path]?.version === version)
    );
  } catch {
    return false;
  }
}

function install() {
  console.log('Installing the packages of the lock file (once, a minute or two) …');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  // npm replaces node_modules, so it must not run on the Node that lies in there.
  const { status } = npm
    ? spawnSync(process.env.npm_node_execpath ?? process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: windows });
  if (status === 0 && installed()) return;
  console.error('\nThe packages could not be installed; what npm said stands above.');
  console.error('Check that this machine reaches the npm registry and try again, or run "npm ci" by hand.');
  process.exit(1);
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(
    `Node ${process.versions.node} is too old. Install Node 20 or newer (https://nodejs.org) and try again.`,
  );
  process.exit(1);
}
if (!installed()) install();

process.env.PATH = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const [script, ...args] = process.argv.slice(2);
const isServer = script.endsWith('start.ts');
// A server runs for long: without this Node would translate all its files anew and keep what it needs for that, 27 MB.
if (isServer) process.env.NODE_COMPILE_CACHE ??= join(root, '.cache', 'compile');
// What is new is cleaned up more often: 25 MB less for a room of 300 phones, and no slower.
const options = isServer ? ['--max-semi-space-size=4'] : [];
const child = spawn(node24, [...options, join(root, script), ...args], {
  cwd: root,
  // The channel carries no message: it closes when this process dies, even by force, and the child can end too.
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
});
process.on('SIGINT', () => undefined); // Ctrl-C reaches the child as well; its answer decides.
process.on('SIGTERM', () => child.kill('SIGTERM'));
if (process.env.npm_lifecycle_event) {
  // An npm that is told to end takes its shell along, but not what runs in that shell.
  const shell = process.ppid;
  setInterval(() => process.ppid === shell || child.kill('SIGTERM'), 500).unref();
}
child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
