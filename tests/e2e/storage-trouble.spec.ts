import type { BrowserContext, Page } from '@playwright/test';
import type { CourseEvent } from '../../src/domain/record/events.ts';
import { foldProgress } from '../../src/domain/record/progress.ts';
import { common } from '../../src/i18n/en/common.ts';
import { BESIDE, SHELF } from '../../src/portal/standalone/names.ts';
import { aRun } from '../support/a-run.ts';
import { readRows } from '../support/browser-record.ts';
import { kept } from '../support/lesson.ts';
import { awake, decide, expectState, goOn, openCase, saved } from '../support/play.ts';
import { expect, test } from '../support/test.ts';

const TWO_YEARS = 2 * 365 * 24 * 60 * 60 * 1000;

const notices = (page: Page) => page.locator('notice-strip .notice');
const line = (page: Page) => page.locator('header [data-saved]');
const events = async (page: Page) => (await readRows(page)) as CourseEvent[];

/** Begins the case and takes its first decision. */
async function play(page: Page): Promise<void> {
  await openCase(page, 'last-call');
  await page.locator('#brief [data-action="start"]').click();
  await decide(page, 'order-is-final');
  await expectState(page, { phase: 'judgement', scene: 'gate' });
}

async function goesOn(page: Page): Promise<void> {
  await goOn(page);
  await expectState(page, { phase: 'choosing', scene: 'door' });
  await decide(page, 'sign-over');
  await expectState(page, { phase: 'judgement', scene: 'door' });
}

/** A page of the same host that runs no script of the course: a place to change what the browser has stored. */
async function backstage(page: Page): Promise<void> {
  await page.route('**/backstage.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><link rel="icon" href="icon.svg">' }),
  );
  await page.goto('backstage.html');
}

test('reading throws: the course goes on, the line says so once, and nothing that was written is lost', async ({
  page,
}) => {
  await page.addInitScript(() => {
    if (localStorage.getItem('a fault of the test') === null) return;
    IDBObjectStore.prototype.getAll = () => {
      throw new DOMException('Internal error.', 'UnknownError');
    };
  });
  await play(page);
  await saved(page);
  await page.evaluate(() => {
    localStorage.setItem('a fault of the test', 'on');
  });
  await page.reload();
  await expect(line(page)).toHaveAttribute('data-saved', 'memory');
  await expect(notices(page)).toHaveCount(1);
  await expect(notices(page)).toContainText(common.notices['memory-only'].title);
  await page.locator('#brief [data-action="start"]').click();
  await decide(page, 'stop-and-ask');
  await expectState(page, { phase: 'judgement', scene: 'gate' });
  await expect(line(page)).toHaveAttribute('data-saved', 'memory');
  await expect(notices(page)).toHaveCount(1);

  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.reload();
  await awake(page);
  await saved(page);
  const choices = foldProgress(await events(page)).cases['last-call']?.runs.map((run) => run.choices);
  expect(choices).toEqual([['order-is-final'], ['stop-and-ask']]);
  await expect(notices(page)).toHaveCount(0);
});

test('local storage is switched off: only the settings are forgotten', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
  await play(page);
  await saved(page);
  await expect(notices(page)).toHaveCount(0);
  await page.reload();
  await awake(page);
  await expectState(page, { phase: 'judgement', scene: 'gate' });
});

test('a disk that is full from the start: the line says so, play goes on, and all is kept once there is room', async ({
  page,
  context,
  baseURL,
}) => {
  const devTools = await context.newCDPSession(page);
  const { origin } = new URL(baseURL ?? '');
  await devTools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await play(page);
  await expect(line(page)).toHaveAttribute('data-saved', 'failed');
  await expect(line(page)).toContainText(common.saved.failed);
  await expect(notices(page)).toHaveCount(1);
  await expect(notices(page)).toContainText(common.notices['save-failed'].title);
  await page.reload();
  await awake(page);
  await expectState(page, { phase: 'judgement', scene: 'gate' });
  await goesOn(page);

  await devTools.send('Storage.overrideQuotaForOrigin', { origin });
  // Tried again every ten seconds; the browser itself looks for room only now and then.
  await expect(line(page)).toHaveAttribute('data-saved', 'saved', { timeout: 90_000 });
  await expect(notices(page)).toHaveCount(0);
  await page.reload();
  await awake(page);
  await expectState(page, { phase: 'judgement', scene: 'door' });
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

const CLEARED: Record<string, (page: Page, context: BrowserContext) => Promise<void>> = {
  'by a script of the same host': (page) =>
    page.evaluate(async () => {
      localStorage.clear();
      for (const { name = '' } of await indexedDB.databases()) {
        await new Promise((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase(name);
          deleting.onsuccess = resolve;
          deleting.onerror = reject;
        });
      }
    }),
  'by the settings of the browser': async (page, context) => {
    const devTools = await context.newCDPSession(page);
    const { origin } = new URL(page.url());
    await devTools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  },
};

for (const [how, clear] of Object.entries(CLEARED)) {
  test(`all storage is cleared in another tab, ${how}: play goes on and what this tab knows is kept again`, async ({
    page,
    context,
  }) => {
    await play(page);
    await saved(page);
    const before = await events(page);
    const other = await context.newPage();
    await backstage(other);
    await clear(other, context);
    await other.close();

    await goesOn(page);
    await kept(page);
    // Whatever is still missing is kept when the page comes to the front.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect.poll(() => events(page)).toEqual(expect.arrayContaining(before));
    await page.reload();
    await awake(page);
    await expectState(page, { phase: 'judgement', scene: 'door' });
  });
}

test('the clock is set back by two years: the order of what was done stays, and so does the place', async ({
  page,
}) => {
  await play(page);
  await saved(page);
  await page.addInitScript((back) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() - back;
  }, TWO_YEARS);
  await page.reload();
  await awake(page);
  await expectState(page, { phase: 'judgement', scene: 'gate' });
  await goesOn(page);
  await saved(page);
  await goOn(page);
  await expectState(page, { phase: 'ended', scene: 'handed-over' });
  await saved(page);
  await page.reload();
  await awake(page);
  await expectState(page, { phase: 'ended', scene: 'handed-over' });
  const times = (await events(page)).map(({ at }) => at);
  expect(new Set(times).size).toBe(times.length);
  expect(Math.max(...times) - Math.min(...times)).toBeLessThan(TWO_YEARS / 2);
  await page.goto('index.html');
  await expect(page.locator('[data-stop="case last-call"], a[href="case-last-call.html"]').first()).toBeVisible();
});

test('what an older release has kept, and kept beside, is one record after the first page', async ({ page }) => {
  const first = aRun('last-call', ['ask-the-word', 'use-app'], { writer: 'first' });
  const second = aRun('sixteen', [], { writer: 'second' });
  const asBefore = (all: readonly CourseEvent[]) =>
    all.map((event) => Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'content')));
  await backstage(page);
  await page.evaluate(
    async (databases) => {
      for (const [name, rows] of databases) {
        await new Promise((resolve, reject) => {
          const opening = indexedDB.open(name, 1);
          opening.onerror = reject;
          opening.onupgradeneeded = () => {
            const db = opening.result;
            const into = db.createObjectStore('events', { keyPath: 'id' });
            for (const row of rows) into.add(row);
            db.createObjectStore('aside', { autoIncrement: true });
            db.createObjectStore('meta').add({ version: 1, device: 'old' }, 'record');
          };
          opening.onsuccess = () => {
            opening.result.close();
            resolve(undefined);
          };
        });
      }
    },
    [
      [SHELF, asBefore(first)],
      [BESIDE, asBefore(second)],
    ] as const,
  );
  await openCase(page, 'last-call');
  await expectState(page, { phase: 'choosing', scene: 'telling' });
  await saved(page);
  expect(await events(page)).toEqual(expect.arrayContaining([...first, ...second]));
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([SHELF]);
  await openCase(page, 'sixteen');
  await expect(page.locator('main')).toHaveAttribute('data-phase', 'choosing');
  await expect(notices(page)).toHaveCount(0);
});
