import { installFromDebian, mayInstall } from './install-from-debian.ts';
import { onPath, runnable } from './on-path.ts';

const NAMES = ['valkey-server', 'redis-server'];

/** The Valkey or Redis server to test with: REDIS_SERVER_PATH, else one on the PATH. Undefined when there is none. */
export function findRedis(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = env.REDIS_SERVER_PATH;
  return named && runnable(named) ? named : onPath(NAMES, env);
}

/** Finds a Valkey or Redis server or installs one. Throws an error that says what to do when neither works. */
export function ensureRedis(): string {
  const found = findRedis();
  if (found) return found;
  if (mayInstall()) {
    console.log('No Valkey or Redis here: installing Debian’s …');
    installFromDebian(['valkey-server'], ['redis-server']);
  }
  const installed = findRedis();
  if (installed) return installed;
  throw new Error(
    'The tests of sessions that several processes share need a Valkey or Redis server, and none could be found or installed.\n' +
      'Install valkey-server or redis-server (7 or later), or name one: REDIS_SERVER_PATH=/path/to/redis-server npm test',
  );
}
