import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CourseEvent, Happening } from '../../../src/domain/record/events.ts';
import type { Portal } from '../../../src/portal/port.ts';
import { SHELF } from '../../../src/portal/standalone/names.ts';
import { openStandalone } from '../../../src/portal/standalone/open-standalone.ts';
import { createRecord, type RecordStore } from '../../../src/stores/create-record.ts';
import { aPage, type Page } from '../../support/a-page.ts';
import { eventually } from '../../support/eventually.ts';
import { freshDatabase, rowsOf } from '../../support/browser-storage.ts';

const begin: Happening = { verb: 'initialized', case: 'maryam', telling: 'guided', content: 1 };
const portals: Portal[] = [];

interface Tab {
  record: RecordStore;
  page: Page;
  portal: Portal;
}

/** A tab of the browser with the course open. */
function aTab(now?: number): Tab {
  const page = aPage(now === undefined ? {} : { now });
  const portal = openStandalone({ device: 'device', patience: 20_000 });
  portals.push(portal);
  return { record: createRecord(page.environment), page, portal };
}

async function anOpenTab(now?: number): Promise<Tab> {
  const tab = aTab(now);
  await tab.record.startRecord(tab.portal);
  return tab;
}

const saved = ({ record }: Tab) =>
  eventually(() => {
    expect(record.$saved.get()).toBe('saved');
  });
const idsOf = (events: readonly CourseEvent[]) => events.map(({ id }) => id);

vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  freshDatabase();
});

afterEach(async () => {
  for (const portal of portals.splice(0)) await portal.close();
  vi.unstubAllGlobals();
});

describe('appending', () => {
  test('is known at once and on disk soon', async () => {
    const tab = await anOpenTab();
    const event = tab.record.append(begin);
    expect(tab.record.$events.get()).toEqual([event]);
    expect(tab.record.$progress.get().cases.maryam?.current?.id).toBe(event.id);
    expect(tab.record.$saved.get()).toBe('saving');
    await saved(tab);
    expect(await rowsOf(SHELF, 'events')).toEqual([event]);
  });

  test('stamps the event with the page, its number and the time', async () => {
    const tab = await anOpenTab(5000);
    const name = tab.page.environment.newName();
    expect(tab.record.append(begin)).toEqual({ id: `${name}-1`, at: 5000, ...begin });
    expect(tab.record.append(begin)).toMatchObject({ id: `${name}-2`, at: 6000 });
  });

  test('of what could not be read back throws, says what, and leaves the record alone', async () => {
    const tab = await anOpenTab();
    // @ts-expect-error A choice belongs to a run and a step.
    const wrong: Happening = { verb: 'answered', case: 'maryam', choice: 'stop' };
    expect(() => tab.record.append(wrong)).toThrowErrorMatchingInlineSnapshot(
      `[TypeError: Not an event: {"verb":"answered","case":"maryam","choice":"stop"}]`,
    );
    expect(tab.record.$events.get()).toEqual([]);
  });

  test('many in one go are one save, and saves keep their order', async () => {
    const tab = await anOpenTab();
    const batches: number[] = [];
    const { append } = tab.portal;
    tab.portal.append = (events) => {
      batches.push(events.length);
      return append(events);
    };
    tab.record.append(begin);
    tab.record.append(begin);
    await eventually(() => {
      expect(batches).toEqual([2]);
    });
    tab.record.append(begin);
    await saved(tab);
    expect(batches).toEqual([2, 1]);
    expect(await rowsOf(SHELF, 'events')).toHaveLength(3);
  });

  test('a screen that fails on the news does not stop the saving', async () => {
    const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const tab = await anOpenTab();
    tab.record.$progress.listen(() => {
      throw new Error('The screen is broken.');
    });
    const event = tab.record.append(begin);
    await saved(tab);
    expect(await rowsOf(SHELF, 'events')).toEqual([event]);
    expect(complain).toHaveBeenCalledOnce();
    complain.mockRestore();
  });
});

describe('before the record is open', () => {
  test('nothing that is appended is lost', async () => {
    const tab = aTab();
    const early = tab.record.append(begin);
    expect(tab.record.$ready.get()).toBe(false);
    await tab.record.startRecord(tab.portal);
    expect(await rowsOf(SHELF, 'events')).toEqual([early]);
    expect(tab.record.$saved.get()).toBe('saved');
  });

  test('what is appended comes after all that was kept, even if the clock was put back by two years', async () => {
    const first = await anOpenTab(90_000_000_000);
    first.record.append({ verb: 'launched', page: 'lesson-a' });
    await saved(first);
    const second = aTab(5000);
    second.record.append({ verb: 'launched', page: 'lesson-b' });
    await second.record.startRecord(second.portal);
    second.record.append({ verb: 'launched', page: 'lesson-c' });
    expect(second.record.$events.get().map(({ at }) => at)).toEqual([90_000_000_000, 90_000_001_000, 90_000_002_000]);
    expect(second.record.$progress.get().place?.page).toBe('lesson-c');
  });

  test('a page that is left at once has still handed its events over', async () => {
    const tab = aTab();
    const opening = tab.record.startRecord(tab.portal);
    const event = tab.record.append(begin);
    tab.page.leave();
    await opening;
    expect(await rowsOf(SHELF, 'events')).toEqual([event]);
  });

  test('whenReady waits, also if it was asked before the start', async () => {
    const tab = aTab();
    const ready = tab.record.whenReady();
    void tab.record.startRecord(tab.portal);
    await ready;
    expect(tab.record.$ready.get()).toBe(true);
    await tab.record.whenReady();
  });

  test('starting twice opens once', async () => {
    const tab = aTab();
    const open = vi.spyOn(tab.portal, 'open');
    await Promise.all([tab.record.startRecord(tab.portal), tab.record.startRecord(tab.portal)]);
    expect(open).toHaveBeenCalledOnce();
  });
});

describe('the next page', () => {
  test('knows all that the page before it kept', async () => {
    const first = await anOpenTab();
    const run = first.record.append(begin);
    first.record.append({ verb: 'answered', case: 'maryam', run: run.id, step: 0, choice: 'stop' });
    await saved(first);
    const second = await anOpenTab();
    expect(second.record.$events.get()).toEqual(first.record.$events.get());
    expect(second.record.$progress.get().cases.maryam?.current?.choices).toEqual(['stop']);
  });
});

describe('two tabs at once', () => {
  test('hear of each other, and neither overwrites the other', async () => {
    const one = await anOpenTab();
    const two = await anOpenTab();
    for (let step = 0; step < 20; step++) {
      one.record.append({ verb: 'experienced', lesson: 'a', section: `s${step}` });
      two.record.append({ verb: 'experienced', lesson: 'b', section: `s${step}` });
    }
    await Promise.all([saved(one), saved(two)]);
    await eventually(() => {
      expect(one.record.$events.get()).toHaveLength(40);
      expect(two.record.$events.get()).toEqual(one.record.$events.get());
    });
    expect(await rowsOf(SHELF, 'events')).toHaveLength(40);
    expect(one.record.$progress.get().lessons.b?.sections).toHaveLength(20);
  });

  test('without a line between them catch up when they are shown', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const one = await anOpenTab();
    const two = await anOpenTab();
    one.record.append(begin);
    await saved(one);
    expect(two.record.$events.get()).toEqual([]);
    two.page.show();
    await eventually(() => {
      expect(two.record.$events.get()).toEqual(one.record.$events.get());
    });
  });

  test('what one tab hears from another it does not save again', async () => {
    const one = await anOpenTab();
    const two = await anOpenTab();
    const append = vi.spyOn(two.portal, 'append');
    one.record.append(begin);
    await eventually(() => {
      expect(two.record.$events.get()).toHaveLength(1);
    });
    const own = two.record.append(begin);
    await saved(two);
    expect(append.mock.calls).toEqual([[[own]]]);
  });

  test('messages that are no record change nothing', async () => {
    const tab = await anOpenTab();
    const line = new BroadcastChannel(SHELF);
    for (const junk of [null, 'junk', { version: 9, events: [] }, { version: 1, events: [{ id: 'x-1' }] }])
      line.postMessage(junk);
    line.postMessage({ version: 1, events: [{ id: 'x-1', at: 1, ...begin }] });
    await eventually(() => {
      expect(idsOf(tab.record.$events.get())).toEqual(['x-1']);
    });
    line.close();
  });

  test('a tab in which the database was deleted by another goes on and keeps all again', async () => {
    const tab = await anOpenTab();
    tab.record.append(begin);
    await saved(tab);
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(SHELF).onsuccess = resolve;
    });
    tab.record.append(begin);
    await saved(tab);
    tab.page.show();
    await eventually(async () => {
      expect(await rowsOf(SHELF, 'events')).toEqual(tab.record.$events.get());
    });
    expect(tab.record.$events.get()).toHaveLength(2);
  });
});
