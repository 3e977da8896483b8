import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { brotliOf } from '../../src/build/site/brotli.ts';
import { isKept } from '../../src/build/site/is-kept.ts';
import { asset, type Asset } from '../../src/build/site/load-site.ts';
import { offlineList } from '../../src/build/site/offline-list.ts';
import { respond } from '../../src/build/site/respond.ts';
import { ROOT } from '../../src/build/root.ts';
import { LIST, type OfflineList } from '../../src/domain/offline/list.ts';

/** A server of the built course that a test can stop, slow down, and change to another version, always at the same address. */
export interface OwnSite {
  url: string;
  list: () => OfflineList;
  /** The paths that were asked for and answered since `asked` was emptied. */
  asked: string[];
  /** The bytes of all answers, as they went over the line, without their headers. */
  sent: number;
  /** Serves another version: each named file is changed, and the list with it. */
  become: (version: string, changes: Record<string, (text: string) => string>) => void;
  /** When set: the files for which it says `break` end in the middle of the line, those with `wait` never come. */
  hinder?: ((path: string) => 'break' | 'wait' | undefined) | undefined;
  stop: () => Promise<void>;
  start: () => Promise<void>;
}

/** What the second version of the content says that it has changed. */
export const CHANGE = 'Last call: the interpreter answers in four minutes.';

/** Starts one on a free port; `below` puts the course into a folder of the server. */
export async function openOwnSite(below = '/'): Promise<OwnSite> {
  const files = builtFiles();
  let site = new Map<string, Asset>();
  let list: OfflineList | undefined;
  const publish = (version: string) => {
    const kept = new Map([...files].filter(([path]) => isKept(path)));
    list = offlineList(kept, (bytes) => brotliOf(ROOT, bytes)?.length ?? gzipSync(bytes).length, {
      version,
      content: version === '0.1.0' ? 1 : 2,
      changes: [[2, CHANGE]],
    });
    files.set(LIST, Buffer.from(JSON.stringify(list)));
    site = new Map([...files].map(([path, bytes]) => [`/${path}`, asset(path, bytes, (body) => brotliOf(ROOT, body))]));
  };
  publish('0.1.0');

  let server: Server | undefined;
  let port = 0;
  const start = async () => {
    server = createServer((request, response) => {
      const { method = 'GET', url = '/', headers } = request;
      const path = url.slice(below.length).replace(/[?#].*/, '');
      const trouble = own.hinder?.(path);
      if (trouble === 'break') request.socket.destroy();
      if (trouble) return;
      own.asked.push(path);
      const { status, headers: answered, body } = respond(site, { method, url: `/${path}`, headers });
      own.sent += body?.length ?? 0;
      response.writeHead(status, answered).end(body);
    });
    await new Promise<void>((resolve) => server?.listen(port, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  };
  const own: OwnSite = {
    url: '',
    asked: [],
    sent: 0,
    list: () => {
      if (!list) throw new Error('There is no list yet.');
      return list;
    },
    become(version, changes) {
      for (const [path, change] of Object.entries(changes)) {
        const before = files.get(path)?.toString();
        if (before === undefined) throw new Error(`The course has no file ${path}.`);
        files.set(path, Buffer.from(change(before)));
      }
      publish(version);
    },
    stop: () =>
      new Promise((resolve) => {
        server?.close(() => {
          resolve();
        });
        server?.closeAllConnections();
      }),
    start,
  };
  await start();
  own.url = `http://127.0.0.1:${String(port)}${below}`;
  return own;
}

function builtFiles(): Map<string, Buffer> {
  const dist = join(ROOT, 'dist');
  const paths = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)));
  return new Map(paths.map((path) => [path, readFileSync(join(dist, path))]));
}
