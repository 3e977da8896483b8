import type { Page } from '@playwright/test';
import { common } from '../../src/i18n/en/common.ts';
import { aRun } from '../support/a-run.ts';
import { readRows, seed, writeRows } from '../support/browser-record.ts';
import { awake, decide, expectState, goOn, openCase, saved } from '../support/play.ts';
import { expect, test } from '../support/test.ts';

const START = { phase: 'choosing', scene: 'gate' } as const;
const TOLD = { phase: 'judgement', scene: 'gate' } as const;
const notices = (page: Page) => page.locator('notice-strip .notice');
const state = (page: Page) => page.locator('header [data-saved]');
const begin = (page: Page) => page.locator('#brief [data-action="start"]').click();

/** The course goes on: a decision is taken and told, as if nothing were wrong. */
async function goesOn(page: Page): Promise<void> {
  await openCase(page, 'last-call');
  await begin(page);
  await expectState(page, START);
  await decide(page, 'order-is-final');
  await expectState(page, TOLD);
}

const BLOCKED: Record<string, () => void> = {
  'there is no database': () => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  },
  'the database is forbidden': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  },
  'the database refuses to open': () => {
    IDBFactory.prototype.open = () => {
      const request = new EventTarget() as IDBOpenDBRequest;
      Object.defineProperty(request, 'error', { value: new DOMException('Internal error.', 'UnknownError') });
      queueMicrotask(() => {
        request.onerror?.(new Event('error'));
      });
      return request;
    };
  },
  'the database never answers': () => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  },
  'every kind of storage is forbidden': () => {
    const refuse = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get: refuse });
  },
};

for (const [name, block] of Object.entries(BLOCKED)) {
  test(`${name}: the course goes on in memory and says so once`, async ({ page, expectNoBarriers }) => {
    await page.addInitScript(block);
    await goesOn(page);
    await expect(state(page)).toHaveAttribute('data-saved', 'memory');
    await expect(state(page)).toContainText(common.saved.memory);
    await expect(notices(page)).toHaveCount(1);
    await expect(notices(page)).toContainText(common.notices['memory-only'].title);
    await expectNoBarriers();
    await notices(page).getByRole('button', { name: common.dismiss }).click();
    await expect(notices(page)).toHaveCount(0);
    await goOn(page);
    await expectState(page, { phase: 'choosing', scene: 'door' });
    await expect(notices(page)).toHaveCount(0);
  });
}

test('without a database the tab still knows where it was', async ({ page }) => {
  await page.addInitScript(BLOCKED['there is no database'] ?? (() => undefined));
  await goesOn(page);
  await notices(page).getByRole('button', { name: common.dismiss }).click();
  await page.goto('sources.html');
  await openCase(page, 'last-call');
  await expectState(page, TOLD);
  await expect(state(page)).toHaveAttribute('data-saved', 'memory');
  await expect(notices(page)).toHaveCount(0);
});

test('a full disk: what could not be saved is said, kept, and saved when there is room again', async ({ page }) => {
  await page.addInitScript(() => {
    const put = Function.prototype.call.bind(
      Reflect.get(IDBObjectStore.prototype, 'put') as () => IDBRequest<IDBValidKey>,
    );
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<IDBObjectStore['put']>) {
      const request = put(this, ...given) as IDBRequest<IDBValidKey>;
      // A browser without room takes the row and then undoes the transaction.
      if (document.documentElement.dataset.disk === 'full') this.transaction.abort();
      return request;
    };
  });
  await openCase(page, 'last-call');
  await begin(page);
  await saved(page);
  await page.evaluate(() => (document.documentElement.dataset.disk = 'full'));
  await decide(page, 'order-is-final');
  await expectState(page, TOLD);
  await expect(state(page)).toHaveAttribute('data-saved', 'failed');
  await expect(notices(page)).toContainText(common.notices['save-failed'].title);
  expect(await readRows(page)).toHaveLength(1);

  await page.evaluate(() => (document.documentElement.dataset.disk = 'free'));
  await goOn(page);
  await saved(page);
  await expect(notices(page)).toHaveCount(0);
  expect(await readRows(page)).toHaveLength(3);
  await page.reload();
  await awake(page);
  await expectState(page, { phase: 'choosing', scene: 'door' });
});

test('rows that a hand has changed are set aside alone, and kept', async ({ page }) => {
  const events = aRun('last-call', ['ask-the-word', 'use-app']);
  await seed(page, [...events, ...aRun('sixteen', [], { writer: 'other' })]);
  const edited = { ...events.at(-1), step: 'two' };
  const junk = { id: 'by-hand', note: '<script>alert(1)</script>' };
  await writeRows(page, [edited, junk]);
  await openCase(page, 'last-call');
  // The last thing that can still be read: the second decision was taken, and not yet gone on from.
  await expectState(page, { phase: 'judgement', scene: 'side-room' });
  await expect(notices(page)).toHaveCount(1);
  await expect(notices(page)).toContainText(common.notices['events-aside'].title);
  const aside = (await readRows(page, { store: 'aside' })) as { raw: unknown; reason: string }[];
  expect(aside.map(({ raw }) => raw)).toEqual(expect.arrayContaining([edited, junk]));

  await goOn(page);
  await saved(page);
  await page.reload();
  await awake(page);
  await expectState(page, { phase: 'choosing', scene: 'telling' });
  await expect(notices(page)).toHaveCount(0);
  await openCase(page, 'sixteen');
  await expect(page.locator('main')).toHaveAttribute('data-phase', 'choosing');
});

test('a record of an unknown version is left untouched, and a new one begins beside it', async ({ page }) => {
  const events = aRun('last-call', ['ask-the-word', 'use-app']);
  await seed(page, events);
  await writeRows(page, [{ version: 99, device: 'from-the-future' }], { store: 'meta' });
  await openCase(page, 'last-call');
  await expect(page.locator('main')).toHaveAttribute('data-phase', 'brief');
  await expect(notices(page)).toHaveCount(1);
  await expect(notices(page)).toContainText(common.notices['record-aside'].title);
  await begin(page);
  await decide(page, 'order-is-final');
  await saved(page);
  await page.reload();
  await awake(page);
  await expectState(page, TOLD);
  await expect(notices(page)).toHaveCount(0);
  expect(await readRows(page)).toEqual(expect.arrayContaining(events));
  expect(await readRows(page, { store: 'meta' })).toEqual([{ version: 99, device: 'from-the-future' }]);
});

test('ten megabytes of junk in every storage: what is sound is found, the junk is put aside', async ({ page }) => {
  const events = aRun('last-call', ['ask-the-word', 'use-app']);
  await seed(page, events);
  const megabyte = 'junk'.repeat(250_000);
  await writeRows(
    page,
    Array.from({ length: 10 }, (_, index) => ({ id: `junk-${index}`, verb: 'answered', megabyte })),
  );
  await page.evaluate((junk) => {
    localStorage.setItem('rbr:telling', junk);
    localStorage.setItem('rbr:theme', junk);
    localStorage.setItem('another program', junk.repeat(2));
    sessionStorage.setItem('rbr:unsaved', junk);
    sessionStorage.setItem('rbr:told', junk);
  }, megabyte);
  await openCase(page, 'last-call');
  await expectState(page, { phase: 'choosing', scene: 'telling' });
  await expect(notices(page)).toHaveCount(1);
  await expect(notices(page)).toContainText(common.notices['events-aside'].title);
  await decide(page, 'too-late-too-thin');
  await expectState(page, { phase: 'judgement', scene: 'telling' });
  await saved(page);
  expect(await readRows(page, { store: 'aside' })).toHaveLength(10);
  expect(await readRows(page)).toHaveLength(events.length + 1);
});

test('a choice that the case no longer has: said once, everything before it kept, the course goes on', async ({
  page,
}) => {
  const events = aRun('last-call', ['stop-and-ask', 'wait-for-line', 'suspend-and-refer']);
  const revised = events.map((event) =>
    'choice' in event && event.step === 1 ? { ...event, choice: 'a-choice-of-last-year' } : event,
  );
  await seed(page, [...revised, ...aRun('sixteen', [], { writer: 'other' })]);
  await openCase(page, 'last-call');
  await expectState(page, { phase: 'choosing', scene: 'side-room' });
  const notice = page.locator('main .notice');
  await expect(notice).toHaveCount(1);
  await expect(notice).toContainText('This case was revised since you played it');
  await expect(notice).toContainText('Four minutes');

  await decide(page, 'use-app');
  await expectState(page, { phase: 'judgement', scene: 'side-room' });
  await expect(notice).toHaveCount(0);
  await saved(page);
  await page.reload();
  await awake(page);
  await expectState(page, { phase: 'judgement', scene: 'side-room' });
  expect(await readRows(page)).toEqual(expect.arrayContaining(revised));
  await openCase(page, 'sixteen');
  await expect(page.locator('main')).toHaveAttribute('data-phase', 'choosing');
});

test('a finished run of an older edition still opens, and can be played again', async ({ page }) => {
  const events = aRun('last-call', ['order-is-final', 'sign-over']).map((event) =>
    'choice' in event && event.step === 1 ? { ...event, choice: 'a-choice-of-last-year' } : event,
  );
  await seed(page, events);
  await openCase(page, 'last-call');
  await expectState(page, { phase: 'choosing', scene: 'door' });
  await decide(page, 'as-far-as-belmare');
  await goOn(page);
  await expectState(page, { phase: 'ended', scene: 'eleven-days' });
  await goOn(page);
  await expect(page.locator('.ledger [data-verdict]')).toHaveCount(2);
});
