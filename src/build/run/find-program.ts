import { installFromDebian, mayInstall } from './install-from-debian.ts';
import { onPath, runnable } from './on-path.ts';

/** A program that tests need and that npm does not bring. */
export interface Program {
  /** What it is, in words. */
  name: string;
  /** The environment variable that may name it. */
  variable: string;
  commands: string[];
  /** Groups of packages of Debian, the first that Debian has is installed. */
  packages: string[][];
  /** What to do when it can neither be found nor installed. */
  missing: string;
}

export const REDIS: Program = {
  name: 'Valkey or Redis',
  variable: 'REDIS_SERVER_PATH',
  commands: ['valkey-server', 'redis-server'],
  packages: [['valkey-server'], ['redis-server']],
  missing:
    'The tests of sessions that several processes share need a Valkey or Redis server, and none could be found or installed.\n' +
    'Install valkey-server or redis-server (7 or later), or name one: REDIS_SERVER_PATH=/path/to/redis-server npm test',
};

export const NGINX: Program = {
  name: 'nginx',
  variable: 'NGINX_PATH',
  commands: ['nginx'],
  packages: [['nginx-light'], ['nginx']],
  missing:
    'The test of sessions behind a proxy needs nginx, and none could be found or installed.\n' +
    'Install nginx, or name one: NGINX_PATH=/path/to/nginx npm test',
};

/** The program that the variable names, else one on the PATH or where servers lie. Undefined when there is none. */
export function findProgram({ variable, commands }: Program, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = env[variable];
  // Servers lie where only administrators look for programs.
  return named && runnable(named) ? named : onPath(commands, { PATH: `${env.PATH ?? ''}:/usr/sbin:/usr/local/sbin` });
}

/** Finds a program or installs it, and names it for what is started from here. Throws an error that says what to do when neither works. */
export function ensureProgram(program: Program): void {
  const found = findProgram(program);
  if (!found && mayInstall()) {
    console.log(`No ${program.name} here: installing Debian’s …`);
    installFromDebian(...program.packages);
  }
  const there = found ?? findProgram(program);
  if (!there) throw new Error(program.missing);
  process.env[program.variable] = there;
}
