import { IDBObjectStore, IDBTransaction } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Happening } from '../../../src/domain/record/events.ts';
import { RECORD_VERSION } from '../../../src/domain/record/ladder.ts';
import type { Portal } from '../../../src/portal/port.ts';
import { BESIDE, SHELF } from '../../../src/portal/standalone/names.ts';
import { openStandalone } from '../../../src/portal/standalone/open-standalone.ts';
import { createRecord, type Saved } from '../../../src/stores/create-record.ts';
import { aPage } from '../../support/a-page.ts';
import { eventually } from '../../support/eventually.ts';
import { anEvent } from '../../support/an-event.ts';
import { FakeStorage, freshDatabase, rowsOf, tamper } from '../../support/browser-storage.ts';

const begin: Happening = { verb: 'initialized', case: 'maryam', telling: 'guided', content: 1 };
const sound = anEvent({ id: 'sound-1', verb: 'skipped', case: 'samuel' });
const portals: Portal[] = [];

async function aTab({ tab = { told: '' }, patience = 20_000 } = {}) {
  const page = aPage({ tab });
  const portal = openStandalone({ device: 'device', patience });
  portals.push(portal);
  const record = createRecord(page.environment);
  await record.startRecord(portal);
  const comesTo = (state: Saved) =>
    eventually(() => {
      expect(record.$saved.get()).toBe(state);
    });
  const notices = () => record.$notices.get();
  return { page, portal, record, comesTo, notices };
}

/** A browser that has the course's database, with a sound event in it. */
async function withDatabase(): Promise<void> {
  freshDatabase();
  const { portal } = await aTab();
  await portal.append([sound]);
  await portal.close();
}

vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  vi.stubGlobal('sessionStorage', new FakeStorage());
});

afterEach(async () => {
  vi.restoreAllMocks();
  for (const portal of portals.splice(0)) await portal.close();
  vi.unstubAllGlobals();
});

describe('without a database the course goes on in memory and says so once', () => {
  const CAUSES: [string, () => void][] = [
    ['missing', () => vi.stubGlobal('indexedDB', undefined)],
    ['null, as some private windows have it', () => vi.stubGlobal('indexedDB', null)],
    [
      'blocked',
      () =>
        vi.spyOn(freshDatabase(), 'open').mockImplementation(() => {
          throw new DOMException('Blocked by settings.', 'SecurityError');
        }),
    ],
    ['silent', () => vi.spyOn(freshDatabase(), 'open').mockImplementation(() => new EventTarget() as IDBOpenDBRequest)],
    ['failing', () => vi.spyOn(freshDatabase(), 'open').mockImplementation(() => failingRequest())],
  ];

  test.each(CAUSES)('%s', async (_name, cause) => {
    cause();
    const tab = await aTab({ patience: 50 });
    expect(tab.record.$ready.get()).toBe(true);
    expect(tab.record.$saved.get()).toBe('memory');
    const run = tab.record.append(begin);
    tab.record.append({ verb: 'answered', case: 'maryam', run: run.id, step: 0, choice: 'stop' });
    await eventually(() => {
      expect(JSON.stringify([...(sessionStorage as unknown as FakeStorage).items])).toContain('stop');
    });
    expect(tab.record.$saved.get()).toBe('memory');
    expect(tab.record.$progress.get().cases.maryam?.current?.choices).toEqual(['stop']);
    expect(tab.notices()).toEqual([{ key: 'memory-only', count: 0 }]);
  });

  test('a disk without room for a database is called full, not forbidden', async () => {
    vi.spyOn(freshDatabase(), 'open').mockImplementation(() => failingRequest('QuotaExceededError'));
    const tab = await aTab();
    expect(tab.record.$saved.get()).toBe('failed');
    expect(tab.notices()).toEqual([{ key: 'save-failed', count: 0 }]);
  });

  test('the answer says what the browser said', async () => {
    vi.spyOn(freshDatabase(), 'open').mockImplementation(() => {
      throw new DOMException('Blocked by settings.', 'SecurityError');
    });
    const { portal } = await aTab();
    expect(await portal.append([sound])).toEqual({ state: 'memory', cause: 'SecurityError: Blocked by settings.' });
  });

  test('even if the storage of the tab is blocked too', async () => {
    vi.stubGlobal('indexedDB', undefined);
    vi.stubGlobal('sessionStorage', undefined);
    const tab = await aTab();
    tab.record.append(begin);
    await tab.comesTo('memory');
    expect(tab.record.$events.get()).toHaveLength(1);
  });

  test('the next page of the tab knows what was done, and keeps it once it can', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const first = await aTab();
    const run = first.record.append(begin);
    first.page.leave();
    const second = await aTab();
    expect(second.record.$events.get()).toEqual([run]);
    freshDatabase();
    const third = await aTab();
    expect(third.record.$saved.get()).toBe('saved');
    expect(await rowsOf(SHELF, 'events')).toEqual([run]);
    expect((sessionStorage as unknown as FakeStorage).items.size).toBe(0);
  });

  test('what a page that was left has saved after all is not carried on', async () => {
    await withDatabase();
    sessionStorage.setItem('rbr:unsaved', JSON.stringify({ version: 1, events: [sound] }));
    const tab = await aTab();
    expect(tab.record.$saved.get()).toBe('saved');
    expect((sessionStorage as unknown as FakeStorage).items.size).toBe(0);
  });

  test('a notice that was put away is not shown again in this tab', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const tab = { told: '' };
    const first = await aTab({ tab });
    first.record.dismiss('memory-only');
    expect(first.notices()).toEqual([]);
    const second = await aTab({ tab });
    expect(second.notices()).toEqual([]);
    expect((await aTab()).notices()).toHaveLength(1);
  });

  test('a database that comes late is taken up: nothing is lost on either side', async () => {
    await withDatabase();
    const slow = indexedDB;
    const open = slow.open.bind(slow);
    let letGo: (() => void) | undefined;
    vi.spyOn(slow, 'open').mockImplementationOnce((name, version) => {
      const late = {} as IDBOpenDBRequest;
      letGo = () => {
        const request = open(name, version);
        request.onsuccess = (event) => {
          Object.assign(late, { result: request.result });
          late.onsuccess?.call(request, event);
        };
      };
      return late;
    });
    const tab = await aTab({ patience: 300 });
    const run = tab.record.append(begin);
    await tab.comesTo('memory');
    letGo?.();
    await eventually(() => {
      tab.page.runLater();
      expect(tab.record.$events.get()).toEqual([sound, run]);
    });
    await tab.comesTo('saved');
    vi.restoreAllMocks();
    expect(await rowsOf(SHELF, 'events')).toEqual(expect.arrayContaining([run, sound]));
    expect(tab.notices()).toEqual([]);
  });

  test('a database that comes between two saves is read at once, not only at the next retry', async () => {
    await withDatabase();
    const failing = vi.spyOn(indexedDB, 'open').mockImplementation(() => failingRequest());
    const tab = await aTab();
    expect(tab.record.$saved.get()).toBe('memory');
    failing.mockRestore();
    const run = tab.record.append(begin);
    await eventually(() => {
      expect(tab.record.$events.get()).toEqual([sound, run]);
    });
    await tab.comesTo('saved');
  });
});

describe('a database that cannot be read', () => {
  const unreadable = () =>
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('Internal error.', 'UnknownError');
    });

  test('takes what is done, but is not called saved, and the line does not flicker', async () => {
    await withDatabase();
    const reading = unreadable();
    const tab = await aTab();
    const said: Saved[] = [];
    tab.record.$saved.subscribe((state) => said.push(state));
    const done = ['gate', 'door'].map((id) => tab.record.append({ verb: 'skipped', case: id }));
    await eventually(() => {
      expect(reading.mock.calls.length).toBeGreaterThan(1);
    });
    expect(said).toEqual(['memory']);
    expect(tab.notices()).toEqual([{ key: 'memory-only', count: 0 }]);
    expect(tab.record.$events.get()).toEqual(done);

    vi.restoreAllMocks();
    tab.page.runLater();
    await tab.comesTo('saved');
    expect(tab.record.$events.get()).toEqual([sound, ...done]);
    expect(await rowsOf(SHELF, 'events')).toHaveLength(3);
  });

  test('that breaks in the middle keeps what was known', async () => {
    await withDatabase();
    const tab = await aTab();
    unreadable();
    const run = tab.record.append(begin);
    await tab.comesTo('saved');
    tab.page.show();
    await tab.comesTo('memory');
    expect(tab.record.$events.get()).toEqual([sound, run]);
  });
});

describe('a database that takes nothing', () => {
  test('full: the line says failed, the course goes on, and all is kept when there is room again', async () => {
    await withDatabase();
    const tab = await aTab();
    const noRoom = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room.', 'QuotaExceededError');
    });
    const run = tab.record.append(begin);
    await tab.comesTo('failed');
    const choice = tab.record.append({ verb: 'answered', case: 'maryam', run: run.id, step: 0, choice: 'stop' });
    expect(tab.record.$saved.get()).toBe('failed');
    expect(tab.notices()).toEqual([{ key: 'save-failed', count: 0 }]);
    await eventually(() => {
      expect(noRoom.mock.calls.length).toBeGreaterThan(1);
    });
    noRoom.mockRestore();
    tab.page.runLater();
    await tab.comesTo('saved');
    expect(tab.notices()).toEqual([]);
    expect(await rowsOf(SHELF, 'events')).toEqual(expect.arrayContaining([sound, run, choice]));
  });

  test('full while writing: the whole save is taken back, so nothing is kept by half', async () => {
    await withDatabase();
    const tab = await aTab();
    vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
      this.abort();
    });
    tab.record.append(begin);
    tab.record.append(begin);
    await tab.comesTo('failed');
    vi.restoreAllMocks();
    expect(await rowsOf(SHELF, 'events')).toEqual([sound]);
    tab.page.show();
    await tab.comesTo('saved');
    expect(await rowsOf(SHELF, 'events')).toHaveLength(3);
  });

  test('a write that seems done but left nothing is not taken for saved', async () => {
    await withDatabase();
    const tab = await aTab();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
      return this.count() as unknown as IDBRequest<IDBValidKey>;
    });
    tab.record.append(begin);
    await tab.comesTo('failed');
  });

  test('the trouble goes on through a retry: the notice stays, and is not told twice', async () => {
    await withDatabase();
    const tab = await aTab();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room.', 'QuotaExceededError');
    });
    tab.record.append(begin);
    await tab.comesTo('failed');
    const states: Saved[] = [];
    tab.record.$saved.listen((state) => states.push(state));
    tab.page.runLater();
    await eventually(() => {
      expect(tab.page.putOff()).toBe(1);
    });
    expect(states).toEqual([]);
    expect(tab.notices()).toEqual([{ key: 'save-failed', count: 0 }]);
  });

  test('a portal that breaks its word and rejects is a failed save', async () => {
    const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const page = aPage();
    const record = createRecord(page.environment);
    const broken = () => Promise.reject(new Error('The portal is gone.'));
    const portal: Portal = {
      kind: 'scorm12',
      open: broken,
      append: broken,
      listen: () => () => undefined,
      close: broken,
    };
    await record.startRecord(portal);
    expect(record.$ready.get()).toBe(true);
    expect(record.$saved.get()).toBe('failed');
    record.append(begin);
    expect(record.$events.get()).toHaveLength(1);
    expect(complain).toHaveBeenCalledWith(new Error('The portal is gone.'));
  });
});

describe('a damaged record', () => {
  const JUNK: [string, Record<string, unknown>][] = [
    ['ten megabytes', { id: 'junk-1', text: 'x'.repeat(10_000_000) }],
    ['an edited event', { ...sound, id: 'junk-2', at: 'yesterday' }],
    ['an event with a field more', { ...sound, id: 'junk-3', score: 100 }],
    ['a number for an id', { ...sound, id: 4 }],
  ];

  test.each(JUNK)('a row with %s is moved aside, the rest is kept, and the learner is told', async (_name, row) => {
    await withDatabase();
    await tamper(SHELF, 'events', (store) => store.put(row));
    const tab = await aTab();
    expect(tab.record.$events.get()).toEqual([sound]);
    expect(tab.notices()).toEqual([{ key: 'events-aside', count: 1 }]);
    await eventually(async () => {
      expect(await rowsOf(SHELF, 'events')).toEqual([sound]);
    });
    expect(await rowsOf(SHELF, 'aside')).toEqual([
      { raw: row, reason: 'not-an-event', at: expect.any(Number) as number },
    ]);
    expect((await aTab()).notices()).toEqual([]);
  });

  test('a row that cannot be moved stays where it is, and the rest is read', async () => {
    await withDatabase();
    await tamper(SHELF, 'events', (store) => store.put({ id: 'junk-1' }));
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('No room.', 'QuotaExceededError');
    });
    const tab = await aTab();
    expect(tab.record.$events.get()).toEqual([sound]);
    expect(tab.record.$saved.get()).toBe('saved');
    expect(await rowsOf(SHELF, 'events')).toHaveLength(2);
  });

  test('how often a database was raised says nothing about what is in it', async () => {
    await withDatabase();
    await upgrade(7);
    const tab = await aTab();
    expect(tab.record.$events.get()).toEqual([sound]);
    const run = tab.record.append(begin);
    await tab.comesTo('saved');
    expect(await rowsOf(SHELF, 'events')).toEqual(expect.arrayContaining([sound, run]));
  });

  test('a lost label is no damage', async () => {
    await withDatabase();
    await tamper(SHELF, 'meta', (store) => store.clear());
    expect((await aTab()).record.$events.get()).toEqual([sound]);
  });

  const UNREADABLE: [string, () => Promise<void>][] = [
    [
      'a newer version',
      () => tamper(SHELF, 'meta', (store) => store.put({ version: RECORD_VERSION + 1, device: 'd' }, 'record')),
    ],
    ['a version that is none', () => tamper(SHELF, 'meta', (store) => store.put({ version: 'x' }, 'record'))],
    ['a label that is none', () => tamper(SHELF, 'meta', (store) => store.put('junk', 'record'))],
  ];

  test.each(UNREADABLE)('%s is left untouched, and a new record is kept beside it', async (_name, change) => {
    await withDatabase();
    await change();
    const tab = await aTab();
    expect(tab.record.$events.get()).toEqual([]);
    expect(tab.notices()).toEqual([{ key: 'record-aside', count: 0 }]);
    const run = tab.record.append(begin);
    await tab.comesTo('saved');
    expect(await rowsOf(SHELF, 'events')).toEqual([sound]);
    expect(await rowsOf(BESIDE, 'events')).toEqual([run]);
    const next = await aTab();
    expect(next.record.$events.get()).toEqual([run]);
    expect(next.notices()).toEqual([]);
  });

  test('a database of the same name without our stores is left alone too', async () => {
    const factory = freshDatabase();
    await new Promise((resolve) => {
      const request = factory.open(SHELF, 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('theirs');
      };
      request.onsuccess = () => {
        request.result.close();
        resolve(undefined);
      };
    });
    const tab = await aTab();
    tab.record.append(begin);
    await tab.comesTo('saved');
    expect(await rowsOf(SHELF, 'theirs')).toEqual([]);
    expect(await rowsOf(BESIDE, 'events')).toHaveLength(1);
  });

  test('if neither can be read, the course goes on in memory', async () => {
    await withDatabase();
    await tamper(SHELF, 'meta', (store) => store.put({ version: RECORD_VERSION + 1 }, 'record'));
    await aTab();
    await tamper(BESIDE, 'meta', (store) => store.put({ version: RECORD_VERSION + 1 }, 'record'));
    expect((await aTab()).record.$saved.get()).toBe('memory');
  });

  test('junk in the storage of the tab is no record', async () => {
    freshDatabase();
    sessionStorage.setItem('rbr:unsaved', 'x'.repeat(10_000_000));
    const tab = await aTab();
    expect(tab.record.$events.get()).toEqual([]);
    tab.record.append(begin);
    await tab.comesTo('saved');
  });
});

function failingRequest(name = 'UnknownError'): IDBOpenDBRequest {
  const request = {
    error: new DOMException('Internal error opening backing store.', name),
  } as IDBOpenDBRequest;
  queueMicrotask(() => {
    request.onerror?.call(request, new Event('error'));
  });
  return request;
}

async function upgrade(version: number): Promise<void> {
  await new Promise((resolve) => {
    const request = indexedDB.open(SHELF, version);
    request.onsuccess = () => {
      request.result.close();
      resolve(undefined);
    };
  });
}
