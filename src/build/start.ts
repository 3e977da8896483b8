// Usage: npm start [-- --lan] – builds the course if it is not built as its sources stand, and serves it with live sessions.
import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { lanAddresses } from '../classroom/server/lan-addresses.ts';
import type { Live } from '../classroom/server/live.ts';
import { ROOT } from './root.ts';
import { openSessions } from './run/open-sessions.ts';
import { startSettings, type StartSettings } from './run/start-settings.ts';
import { brotliOf } from './site/brotli.ts';
import { buildSite, isBuilt } from './site/build-site.ts';
import { loadSite, type Site } from './site/load-site.ts';
import { serve, type Running } from './site/serve.ts';

function fail(...lines: string[]): never {
  console.error(lines.join('\n'));
  process.exit(1);
}

async function openLive(site: Site, settings: StartSettings): Promise<Live> {
  try {
    return await openSessions(site, settings);
  } catch (error) {
    const { message } = error as Error;
    return settings.redis === undefined
      ? fail(
          `The file for live sessions, ${settings.data}, could not be opened: ${message}`,
          'Name a file in a folder that can be written to: SESSION_DATA=/path/to/sessions.sqlite npm start',
        )
      : fail(
          `Redis or Valkey could not be reached at REDIS_URL: ${message}`,
          'Start it, correct REDIS_URL, or unset it to keep sessions in a file.',
        );
  }
}

async function open(site: Site, port: number, host: string, live: Live): Promise<Running> {
  try {
    return await serve(site, port, host, live);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const other = 'Choose another with PORT, for example: PORT=4400 npm start (PORT=0 takes any free one).';
    if (code === 'EADDRINUSE') fail(`Port ${String(port)} is taken by another program. Stop that program, or:`, other);
    if (code === 'EACCES') fail(`This user may not open port ${String(port)}.`, other);
    return fail(`The server could not start: ${message}`, other);
  }
}

function tellLan(port: number): void {
  const addresses = lanAddresses();
  console.log(
    '\nOpen to this network (--lan): every device in it can reach the course and join sessions, without encryption.',
  );
  console.log('Use it in a network that you trust, such as the hotspot of this computer. People type:');
  if (addresses.length === 0) console.log('  (no network found: join one or open a hotspot, then start again)');
  for (const address of addresses) console.log(`  http://${address}:${String(port)}/`);
}

const settings = startSettings(process.argv.slice(2), process.env, join(ROOT, '.data'));
if ('wrong' in settings) fail(...settings.wrong);
if (!isBuilt(ROOT)) {
  console.log('Building the course …');
  if (!buildSite(ROOT)) fail('The course could not be built; the reason stands above.');
}

const site = loadSite(join(ROOT, 'dist'), (body) => brotliOf(ROOT, body));
const live = await openLive(site, settings);
const running = await open(site, settings.port, settings.lan ? '0.0.0.0' : '127.0.0.1', live);
let stopping = false;
const stop = (): void => {
  if (stopping) return;
  stopping = true;
  running.server.close();
  void live.close().finally(() => {
    running.server.closeAllConnections();
    process.exit(0);
  });
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
// Set when bootstrap.mjs started this process: without it nobody could reach the server to stop it.
process.on('disconnect', stop);
console.log(`The course is open at http://127.0.0.1:${String(running.port)}/ (stop it with Ctrl-C)`);
if (settings.lan) tellLan(running.port);
// Now, because a server does not always come to a proper end.
flushCompileCache();
