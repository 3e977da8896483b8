import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readRecordFile } from '../../../src/domain/record/record-file.ts';
import { CONTENT_VERSION } from '../../../src/stores/content-version.ts';
import { openStandalone } from '../../../src/portal/standalone/open-standalone.ts';
import { anEvent } from '../../support/an-event.ts';
import { FakeStorage, freshDatabase } from '../../support/browser-storage.ts';
import { eventually } from '../../support/eventually.ts';

const skipped = (id: string, at = 2000) => anEvent({ id, at, verb: 'skipped', case: 'samuel' });
const closing: (() => unknown)[] = [];

/** The stores and operations of a page that has just been loaded, its record open. */
async function aPage({ database = true } = {}) {
  if (!database) vi.stubGlobal('indexedDB', undefined);
  vi.resetModules();
  const { $events, append, startRecord } = await import('../../../src/stores/record.ts');
  const { bringBack, eraseAll, hadBefore, rawRecord, recordText, replaceWith, takeIn } =
    await import('../../../src/stores/record-operations.ts');
  await import('../../../src/layouts/start-upkeep.ts');
  const portal = openStandalone({ device: 'mydevice', patience: 20_000 });
  closing.push(() => portal.close());
  await startRecord(portal);
  const holds = (ids: readonly string[]) =>
    eventually(() => {
      expect($events.get().map(({ id }) => id)).toEqual(ids);
    });
  return { append, bringBack, eraseAll, hadBefore, rawRecord, recordText, replaceWith, takeIn, holds };
}

const full = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room.', 'QuotaExceededError');
  });

vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  const window = new EventTarget();
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('document', Object.assign(new EventTarget(), { hidden: false }));
  vi.stubGlobal('location', new URL('http://course.example/my-data.html'));
  vi.stubGlobal('sessionStorage', new FakeStorage());
  vi.stubGlobal('localStorage', new FakeStorage());
  freshDatabase();
});

afterEach(async () => {
  vi.restoreAllMocks();
  for (const close of closing.splice(0)) await close();
  vi.unstubAllGlobals();
});

test('merging, replacing, bringing back and erasing, one after the other', async () => {
  const page = await aPage();
  expect(await page.takeIn([skipped('one-1')])).toBe('saved');
  expect(await page.hadBefore()).toBeUndefined();
  expect(await page.replaceWith([skipped('two-1')])).toBe('saved');
  await page.holds(['two-1']);
  expect((await page.hadBefore())?.events).toEqual([skipped('one-1')]);
  expect(await page.bringBack()).toBe('saved');
  await page.holds(['one-1']);
  expect((await page.hadBefore())?.events).toEqual([skipped('two-1')]);
  expect(await page.eraseAll()).toEqual({ record: true, settings: true, files: true });
  await page.holds([]);
  expect(await page.hadBefore()).toBeUndefined();
});

test('what was not saved yet is saved before it is replaced, and so can be had back', async () => {
  const page = await aPage();
  const own = page.append({ verb: 'launched', page: 'my-data' });
  expect(await page.replaceWith([skipped('two-1')])).toBe('saved');
  expect((await page.hadBefore())?.events).toEqual([own]);
});

test('before it is said where the record lives, nothing can be done with it', async () => {
  vi.resetModules();
  const { hadBefore } = await import('../../../src/stores/record-operations.ts');
  expect(hadBefore).toThrowErrorMatchingInlineSnapshot(
    `[Error: Nobody has said where the record lives: call startUpkeep first.]`,
  );
});

describe('the text of a file', () => {
  test('holds the record, the name of this device, the time and the version of the content', async () => {
    const page = await aPage();
    await page.takeIn([skipped('one-1')]);
    expect(readRecordFile(await page.recordText())).toEqual({
      file: {
        content: CONTENT_VERSION,
        device: 'mydevice',
        made: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
        events: [skipped('one-1')],
        aside: [],
      },
    });
  });

  test.each([
    ['on a full disk', () => aPage().then((page) => (full(), page)), 'failed'],
    ['without a database', () => aPage({ database: false }), 'memory'],
    [
      'without any storage at all',
      () => {
        for (const name of ['sessionStorage', 'localStorage']) vi.stubGlobal(name, undefined);
        return aPage({ database: false });
      },
      'memory',
    ],
  ])('%s holds what this page knows; nothing is replaced there', async (_name, open, state) => {
    const page = await open();
    const own = page.append({ verb: 'launched', page: 'my-data' });
    expect(await page.takeIn([skipped('one-1', own.at + 1000)])).toBe(state);
    expect(await page.replaceWith([skipped('two-1')])).toBe('failed');
    expect(await page.bringBack()).toBe('failed');
    expect(readRecordFile(await page.recordText())).toMatchObject({
      file: { events: [own, skipped('one-1', own.at + 1000)] },
    });
    expect((await page.rawRecord()).memory).toHaveLength(2);
  });
});
