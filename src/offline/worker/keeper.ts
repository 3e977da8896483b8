import type { OfflineList } from '../../domain/offline/list.ts';
import { NO_PROGRESS, type Progress, progressOf } from '../../domain/offline/progress.ts';
import { cacheOf, isVersion, type Kept, type KeptHere } from '../kept.ts';
import type { News } from '../orders.ts';
import { loadVersion, Stopped } from './load-version.ts';

/** How often a newer version may come while one is being loaded, before the learner is told. */
const TRIES = 3;

interface Around {
  base: string;
  kept: KeptHere;
  tell: (news: News) => void;
  /** The versions with which the open pages must end, by page. */
  openPages: () => Promise<Record<string, string>>;
}

/** Keeps versions of the course and says which one is served. There is one in a worker. */
export function createKeeper({ base, kept, tell, openPages }: Around) {
  let known: Promise<Kept> | undefined;
  let running: { done: Promise<void>; stop: AbortController } | undefined;
  let progress: Progress | undefined;

  /** Remembered, because it is asked for with every file; a worker lives for seconds and writes all changes itself. */
  const state = (): Promise<Kept> => (known ??= kept.read().catch(() => ({})));
  const change = async (next: Kept) => {
    await kept.write(next);
    known = Promise.resolve(next);
  };

  async function load(signal: AbortSignal): Promise<void> {
    for (let tries = 1; ; tries++) {
      const list = await kept.newest().catch(() => {
        throw new Stopped('line');
      });
      if (!list) throw new Stopped('changed');
      const before = await state();
      const { current } = before;
      await change({ ...before, next: { id: list.id, wanted: true } });
      try {
        await loadVersion(list, {
          base,
          kept,
          current: current && (await kept.whole(current.id)),
          signal,
          onFile: (here) => {
            progress = progressOf(list, here);
            tell({ news: 'progress', progress });
          },
        });
      } catch (error) {
        // The server may have changed to a newer version meanwhile.
        if (error instanceof Stopped && error.why === 'changed' && tries < TRIES) continue;
        throw error;
      }
      await onWhole(list, current);
      return;
    }
  }

  async function onWhole(list: OfflineList, current: Kept['current']): Promise<void> {
    // With nothing kept before, nothing is interrupted.
    if (!current || current.id === list.id) await takeUp(list.id);
    else {
      await change({ ...(await state()), next: { id: list.id, wanted: false } });
      tell({ news: 'whole', id: list.id });
    }
  }

  async function takeUp(id: string): Promise<void> {
    const list = await kept.whole(id);
    if (!list) return;
    const { current, before } = await state();
    const since = current?.id === id ? current.since : Date.now();
    await change({ before: { ...before, ...(await others(id)) }, current: { id, version: list.version, since } });
    // Pages that were being answered in this very moment.
    await change({ ...(await state()), before: { ...(await state()).before, ...(await others(id)) } });
    tell({ news: 'used', id });
    await tidy();
  }

  /** The open pages that come from another version than `id`. */
  async function others(id: string): Promise<Record<string, string>> {
    return Object.fromEntries(Object.entries(await openPages()).filter(([, version]) => version !== id));
  }

  /** Deletes the versions that nothing needs any more. */
  async function tidy(): Promise<void> {
    const { current, next, before = {} } = await state();
    const needed = [current?.id, next?.id, ...Object.values(before)].map((id) => id && cacheOf(id));
    const names = (await caches.keys()).filter((name) => isVersion(name) && !needed.includes(name));
    await Promise.all(names.map((name) => caches.delete(name)));
  }

  async function keep(): Promise<void> {
    if (running && progress) tell({ news: 'progress', progress });
    running ??= begin();
    await running.done;
  }

  function begin(): { done: Promise<void>; stop: AbortController } {
    const stop = new AbortController();
    const done = load(stop.signal)
      .catch(async (error: unknown) => {
        const why = error instanceof Stopped ? error.why : 'forbidden';
        // A line comes back by itself; the rest needs the learner.
        if (why !== 'line') await giveUp().catch(() => undefined);
        tell({ news: 'stopped', why, progress: progress ?? NO_PROGRESS });
      })
      .finally(() => {
        running = undefined;
        progress = undefined;
      });
    return { done, stop };
  }

  async function giveUp(): Promise<void> {
    const { next, ...rest } = await state();
    if (next) await change({ ...rest, next: { ...next, wanted: false } });
  }

  async function stop(): Promise<void> {
    running?.stop.abort();
    await running?.done;
    await giveUp();
  }

  return {
    state,
    keep,
    stop,
    takeUp,

    /** To be called with the pages that are open: versions with which closed pages ended are deleted. */
    async forget(open: () => Promise<ReadonlySet<string>>): Promise<void> {
      const { before = {}, ...rest } = await state();
      if (Object.keys(before).length === 0) return;
      const still = await open();
      await change({ ...rest, before: Object.fromEntries(Object.entries(before).filter(([page]) => still.has(page))) });
      await tidy();
    },

    /** Deletes every version and all that was known. */
    async remove(): Promise<void> {
      await stop();
      known = Promise.resolve({});
      await tidy();
      await kept.forget();
      tell({ news: 'removed' });
    },
  };
}
