import { type OfflineFile, type OfflineList, toLoad } from '../../domain/offline/list.ts';
import { cacheOf, type KeptHere } from '../kept.ts';
import type { Stop } from '../orders.ts';

/** Files that are asked for at the same time: enough for a slow line, few enough to stop at once. */
const AT_ONCE = 4;

/** Loading has stopped before the version was whole. */
export class Stopped extends Error {
  override name = 'Stopped';
  why: Stop;
  constructor(why: Stop) {
    super(why);
    this.why = why;
  }
}

interface Loading {
  base: string;
  kept: KeptHere;
  /** The version that is served, of which files that have not changed are taken. */
  current: OfflineList | undefined;
  signal: AbortSignal;
  /** Called with the paths that are here, after each file. */
  onFile: (here: ReadonlySet<string>) => void;
}

/**
 * Brings all files of a version into its cache, goes on where it stopped before, and marks the version as whole. Each file is held
 * against its fingerprint, so that nothing else gets in: no file of a newer version, no sign-in page of a network, no half of a file.
 * Throws `Stopped`; what is here by then stays, except when there is no room: then it is given back.
 */
export async function loadVersion(list: OfflineList, { base, kept, current, signal, onFile }: Loading): Promise<void> {
  try {
    const cache = await caches.open(cacheOf(list.id));
    const here = await kept.paths(list.id);
    onFile(here);
    const changed = new Set(toLoad(list, here, current));
    const waiting = list.files.filter(([path]) => !here.has(path));
    const load = async () => {
      for (let file = waiting.shift(); file; file = waiting.shift()) {
        const [path] = file;
        const old = changed.has(file) ? undefined : await storedFile(base + path, current);
        const answer = old ?? (await fetchFile(base, file, signal));
        if (signal.aborted) throw new Stopped('asked');
        await cache.put(base + path, answer);
        here.add(path);
        onFile(here);
      }
    };
    const loads = Array.from({ length: AT_ONCE }, () =>
      load().catch((error: unknown) => {
        // The others end with the file that they are at.
        waiting.length = 0;
        throw error;
      }),
    );
    await Promise.allSettled(loads);
    await Promise.all(loads);
    // All may have been erased meanwhile, by another page.
    const stored = await kept.paths(list.id);
    if (!list.files.every(([path]) => stored.has(path))) throw new Stopped('asked');
    await kept.setWhole(list);
  } catch (error) {
    const why = reason(error as Error, signal.aborted);
    if (why === 'room') await caches.delete(cacheOf(list.id));
    throw new Stopped(why);
  }
}

function reason(error: Error, aborted: boolean): Stop {
  if (aborted) return 'asked';
  if (error instanceof Stopped) return error.why;
  if (error.name === 'QuotaExceededError') return 'room';
  return error.name === 'SecurityError' ? 'forbidden' : 'line';
}

async function storedFile(address: string, version: OfflineList | undefined): Promise<Response | undefined> {
  return version && caches.match(address, { cacheName: cacheOf(version.id) });
}

async function fetchFile(base: string, [path, hash]: OfflineFile, signal: AbortSignal): Promise<Response> {
  // What the browser has from reading the course is good enough, if it is the right one.
  for (const cache of ['default', 'reload'] as const) {
    const answer = await fetch(base + path, { cache, signal });
    const bytes = await answer.arrayBuffer();
    if (answer.status >= 500) throw new Stopped('line');
    if (answer.ok && (await fingerprint(bytes)) === hash)
      return new Response(bytes, { headers: stored(answer.headers) });
  }
  throw new Stopped('changed');
}

/** The headers of an answer without those that tell of its way here. */
function stored(headers: Headers): Headers {
  const kept = new Headers(headers);
  for (const name of ['Content-Encoding', 'Content-Length', 'Vary']) kept.delete(name);
  return kept;
}

async function fingerprint(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .slice(0, 16);
}
