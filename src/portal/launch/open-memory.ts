import { attempt } from '../../domain/attempt.ts';
import type { CourseEvent } from '../../domain/record/events.ts';
import { merge } from '../../domain/record/merge.ts';
import type { Portal, Upkeep } from '../port.ts';
import { ownKeys } from '../standalone/upkeep/own-keys.ts';

/**
 * A record that ends with the page: for a preview, of which nothing is to stay, and for learners of whom a portal does not say who they
 * are. What is replaced in it cannot be had back.
 */
export function openMemory(kind: Portal['kind']): { shelf: Portal; upkeep: Upkeep } {
  let events: CourseEvent[] = [];
  const hearers = new Set<Parameters<Portal['listen']>[0]>();
  const replace: Upkeep['replace'] = (instead) => {
    events = merge(instead, []);
    for (const hear of hearers) hear(events, true);
    return Promise.resolve({ state: 'saved' });
  };
  const storages = [() => localStorage, () => sessionStorage];
  return {
    shelf: {
      kind,
      open: () =>
        Promise.resolve({
          state: 'saved',
          events,
          unsaved: [],
          report: { kept: events.length, aside: 0, repeated: 0 },
          beside: false,
        }),
      append(more) {
        events = merge(events, more);
        return Promise.resolve({ state: 'saved' });
      },
      listen(hear) {
        hearers.add(hear);
        return () => hearers.delete(hear);
      },
      close: () => undefined,
    },
    upkeep: {
      replace,
      before: () => Promise.resolve(undefined),
      bringBack: () => Promise.resolve({ state: 'failed', cause: 'Nothing was set aside.' }),
      async erase() {
        await replace([]);
        for (const storage of storages)
          attempt(() => {
            for (const key of ownKeys(storage())) storage().removeItem(key);
          });
        return { record: true, settings: true, files: true };
      },
      raw() {
        const [local, session] = storages.map((storage) =>
          attempt(() => Object.fromEntries(ownKeys(storage()).map((key) => [key, storage().getItem(key) ?? '']))),
        );
        return Promise.resolve({ databases: {}, localStorage: local, sessionStorage: session, caches: {} });
      },
    },
  };
}
