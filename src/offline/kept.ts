import { LIST, type OfflineList, readList } from '../domain/offline/list.ts';

/** What is known of the versions on this device. The worker alone writes it. */
export interface Kept {
  /** The version that is served. */
  current?: { id: string; version: string; since: number };
  /** The version that is being loaded or waits; `wanted` as long as loading goes on by itself. */
  next?: { id: string; wanted: boolean };
  /** Pages that were open when another version was taken into use, and the version with which they end. */
  before?: Record<string, string>;
}

const STATE = 'rbr-kept';
/** Under this name each version has its own list, as soon as all of it is here. */
const WHOLE = 'whole.json';

/** The cache that holds a version. */
export const cacheOf = (id: string): string => `rbr-${id}`;

/** Whether a cache holds a version of the course. */
export const isVersion = (name: string): boolean => name.startsWith(cacheOf('')) && name !== STATE;

/** What is kept of the course that lies in the folder `base`, an address with a slash at its end. */
export function keptIn(base: string) {
  const state = `${base}kept.json`;
  return {
    /** Reads what is known. Rejects where the browser forbids all storage. */
    async read(): Promise<Kept> {
      const answer = await caches.match(state, { cacheName: STATE });
      return answer ? ((await answer.json().catch(() => ({}))) as Kept) : {};
    },

    async write(kept: Kept): Promise<void> {
      await (await caches.open(STATE)).put(state, asJson(kept));
    },

    async forget(): Promise<void> {
      await caches.delete(STATE);
    },

    /** The list of a version, if all of it is here. */
    async whole(id: string): Promise<OfflineList | undefined> {
      const answer = await caches.match(base + WHOLE, { cacheName: cacheOf(id) });
      return answer && readList(await answer.json());
    },

    async setWhole(list: OfflineList): Promise<void> {
      await (await caches.open(cacheOf(list.id))).put(base + WHOLE, asJson(list));
    },

    /** The paths of those files of a version that are here. */
    async paths(id: string): Promise<Set<string>> {
      // Opening a cache would make it.
      if (!(await caches.has(cacheOf(id)))) return new Set();
      const keys = await (await caches.open(cacheOf(id))).keys();
      return new Set(keys.map(({ url }) => url.slice(base.length)).filter((path) => path !== WHOLE));
    },

    /** Asks the server for the list of its version. Rejects when no server answers; undefined when what it answers is no list. */
    async newest(): Promise<OfflineList | undefined> {
      const answer = await fetch(base + LIST, { cache: 'no-cache' });
      return answer.ok ? readList(await answer.json().catch(() => undefined)) : undefined;
    },
  };
}

export type KeptHere = ReturnType<typeof keptIn>;

function asJson(value: unknown): Response {
  return new Response(JSON.stringify(value), { headers: { 'Content-Type': 'application/json' } });
}
