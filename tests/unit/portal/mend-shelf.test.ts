import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CourseEvent } from '../../../src/domain/record/events.ts';
import { RECORD_VERSION } from '../../../src/domain/record/ladder.ts';
import type { Portal } from '../../../src/portal/port.ts';
import { BESIDE, SHELF } from '../../../src/portal/standalone/names.ts';
import { openStandalone } from '../../../src/portal/standalone/open-standalone.ts';
import { anEvent } from '../../support/an-event.ts';
import { FakeStorage, freshDatabase, rowsOf } from '../../support/browser-storage.ts';

/** A run as the first release wrote it, and as it is written today. */
const before = { id: 'old.1-1', at: 1000, verb: 'initialized', case: 'maryam', telling: 'guided' };
const today = { ...before, content: 1 } as CourseEvent;
const skipped = (id: string, at = 2000) => anEvent({ id, at, verb: 'skipped', case: 'samuel' });
const portals: Portal[] = [];

function open(): Portal {
  const portal = openStandalone({ device: 'device', patience: 20_000 });
  portals.push(portal);
  return portal;
}

/** A page of the first release: it opens its database at version 1, and lets go of it when it is asked to. */
function oldPage(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      const db = request.result;
      db.createObjectStore('events', { keyPath: 'id' });
      db.createObjectStore('aside', { autoIncrement: true });
      db.createObjectStore('meta').add({ version: 1, device: 'old' }, 'record');
    };
    request.onerror = () => {
      reject(request.error ?? new Error('No reason given.'));
    };
    request.onsuccess = () => {
      const db = request.result;
      db.onversionchange = () => {
        db.close();
      };
      resolve(db);
    };
  });
}

async function writes(db: IDBDatabase, rows: readonly unknown[], store = 'events'): Promise<void> {
  const writing = db.transaction(store, 'readwrite');
  for (const row of rows) writing.objectStore(store).put(row);
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
}

async function written(name: string, rows: readonly unknown[]): Promise<IDBDatabase> {
  const db = await oldPage(name);
  await writes(db, rows);
  return db;
}

const names = async () => (await indexedDB.databases()).map(({ name }) => name).sort();

vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  vi.stubGlobal('sessionStorage', new FakeStorage());
  freshDatabase();
});

afterEach(async () => {
  vi.restoreAllMocks();
  for (const portal of portals.splice(0)) await portal.close();
  vi.unstubAllGlobals();
});

describe('a database of an older version', () => {
  test('is raised whole before it is written to, and a page of the older release cannot open it any more', async () => {
    const page = await written(SHELF, [before, skipped('old.1-2')]);
    const portal = open();
    expect((await portal.open()).events).toEqual([today, skipped('old.1-2')]);
    expect((await portal.append([skipped('new-1')])).state).toBe('saved');

    expect(() => page.transaction('events')).toThrow();
    await expect(oldPage(SHELF)).rejects.toMatchObject({ name: 'VersionError' });
    expect(await rowsOf(SHELF, 'meta')).toEqual([{ version: RECORD_VERSION, device: 'old' }]);
    expect(await rowsOf(SHELF, 'events')).toEqual([skipped('new-1'), today, skipped('old.1-2')]);
    expect(await rowsOf(SHELF, 'aside')).toEqual([]);
  });

  test('is raised once by two tabs that open it together, and both go on', async () => {
    await written(SHELF, [before]);
    const tabs = [open(), open()];
    const opened = await Promise.all(tabs.map((tab) => tab.open()));
    expect(opened.map(({ state, events }) => [state, events])).toEqual([
      ['saved', [today]],
      ['saved', [today]],
    ]);
    const kept = await Promise.all(tabs.map((tab, index) => tab.append([skipped(`new${String(index)}-1`)])));
    expect(kept.map(({ state }) => state)).toEqual(['saved', 'saved']);
    expect(await rowsOf(SHELF, 'events')).toHaveLength(3);
    expect(await rowsOf(SHELF, 'aside')).toEqual([]);
  });

  test('keeps what cannot be read until it is set aside', async () => {
    const broken = { id: 'old.1-9', at: 'yesterday', verb: 'initialized' };
    await written(SHELF, [before, broken]);
    const { events, report } = await open().open();
    expect(events).toEqual([today]);
    expect(report.aside).toBe(1);
    await vi.waitFor(async () => {
      expect(await rowsOf(SHELF, 'aside')).toEqual([
        { raw: broken, reason: 'not-an-event', at: expect.any(Number) as number },
      ]);
    });
  });

  test('is read but not written to while there is no room to raise it, and raised when there is', async () => {
    const page = await written(SHELF, [before]);
    page.close();
    const noRoom = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room.', 'QuotaExceededError');
    });
    const portal = open();
    expect(await portal.open()).toMatchObject({ state: 'saved', events: [today] });
    expect((await portal.append([skipped('new-1')])).state).toBe('failed');
    noRoom.mockRestore();
    expect(await rowsOf(SHELF, 'meta')).toEqual([{ version: 1, device: 'old' }]);
    expect(await rowsOf(SHELF, 'events')).toEqual([before]);

    expect((await portal.append([skipped('new-1')])).state).toBe('saved');
    expect(await rowsOf(SHELF, 'events')).toEqual([skipped('new-1'), today]);
  });
});

describe('what an older release has kept beside', () => {
  test('is brought in at the next opening, each event once, and the place beside is gone', async () => {
    const portal = open();
    await portal.append([skipped('new-1'), skipped('both-1')]);
    await portal.close();
    const page = await written(BESIDE, [before, skipped('both-1')]);
    await writes(page, [{ raw: 'junk', reason: 'not-an-event', at: 5 }], 'aside');

    expect((await open().open()).events).toEqual([today, skipped('new-1'), skipped('both-1')]);
    expect(await rowsOf(SHELF, 'events')).toHaveLength(3);
    expect(await rowsOf(SHELF, 'aside')).toEqual([{ raw: 'junk', reason: 'not-an-event', at: 5 }]);
    expect(await names()).toEqual([SHELF]);
    expect(() => page.transaction('events')).toThrow();
  });

  test('is brought in beside a main database that must be raised too', async () => {
    await written(SHELF, [before]);
    await written(BESIDE, [{ ...before, id: 'old.2-1', at: 3000 }]);
    expect((await open().open()).events).toEqual([today, { ...today, id: 'old.2-1', at: 3000 }]);
    expect(await names()).toEqual([SHELF]);
  });

  test('says something else under a known id: the earlier stays, the later is set aside', async () => {
    const portal = open();
    await portal.append([skipped('same-1', 5000), skipped('same-2', 5000)]);
    await portal.close();
    await written(BESIDE, [skipped('same-1', 4000), skipped('same-2', 6000)]);
    expect((await open().open()).events).toEqual([skipped('same-1', 4000), skipped('same-2', 5000)]);
    expect(await rowsOf(SHELF, 'aside')).toEqual([
      { raw: skipped('same-1', 5000), reason: 'same-id', at: expect.any(Number) as number },
      { raw: skipped('same-2', 6000), reason: 'same-id', at: expect.any(Number) as number },
    ]);
  });

  test('of a version that is not known stays where it is', async () => {
    await open().append([skipped('new-1')]);
    const page = await oldPage(BESIDE);
    const labelling = page.transaction('meta', 'readwrite');
    labelling.objectStore('meta').put({ version: 99 }, 'record');
    await new Promise((resolve) => {
      labelling.oncomplete = resolve;
    });
    await writes(page, [{ id: 'future' }]);
    page.close();
    expect((await open().open()).events).toEqual([skipped('new-1')]);
    expect(await rowsOf(BESIDE, 'events')).toEqual([{ id: 'future' }]);
  });

  test('stays where it is while it cannot be brought in, and the course goes on', async () => {
    await open().append([skipped('new-1')]);
    await written(BESIDE, [skipped('beside-1')]);
    const noRoom = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room.', 'QuotaExceededError');
    });
    expect(await open().open()).toMatchObject({ state: 'saved', events: [skipped('new-1')] });
    noRoom.mockRestore();
    expect(await rowsOf(BESIDE, 'events')).toEqual([skipped('beside-1')]);
    expect((await open().open()).events).toHaveLength(2);
    expect(await names()).toEqual([SHELF]);
  });

  test('is lost by no tab when several find it together', async () => {
    await open().append([skipped('new-1')]);
    await written(BESIDE, [skipped('beside-1')]);
    const tabs = [open(), open(), open()];
    await Promise.all(tabs.map((tab) => tab.open()));
    for (const tab of tabs) expect((await tab.open()).events).toHaveLength(2);
    expect(await names()).toEqual([SHELF]);
  });

  test('is looked for where the browser cannot list its databases, and nothing is made by looking', async () => {
    const list = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'databases') ?? {};
    Reflect.deleteProperty(IDBFactory.prototype, 'databases');
    await open().append([skipped('new-1')]);
    await written(BESIDE, [skipped('beside-1')]);
    expect((await open().open()).events).toHaveLength(2);
    expect((await open().open()).events).toHaveLength(2);
    Object.defineProperty(IDBFactory.prototype, 'databases', list);
    expect(await names()).toEqual([SHELF]);
  });
});
