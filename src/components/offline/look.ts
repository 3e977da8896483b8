import { attempt } from '../../domain/attempt.ts';
import { newsSince, type OfflineList, sentBytes, toLoad } from '../../domain/offline/list.ts';
import { NO_PROGRESS, progressOf, scaledBy } from '../../domain/offline/progress.ts';
import { transferFactor } from '../../domain/offline/transfer-factor.ts';
import type { KeptHere } from '../../offline/kept.ts';
import type { Keeping, Newer, Stopped, Trouble } from './keeping.ts';

const PAGE = 'offline.html';

/** What is so, and how many times more bytes the server sends than the list says. */
interface Seen {
  keeping: Keeping;
  factor: number;
}

/** Finds out what is so: what is here, what the server has, and what the browser grants. `stopped`: what has just gone wrong. */
export async function look(kept: KeptHere, stopped?: Stopped): Promise<Seen> {
  const trouble = hindrance();
  if (trouble) return { keeping: { is: 'impossible', trouble }, factor: 1 };
  const [list, state] = await Promise.all([kept.newest().catch(() => undefined), kept.read().catch(() => undefined)]);
  if (!state) return { keeping: { is: 'impossible', trouble: 'forbidden' }, factor: 1 };

  const factor = list ? transferFactor(list, PAGE, arrival()) : 1;
  const here = list ? await kept.paths(list.id) : new Set<string>();
  const progress = list ? scaledBy(factor, progressOf(list, here)) : NO_PROGRESS;
  const { current, next } = state;
  const currentList = current && (await kept.whole(current.id));
  if (next?.wanted) {
    return { keeping: { is: 'loading', progress, isBroken: !list, update: current && list?.version }, factor };
  }
  if (current && currentList) {
    const newer = list && list.id !== current.id ? await newerThan(currentList, list, kept, factor) : undefined;
    const lasting = (await attempt(() => navigator.storage.persisted())?.catch(() => false)) ?? false;
    return { keeping: { is: 'kept', ...current, disk: currentList.disk, lasting, newer, stopped }, factor };
  }
  if (!list) return { keeping: { is: 'unknown' }, factor };
  return { keeping: { is: 'open', progress, disk: list.disk, free: await free(), stopped }, factor };
}

/** Why the course cannot be kept from this page, if it cannot. */
function hindrance(): Trouble | undefined {
  if (document.documentElement.dataset.package !== undefined) return 'package';
  if (window.top !== window) return 'frame';
  if (!window.isSecureContext) return 'insecure';
  return 'serviceWorker' in navigator && 'caches' in window ? undefined : 'forbidden';
}

async function newerThan(current: OfflineList, list: OfflineList, kept: KeptHere, factor: number): Promise<Newer> {
  const here = await kept.paths(list.id);
  const isWhole = (await kept.whole(list.id)) !== undefined;
  return {
    id: list.id,
    version: list.version,
    progress: scaledBy(factor, progressOf(list, here)),
    left: isWhole ? 0 : factor * sentBytes(toLoad(list, here, current)),
    news: newsSince(current, list),
  };
}

function arrival() {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return page && { sent: page.encodedBodySize, unpacked: page.decodedBodySize, isStored: page.workerStart > 0 };
}

/** Bytes that the browser still grants, where it says so. */
async function free(): Promise<number | undefined> {
  const { quota, usage } = (await attempt(() => navigator.storage.estimate())?.catch(() => undefined)) ?? {};
  return quota === undefined ? undefined : quota - (usage ?? 0);
}
