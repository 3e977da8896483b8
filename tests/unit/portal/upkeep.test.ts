import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CourseEvent, Happening } from '../../../src/domain/record/events.ts';
import type { Portal } from '../../../src/portal/port.ts';
import { BESIDE, SHELF } from '../../../src/portal/standalone/names.ts';
import { openStandalone } from '../../../src/portal/standalone/open-standalone.ts';
import { KEPT_FOR } from '../../../src/portal/standalone/upkeep/before.ts';
import { openUpkeep } from '../../../src/portal/standalone/upkeep/open-upkeep.ts';
import { createRecord } from '../../../src/stores/create-record.ts';
import { aPage } from '../../support/a-page.ts';
import { anEvent } from '../../support/an-event.ts';
import { FakeStorage, freshDatabase, rowsOf, tamper } from '../../support/browser-storage.ts';
import { eventually } from '../../support/eventually.ts';

const begin: Happening = { verb: 'initialized', case: 'maryam', telling: 'guided', content: 1 };
const skipped = (id: string, at = 2000) => anEvent({ id, at, verb: 'skipped', case: 'samuel' });
const portals: Portal[] = [];

async function aTab() {
  const page = aPage();
  const portal = openStandalone({ device: 'device', patience: 20_000 });
  portals.push(portal);
  const record = createRecord(page.environment);
  await record.startRecord(portal);
  const saved = () =>
    eventually(() => {
      expect(record.$saved.get()).toBe('saved');
    });
  const holds = (events: readonly CourseEvent[]) =>
    eventually(() => {
      expect(record.$events.get()).toEqual(events);
    });
  return { page, portal, record, saved, holds };
}

const upkeep = openUpkeep('device');
const names = async () => (await indexedDB.databases()).map(({ name }) => name).sort();
const byId = (one: unknown, two: unknown) => ((one as CourseEvent).id < (two as CourseEvent).id ? -1 : 1);
const kept = async () => (await rowsOf(SHELF, 'events')).sort(byId);
let session: FakeStorage;
let local: FakeStorage;

vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  session = new FakeStorage();
  local = new FakeStorage();
  vi.stubGlobal('sessionStorage', session);
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('location', new URL('http://course.example/en/my-data.html'));
  freshDatabase();
});

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  for (const portal of portals.splice(0)) await portal.close();
  vi.unstubAllGlobals();
});

describe('taking in events of another record', () => {
  test('merges them, keeps them, and tells the other tabs', async () => {
    const one = await aTab();
    const two = await aTab();
    const own = one.record.append(begin);
    await one.record.takeIn([skipped('file-1'), skipped('file-2')]);
    expect(one.record.$events.get()).toEqual([skipped('file-1'), skipped('file-2'), own]);
    await one.saved();
    await two.holds(one.record.$events.get());
    expect(await kept()).toHaveLength(3);
    await one.record.takeIn([skipped('file-1')]);
    expect(one.record.$events.get()).toHaveLength(3);
  });

  test('without a database knows them in this tab, and on its next page', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const tab = await aTab();
    await tab.record.takeIn([skipped('file-1')]);
    expect(tab.record.$saved.get()).toBe('memory');
    expect((await aTab()).record.$events.get()).toEqual([skipped('file-1')]);
  });
});

describe('replacing the record', () => {
  test('every tab holds the new one alone, what is done next is added to it, and the old one can be had back', async () => {
    const one = await aTab();
    const two = await aTab();
    const old = one.record.append(begin);
    await one.saved();
    await two.holds([old]);

    expect(await upkeep.replace([skipped('file-1')])).toEqual({ state: 'saved' });
    await one.holds([skipped('file-1')]);
    await two.holds([skipped('file-1')]);
    const next = two.record.append(begin);
    await two.saved();
    one.page.show();
    await one.holds([skipped('file-1'), next]);
    expect(await kept()).toEqual([skipped('file-1'), next].sort(byId));

    const before = await upkeep.before();
    expect(before?.events).toEqual([old]);
    expect(before && before.until - before.at).toBe(KEPT_FOR);
    expect(await upkeep.bringBack()).toEqual({ state: 'saved' });
    await one.holds([old]);
    await two.holds([old]);
    expect((await upkeep.before())?.events).toEqual([skipped('file-1'), next]);
  });

  test('what is set aside is erased after seven days, whatever page is opened', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 });
    const tab = await aTab();
    tab.record.append(begin);
    await tab.saved();
    await upkeep.replace([skipped('file-1')]);
    const { until = 0 } = (await upkeep.before()) ?? {};
    vi.setSystemTime(until - 1);
    expect((await upkeep.before())?.events).toHaveLength(1);
    await aTab();
    expect(await names()).toHaveLength(2);

    vi.setSystemTime(until);
    expect(await upkeep.before()).toBeUndefined();
    expect((await aTab()).record.$events.get()).toEqual([skipped('file-1')]);
    expect(await names()).toEqual([SHELF]);
  });

  test('again and again keeps the last three, and brings back the last', async () => {
    const tab = await aTab();
    vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 });
    await tab.record.takeIn([skipped('file-0')]);
    for (let time = 1; time <= 5; time++) {
      vi.setSystemTime(1_000_000 + time);
      expect(await upkeep.replace([skipped(`file-${String(time)}`)])).toEqual({ state: 'saved' });
    }
    expect(await names()).toHaveLength(4);
    expect((await upkeep.before())?.events).toEqual([skipped('file-4')]);
  });

  test('an empty record leaves nothing to be had back', async () => {
    await aTab();
    await upkeep.replace([skipped('file-1')]);
    expect(await upkeep.before()).toBeUndefined();
    expect(await names()).toEqual([SHELF]);
  });

  test('without room changes nothing', async () => {
    const tab = await aTab();
    const old = tab.record.append(begin);
    await tab.saved();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room.', 'QuotaExceededError');
    });
    expect(await upkeep.replace([skipped('file-1')])).toEqual({
      state: 'failed',
      cause: expect.stringContaining('QuotaExceededError') as string,
    });
    vi.restoreAllMocks();
    expect(await kept()).toEqual([old]);
    expect(tab.record.$events.get()).toEqual([old]);
    expect(await upkeep.before()).toBeUndefined();
  });

  test('without a database changes nothing', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect((await upkeep.replace([skipped('file-1')])).state).toBe('failed');
    expect(await upkeep.before()).toBeUndefined();
  });

  test('a page that was just reading the old record does not take it up again', async () => {
    const one = await aTab();
    one.record.append(begin);
    await one.saved();
    const two = await aTab();
    const { open } = two.portal;
    let letGo: (() => void) | undefined;
    vi.spyOn(two.portal, 'open').mockImplementationOnce(async () => {
      const opened = await open();
      await new Promise<void>((resolve) => (letGo = resolve));
      return opened;
    });
    two.page.show();
    await eventually(() => {
      expect(letGo).toBeDefined();
    });
    await upkeep.replace([skipped('file-1')]);
    await two.holds([skipped('file-1')]);
    letGo?.();
    two.record.append({ verb: 'launched', page: 'about' });
    await two.saved();
    expect((await kept()).map((row) => (row as CourseEvent).verb).sort()).toEqual(['launched', 'skipped']);
  });
});

describe('erasing everything', () => {
  test('no tab holds anything, nothing is kept, and what is done next stands alone', async () => {
    const one = await aTab();
    const two = await aTab();
    one.record.append(begin);
    await one.saved();
    await upkeep.replace([skipped('file-1')]);
    two.record.append(begin);
    await two.saved();
    local.setItem('rbr:theme', 'dark');
    local.setItem('another', 'stays');
    session.setItem('rbr:told', 'memory-only:0 ');

    expect(await upkeep.erase()).toEqual({ record: true, settings: true, files: true });
    await one.holds([]);
    await two.holds([]);
    expect(await names()).toEqual([]);
    expect([...local.items.keys(), ...session.items.keys()]).toEqual(['another']);

    for (const { page } of [one, two]) page.show();
    two.page.leave();
    const next = two.record.append({ verb: 'launched', page: 'about' });
    await two.saved();
    await one.holds([next]);
    expect(await kept()).toEqual([next]);
    expect(await names()).toEqual([SHELF]);
  });

  test('a tab that could not save holds nothing either and writes nothing back', async () => {
    const one = await aTab();
    const two = await aTab();
    const noRoom = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room.', 'QuotaExceededError');
    });
    two.record.append(begin);
    await eventually(() => {
      expect(two.record.$saved.get()).toBe('failed');
    });
    expect(session.items.size).toBe(1);
    await upkeep.erase();
    noRoom.mockRestore();
    await two.holds([]);
    two.page.runLater();
    two.page.show();
    await two.saved();
    expect(await kept()).toEqual([]);
    expect(session.items.size).toBe(0);
    expect(one.record.$events.get()).toEqual([]);
  });

  test('a tab that is writing at that moment does not bring it back', async () => {
    const one = await aTab();
    const two = await aTab();
    const writing = setInterval(() => one.record.append({ verb: 'launched', page: 'before' }), 1);
    await eventually(async () => {
      expect((await kept()).length).toBeGreaterThan(5);
    });
    const erasing = upkeep.erase();
    clearInterval(writing);
    await erasing;
    await one.holds([]);
    await two.holds([]);
    two.page.show();
    await two.saved();
    expect(await kept()).toEqual([]);
  });

  test('takes the record beside and one that cannot be read with it', async () => {
    const tab = await aTab();
    await tamper(SHELF, 'meta', (store) => store.put({ version: 99 }, 'record'));
    const beside = await aTab();
    beside.record.append(begin);
    await beside.saved();
    expect(await names()).toEqual([SHELF, BESIDE].sort());
    await upkeep.erase();
    expect(await names()).toEqual([]);
    await tab.holds([]);
  });

  test('takes only the caches and the worker of the course', async () => {
    const caches = new Map([
      ['rbr-1', true],
      ['rbr-2', true],
      ['others', true],
    ]);
    vi.stubGlobal('caches', {
      keys: () => Promise.resolve([...caches.keys()]),
      delete: (name: string) => Promise.resolve(caches.delete(name)),
    });
    const gone: string[] = [];
    const told: unknown[] = [];
    const worker = (scriptURL: string) => ({
      active: { scriptURL, postMessage: (order: unknown) => told.push([scriptURL, order]) },
      unregister: () => Promise.resolve(gone.push(scriptURL)),
    });
    vi.stubGlobal('navigator', {
      serviceWorker: {
        getRegistrations: () =>
          Promise.resolve([worker('http://course.example/sw.js'), worker('http://course.example/en/sw.js')]),
      },
    });
    expect(await upkeep.erase()).toEqual({ record: true, settings: true, files: true });
    expect([...caches.keys()]).toEqual(['others']);
    expect(gone).toEqual(['http://course.example/en/sw.js']);
    expect(told).toEqual([['http://course.example/en/sw.js', { order: 'remove' }]]);
  });

  test('says what it could not erase, and erases the rest', async () => {
    local.setItem('rbr:theme', 'dark');
    vi.stubGlobal('indexedDB', undefined);
    vi.stubGlobal('sessionStorage', undefined);
    vi.stubGlobal('caches', { keys: () => Promise.reject(new DOMException('No.', 'SecurityError')) });
    expect(await upkeep.erase()).toEqual({ record: false, settings: false, files: false });
    expect(local.items.size).toBe(0);
  });
});

describe('the raw text', () => {
  test('shows everything as it is stored', async () => {
    const tab = await aTab();
    const own = tab.record.append(begin);
    await tab.saved();
    await tamper(SHELF, 'aside', (store) => store.add({ raw: 'junk', reason: 'not-an-event', at: 5 }));
    local.setItem('rbr:theme', 'dark');
    local.setItem('another', 'not ours');
    expect(await upkeep.raw()).toEqual({
      databases: {
        [SHELF]: {
          aside: [{ raw: 'junk', reason: 'not-an-event', at: 5 }],
          events: [own],
          meta: [{ version: 2, device: 'device' }],
        },
      },
      localStorage: { 'rbr:theme': 'dark' },
      sessionStorage: {},
      caches: {},
    });
  });

  test('leaves out what the browser does not show', async () => {
    vi.stubGlobal('indexedDB', undefined);
    vi.stubGlobal('localStorage', undefined);
    expect(await upkeep.raw()).toEqual({
      databases: undefined,
      localStorage: undefined,
      sessionStorage: {},
      caches: {},
    });
  });
});
