import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findProgram, NGINX, type Program, REDIS } from '../../../src/build/run/find-program.ts';
import { ROOT } from '../../../src/build/root.ts';
import { until } from './until.ts';

/** A process that was started for a test. */
export interface Started {
  port: number;
  child: ChildProcess;
  /** Ends it without a word, as a power cut would. */
  kill(): Promise<void>;
}

const SERVER = fileURLToPath(new URL('room-server.ts', import.meta.url));
const EXAMPLE = fileURLToPath(new URL('../../../src/classroom/server/nginx.conf.example', import.meta.url));
const BOOTSTRAP = fileURLToPath(new URL('../../../src/build/bootstrap.mjs', import.meta.url));

/** As `npm start` does: a server that starts again need not translate its files again. */
const TRANSLATED = { NODE_COMPILE_CACHE: join(ROOT, '.cache', 'compile') };

/** A new folder for the files of a test, and how to take it away. */
export function aFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'sessions-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** The process that serves: what `npm start` starts first only waits for it, as the kernel of Linux tells. */
export function servingPid({ pid = 0 }: ChildProcess): number {
  try {
    const [child = ''] = readFileSync(`/proc/${String(pid)}/task/${String(pid)}/children`, 'utf8')
      .trim()
      .split(' ');
    return Number(child) || pid;
  } catch {
    return pid;
  }
}

function started(child: ChildProcess, port: number): Started {
  return {
    port,
    child,
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      process.kill(servingPid(child), 'SIGKILL');
      await gone;
    },
  };
}

/** Starts a session server in a process of its own. */
export async function startServer(
  env: { SESSION_DATA: string } | { REDIS_URL: string; BEHIND_PROXY?: '1' },
  port = 0,
): Promise<Started> {
  const child = fork(SERVER, [], {
    env: { ...process.env, ...TRANSLATED, REDIS_URL: undefined, ...env, PORT: String(port), NODE_OPTIONS: '' },
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [said] = (await once(child, 'message')) as [{ port: number }];
  return started(child, said.port);
}

/** Starts the built course with its sessions, as `npm start` does; everything as it is set for real. */
export async function startCourse(env: { SESSION_DATA: string } | { REDIS_URL: string }, port = 0): Promise<Started> {
  const child = fork(BOOTSTRAP, ['src/build/start.ts'], {
    env: { ...process.env, REDIS_URL: undefined, ...env, PORT: String(port), NODE_OPTIONS: '' },
    execArgv: [],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  let said = '';
  child.stdout?.on('data', (part: Buffer) => (said += part.toString()));
  await until(() => /http:\/\/127\.0\.0\.1:\d+/.test(said), 60_000);
  return started(child, Number(/127\.0\.0\.1:(\d+)/.exec(said)?.[1]));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function here(program: Program): string {
  const found = findProgram(program);
  if (!found) throw new Error(program.missing);
  return found;
}

/** Starts a real Valkey or Redis on a free port, with nothing in it. */
export async function startRedis(): Promise<Started & { url: string }> {
  const program = here(REDIS);
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--daemonize', 'no'];
  const folder = aFolder();
  const child = spawn(program, [...args, '--dir', folder.path], { stdio: ['ignore', 'pipe', 'inherit'] });
  child.once('exit', () => folder.remove());
  let said = '';
  child.stdout.on('data', (part: Buffer) => (said += part.toString()));
  await until(() => said.includes('Ready to accept connections'));
  return { ...started(child, port), url: `redis://127.0.0.1:${port}` };
}

/** Starts a real nginx with the documented example as its only site, on a free port before servers on these ports. */
export async function startNginx(upstreams: readonly number[]): Promise<Started> {
  const port = await freePort();
  const folder = aFolder();
  const site = readFileSync(EXAMPLE, 'utf8')
    .replace('listen 8080;', `listen 127.0.0.1:${String(port)};`)
    .replace(/127\.0\.0\.1:432(\d)/g, (_, n: string) => `127.0.0.1:${String(upstreams[Number(n) - 1] ?? port)}`);
  writeFileSync(join(folder.path, 'site.conf'), site);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const main = [
    // One process, so that nothing is left when it is ended.
    ...['daemon off;', 'master_process off;', 'pid nginx.pid;', 'error_log stderr crit;'],
    'events { worker_connections 1024; }',
    `http { access_log off; ${temporary.map((name) => `${name}_temp_path ${name};`).join(' ')} include site.conf; }`,
  ];
  const file = join(folder.path, 'nginx.conf');
  writeFileSync(file, main.join('\n'));
  const child = spawn(here(NGINX), ['-p', folder.path, '-c', file, '-e', 'stderr'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  child.once('exit', () => folder.remove());
  await until(() => child.exitCode !== null || existsSync(join(folder.path, 'nginx.pid')));
  if (child.exitCode !== null) throw new Error('nginx did not start; it said why above.');
  return started(child, port);
}
