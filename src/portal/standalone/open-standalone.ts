import type { CourseEvent } from '../../domain/record/events.ts';
import { openGate } from '../../domain/record/gate.ts';
import type { Kept, Opened, Portal } from '../port.ts';
import { connect, type Shelf } from './connection.ts';
import { SHELF } from './names.ts';
import { limit } from './requests.ts';
import { readShelf, setAside, writeEvents } from './shelf.ts';
import { openTabMemory } from './tab-memory.ts';
import { openTabs } from './tabs.ts';

interface Options {
  /** A random name for this device, used if it has none. */
  device: string;
  /** Milliseconds to wait for the database. */
  patience?: number;
}

/**
 * The record in this browser: a row per event in IndexedDB. While the database cannot be had – missing, blocked, damaged, slow,
 * full – the events stay in the memory of the tab, and each further call tries the database again.
 */
export function openStandalone({ device, patience = 2000 }: Options): Portal {
  const place = connect(device);
  const tab = openTabMemory();
  const tabs = openTabs(SHELF);

  async function open(): Promise<Opened> {
    const opened: Opened = {
      state: 'saved',
      events: [],
      unsaved: tab.events(),
      report: { kept: 0, aside: 0, repeated: 0 },
      beside: false,
    };
    const trouble = await withShelf('memory', async ({ db, beside }) => {
      const { events, aside, report } = openGate(await readShelf(db.transaction(['meta', 'events'])));
      // Not waited for: rows that are slow to move, or cannot be moved, are in nobody's way; they are refused again next time.
      if (aside.length > 0) void setAside(db, aside, Date.now()).catch(() => undefined);
      // A page that was left in the middle of a save may have saved it after all.
      tab.drop(events);
      Object.assign(opened, { events, unsaved: tab.events(), report, beside });
    });
    return { ...opened, ...trouble };
  }

  async function append(events: readonly CourseEvent[]): Promise<Kept> {
    tab.add(events);
    const kept = await withShelf('failed', async ({ db, old }) => {
      if (old) throw new Error('Not raised.');
      await writeEvents(db, events);
    });
    if (kept.state === 'saved') {
      tab.drop(events);
      tabs.tell(events);
    }
    return kept;
  }

  /** Does something with the database in the time that is given. `trouble` is the state if the database opens but the work fails. */
  async function withShelf(trouble: Kept['state'], work: (shelf: Shelf) => Promise<void>): Promise<Kept> {
    const late = limit(patience);
    let shelf: Shelf | undefined;
    try {
      shelf = await Promise.race([place.get(), late]);
      await Promise.race([work(shelf), late]);
      return { state: 'saved' };
    } catch (error) {
      // A connection that failed once is not trusted again: the next call opens a new one.
      if (shelf) place.close();
      const cause = String(error);
      // On a full disk not even an empty database can be made: the browser breaks off.
      return { state: /^(Quota|Abort)/.test(cause) ? 'failed' : shelf ? trouble : 'memory', cause };
    }
  }

  return {
    kind: 'standalone',
    open,
    append,
    listen: (hear) =>
      tabs.listen((events, instead) => {
        if (instead) tab.drop(tab.events());
        hear(events, instead);
      }),
    close() {
      tabs.close();
      place.close();
    },
  };
}
