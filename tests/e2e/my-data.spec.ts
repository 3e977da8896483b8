import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { writeRecordFile } from '../../src/domain/record/record-file.ts';
import type { CourseEvent } from '../../src/domain/record/events.ts';
import { common } from '../../src/i18n/en/common.ts';
import { aHistory } from '../support/an-event.ts';
import { aLearner } from '../support/a-learner.ts';
import { aRun } from '../support/a-run.ts';
import { readRows, seed } from '../support/browser-record.ts';
import { doubleText } from '../support/double-text.ts';
import { holdFiles } from '../support/hold.ts';
import { tabTo } from '../support/keyboard.ts';
import { LOOKS, lookLike } from '../support/looks.ts';
import { expectNoSideways } from '../support/no-sideways.ts';
import { awake, expectState, openCase, saved } from '../support/play.ts';
import { expect, test } from '../support/test.ts';

const MADE = '2026-06-12T16:20:00.000Z';
const fileOf = (events: readonly CourseEvent[]) =>
  writeRecordFile({ content: 1, device: 'elsewhere', made: MADE, events });
/** What somebody did on another device: another lesson, another case, another first sentence of the plan. */
const elsewhere = () => [
  ...aHistory(
    [
      { verb: 'completed', lesson: 'framework' },
      { verb: 'commented', note: 'plan-1-do', text: 'write to the consulate' },
    ],
    { writer: 'elsewhere', from: Date.UTC(2026, 5, 12) },
  ),
  ...aRun('sixteen', [], { writer: 'sixteen', from: Date.UTC(2026, 5, 12, 1) }),
];

const open = async (page: Page, address = 'my-data.html') => {
  await page.goto(address);
  await page.locator('[data-drawn]').waitFor();
};
const kept = (page: Page, kind: string) => page.locator(`[data-kept="${kind}"]`);
const told = (page: Page) => page.locator('[data-told="file"]');
const done = (page: Page) => page.locator('[data-done]');
const preview = (page: Page) => page.locator('[data-part="preview"]');
const row = (page: Page, name: string) => preview(page).getByRole('row').filter({ hasText: name }).getByRole('cell');
const line = (page: Page) => page.locator('header saved-line');
const ids = async (page: Page) => ((await readRows(page)) as CourseEvent[]).map(({ id }) => id).sort();
const chooseFile = (page: Page, name: string, content: string | Buffer) => {
  const path = test.info().outputPath(name);
  writeFileSync(path, content);
  return page.locator('#file input[type=file]').setInputFiles(path);
};
const saveFile = async (page: Page) => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-do="save"]').click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
};

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('it says what can be kept, what travels, and that nothing is kept now', async ({ page }) => {
    await page.goto('my-data.html');
    await expect(page.getByText('Without JavaScript the course keeps nothing')).toBeVisible();
    await expect(page.getByRole('row', { name: 'Lessons' })).toContainText('which sections you have read');
    await expect(page.getByRole('row', { name: 'Private notes' })).toContainText('no, only in the file');
    await expect(page.locator('main :is(button, input, textarea, summary):visible')).toHaveCount(0);
    await page.getByRole('link', { name: 'Show me what would be erased' }).click();
    await expect(page.getByText('delete the data of this site in the settings')).toBeVisible();
    await expect(page.locator('main button:visible')).toHaveCount(0);
  });
});

test('an empty record: nothing stored yet, nothing to carry, nothing to erase', async ({ page, expectNoBarriers }) => {
  await open(page);
  await expect(line(page)).toHaveText('Nothing stored yet');
  for (const kind of ['lessons', 'cases', 'answers', 'tests', 'notes', 'plan', 'bench'])
    await expect(kept(page, kind)).toHaveText('nothing yet');
  await page.locator('[data-do="make"]').click();
  await expect(page.locator('[data-told="code"]')).toContainText('nothing yet that a code could carry');
  await page.locator('[data-do="save"]').click();
  await expect(told(page)).toContainText('nothing yet that a file could hold');
  await expectNoBarriers();
  await open(page, 'my-data-erase.html');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing to erase');
  await expectNoBarriers();
});

test('by keyboard: what is kept in words and as raw text, saved to a file, and what erasing would lose', async ({
  page,
}) => {
  await seed(page, aLearner());
  await page.getByRole('contentinfo').getByRole('link', { name: 'My data' }).press('Enter');
  await page.locator('[data-drawn]').waitFor();
  await expect(line(page)).toHaveText('Saved on this device');
  await expect(page.getByRole('columnheader', { name: /Kept since 3 June/ })).toBeVisible();
  await expect(kept(page, 'lessons')).toHaveText('1 read, 1 begun (Never back to harm, section 2)');
  await expect(kept(page, 'cases')).toHaveText(
    'The counter, skipped with its summary; Last call, at decision 2 of about\u00a06',
  );
  await expect(kept(page, 'answers')).toHaveText('2 answers to 1 question');
  await expect(kept(page, 'notes')).toHaveText('1 note, 3 words');
  await expect(kept(page, 'plan')).toHaveText('1 sentence of 3');
  await expect(kept(page, 'bench')).toHaveText('1 row');
  await expect(kept(page, 'settings')).toContainText('no role chosen; light and dark as the system');

  const raw = page.locator('[data-raw]');
  await tabTo(raw.locator('summary'));
  await expect(raw.locator('summary')).toHaveText(/^Show it as raw text, \d+ KB$/);
  await page.keyboard.press('Enter');
  await expect(raw.locator('pre')).toContainText('"text": "Ask who interpreted."');
  await tabTo(raw.locator('pre'));

  await tabTo(page.locator('[data-notes]'));
  await page.keyboard.press('Space');
  await tabTo(page.locator('[data-do="save"]'));
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/^rights-based-return-\d{4}-\d\d-\d\d\.json$/);
  await expect(told(page)).toContainText(`Saved as ${download.suggestedFilename()}`);

  await tabTo(page.getByRole('link', { name: 'Show me what would be erased' }));
  await page.keyboard.press('Enter');
  const losses = page.locator('[data-losses]');
  await expect(losses).toContainText('Last call, at decision 2');
  await expect(losses.locator('.hand')).toHaveText(
    '1 note, 3 words of your own, 1 sentence of 3 in your plan, 1 row in the workbench.',
  );
  await expect(losses).toContainText('No code can bring these back');
  await tabTo(page.getByRole('link', { name: 'Keep it' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/my-data\.html$/);
});

test('a file leaves out what the learner wrote unless asked, and brings all of it back into an empty browser', async ({
  page,
  browser,
  baseURL,
}) => {
  await seed(page, aLearner());
  await open(page);
  const without = await saveFile(page);
  expect(without.text).not.toContain('Ask who interpreted');
  await expect(told(page)).toContainText('Your notes, plan and workbench rows are not in it.');
  await page.locator('[data-notes]').check();
  const whole = await saveFile(page);
  await expect(told(page)).not.toContainText('not in it');

  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const other = await context.newPage();
  await open(other);
  await chooseFile(other, whole.name, whole.text);
  await expect(preview(other).getByRole('heading', { level: 1 })).toBeFocused();
  await expect(preview(other)).toContainText(`It was read to the end: ${String(aLearner().length)} entries.`);
  await expect(row(other, 'Lessons')).toHaveText([/–$/, /1 read, 1 begun/, /1 read, 1 begun/]);
  await expect(row(other, 'Private notes')).toHaveText([/–$/, /1 note, 3 words/, /1 note, 3 words/]);
  // Nothing is changed before the learner says so.
  expect(await ids(other)).toEqual([]);
  await other.getByRole('button', { name: 'Bring both together' }).click();
  await expect(done(other)).toBeFocused();
  await expect(done(other)).toContainText('Both are together now');
  await expect(kept(other, 'plan')).toHaveText('1 sentence of 3');
  expect(await ids(other)).toEqual(
    aLearner()
      .map(({ id }) => id)
      .sort(),
  );
  await other.getByRole('link', { name: 'Go on where you were' }).click();
  await other.locator('course-map[data-drawn]').waitFor();
  await openCase(other, 'last-call');
  await expectState(other, { phase: 'choosing', scene: 'door' });
  await context.close();
});

test('both together lose nothing; leaving changes nothing; the same file twice adds nothing', async ({ page }) => {
  await seed(page, aLearner());
  await open(page);
  await chooseFile(page, 'elsewhere.json', fileOf(elsewhere()));
  await expect(preview(page)).toContainText('The file was made on 12 June');
  await expect(row(page, 'Lessons')).toHaveText([/1 read, 1 begun/, /1 read$/, /2 read, 1 begun/]);
  await expect(row(page, 'Cases')).toHaveText([/Last call/, /Sixteen/, /Last call.*Sixteen/]);
  await expect(row(page, 'My plan').last()).toHaveText(/1 sentence of 3, in the later wording/);
  await page.getByRole('button', { name: 'Leave everything as it is' }).click();
  await expect(done(page)).toHaveText('Everything is as it was.');
  expect(await ids(page)).toHaveLength(aLearner().length);

  await chooseFile(page, 'elsewhere.json', fileOf(elsewhere()));
  await page.getByRole('button', { name: 'Bring both together' }).click();
  await expect(kept(page, 'cases')).toContainText('Sixteen, at decision 1');
  const both = [...aLearner(), ...elsewhere()].map(({ id }) => id).sort();
  expect(await ids(page)).toEqual(both);

  await chooseFile(page, 'elsewhere.json', fileOf(elsewhere()));
  await expect(preview(page)).toContainText('All that it holds is here already.');
  await page.getByRole('button', { name: 'Bring both together' }).click();
  await expect(done(page)).toBeFocused();
  expect(await ids(page)).toEqual(both);
});

test('only the file: what was here is set aside, shown, and comes back whole', async ({ page, context }) => {
  await seed(page, aLearner());
  const other = await context.newPage();
  await open(other);
  await open(page);
  await chooseFile(page, 'elsewhere.json', fileOf(elsewhere()));
  await page.getByRole('button', { name: 'Use only the file' }).click();
  await expect(done(page)).toContainText('This device now holds what the file held.');
  await expect(kept(page, 'cases')).toHaveText(/^Sixteen, at decision 1 of about.\d+$/);
  await expect(kept(other, 'cases')).toHaveText(/^Sixteen, at decision 1 of about.\d+$/);
  const aside = page.locator('#aside');
  await expect(aside).toContainText('Lessons: 1 read, 1 begun');
  await expect(aside).toContainText('Private notes: 1 note, 3 words');
  expect(await ids(page)).toHaveLength(elsewhere().length);

  await page.reload();
  await saved(page);
  await aside.getByRole('button', { name: 'Bring it back' }).click();
  await expect(done(page)).toContainText('What was set aside is back.');
  await expect(kept(page, 'cases')).toContainText('Last call');
  expect(await ids(page)).toEqual(
    aLearner()
      .map(({ id }) => id)
      .sort(),
  );
  // What was here a moment ago waits in its place.
  await expect(aside).toContainText('Sixteen, at decision 1');
});

test('of two files that are chosen the later one is offered, also when the first is read more slowly', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const read = Function.prototype.call.bind(Reflect.get(Blob.prototype, 'text')) as (of: Blob) => Promise<string>;
    const held = new Promise<void>((resolve) => Object.assign(window, { release: resolve }));
    Blob.prototype.text = async function (this: Blob) {
      const text = await read(this);
      if (this instanceof File && this.name === 'slow.json') {
        await held;
        // When whoever waits for it has gone on.
        setTimeout(() => Object.assign(window, { isRead: true }));
      }
      return text;
    };
  });
  await open(page);
  await chooseFile(page, 'slow.json', fileOf(aLearner()));
  await chooseFile(page, 'elsewhere.json', fileOf(elsewhere()));
  await expect(row(page, 'Cases').nth(1)).toHaveText(/Sixteen/);
  await page.evaluate(() => (window as unknown as { release: () => void }).release());
  await page.waitForFunction(() => 'isRead' in window);
  await expect(row(page, 'Cases').nth(1)).toHaveText(/Sixteen/);
});

test('a code that is made from an older record does not come after the newer one', async ({ page, context }) => {
  await seed(page, aLearner());
  await open(page);
  await page.locator('[data-do="make"]').click();
  const code = page.locator('.codelines');
  await expect(code).not.toBeEmpty();
  const before = await code.innerText();
  const arrive = await holdFiles(page, '**/shape-*.json', 1);
  const other = await context.newPage();
  await openCase(other, 'sixteen');
  const first = page.waitForRequest('**/shape-*.json');
  await other.locator('#brief [data-action="start"]').click();
  await first;
  await other.locator('[data-choice]').first().click();
  await other.locator('[data-action="confirm"]').click();
  await expect.poll(() => code.innerText()).not.toBe(before);
  const newest = await code.innerText();
  const late = page.waitForResponse('**/shape-*.json');
  arrive();
  await (await late).finished();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  expect(await code.innerText()).toBe(newest);
});

test('a file that is not in order is refused in plain words, and changes nothing', async ({
  page,
  expectNoBarriers,
}) => {
  await seed(page, aLearner());
  await open(page);
  const text = fileOf(elsewhere());
  const photograph = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(3_100_000)]);
  for (const [name, content, said] of [
    ['holiday.jpg', photograph, 'It is a photograph, 3.1 MB.'],
    ['plan.txt', 'Dear colleague,', 'It is a text, 15 bytes.'],
    ['nothing.json', '', 'It is an empty file, 0 bytes.'],
    ['rows.json', '{"kind":"rights-based-returns/advocacy-rows"}', 'workbench rows, which opens in the workbench'],
    ['other.json', '{"events":[]}', 'It is data of another program, 13 bytes.'],
    ['torn.json', text.slice(0, 300), 'it is damaged or was cut off'],
    ['newer.json', text.replace(/"version":\d+/, '"version":99'), 'It was made by a later version of the course.'],
    ['endless.json', `{"course":"${'x'.repeat(10_000_000)}"}`, 'It is too large: 10 MB.'],
  ] as const) {
    await chooseFile(page, name, content);
    await expect(told(page)).toContainText(`${name} was not opened. Nothing has changed here.`);
    await expect(told(page)).toContainText(said);
    await expect(preview(page)).toBeHidden();
  }
  await expectNoBarriers();
  expect(await ids(page)).toHaveLength(aLearner().length);
});

test('damaged entries of a file are counted and left out, all others come in', async ({ page }) => {
  await open(page);
  const [first, ...others] = elsewhere();
  const bent = { ...first, verb: 'guessed' } as unknown as CourseEvent;
  await chooseFile(page, 'bent.json', fileOf([bent, ...others]));
  await expect(preview(page)).toContainText(`${String(elsewhere().length)} entries. One of them is damaged`);
  await page.getByRole('button', { name: 'Bring both together' }).click();
  await expect(done(page)).toBeFocused();
  expect(await ids(page)).toEqual(others.map(({ id }) => id).sort());
});

test('erased in one tab: nothing is kept, in any tab, and nothing comes back', async ({
  page,
  context,
  expectNoBarriers,
}) => {
  await seed(page, aLearner());
  await page.evaluate(() => {
    localStorage.setItem('rbr:role', 'escort');
    localStorage.setItem('another program', 'stays');
  });
  const other = await context.newPage();
  await openCase(other, 'last-call');
  await expectState(other, { phase: 'choosing', scene: 'door' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, 'my-data-erase.html');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-do="save"]').click()]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('Ask who interpreted.');
  await page.getByRole('button', { name: 'Erase all of it now' }).click();
  await expect(page.locator('[data-at]')).toHaveText(
    /^Erased at \d\d:\d\d\. This browser keeps nothing of the course\.$/,
  );
  await expect(page.getByRole('heading', { level: 1, name: 'Erased' })).toBeFocused();
  await expect(line(page)).toHaveText('Nothing kept');
  await expect(line(other)).toHaveText('Nothing kept');
  await expect(other.locator('main')).toHaveAttribute('data-phase', 'brief');
  await expectNoBarriers();
  const left = await page.evaluate(async () => [
    Object.keys(localStorage),
    Object.keys(sessionStorage),
    (await indexedDB.databases()).map(({ name }) => name),
  ]);
  expect(left).toEqual([['another program'], [], []]);

  await other.reload();
  await awake(other);
  await expect(other.locator('main')).toHaveAttribute('data-phase', 'brief');
  await page.getByRole('link', { name: 'Start from the beginning' }).click();
  await expect(line(page)).toHaveText('Nothing stored yet');
});

test('what was still being read when all was erased does not come after it', async ({ page, context }) => {
  await seed(page, aLearner());
  await page.addInitScript(() => {
    const list = indexedDB.databases.bind(indexedDB);
    IDBFactory.prototype.databases = async () => {
      const { hold } = window as unknown as { hold?: Promise<void> };
      Object.assign(window, { hold: undefined });
      if (hold) Object.assign(window, { isHeld: true });
      const names = await list();
      await hold;
      return names;
    };
  });
  await open(page, 'my-data-erase.html');
  await page.evaluate(() => {
    let release: (() => void) | undefined;
    const hold = new Promise<void>((resolve) => (release = resolve));
    Object.assign(window, { hold, release });
  });
  const other = await context.newPage();
  await openCase(other, 'sixteen');
  await other.locator('#brief [data-action="start"]').click();
  await page.waitForFunction(() => 'isHeld' in window);
  await page.getByRole('button', { name: 'Erase all of it now' }).click();
  const erased = page.getByRole('heading', { level: 1, name: 'Erased', exact: true });
  await expect(erased).toBeFocused();
  await page.evaluate(() => (window as unknown as { release: () => void }).release());
  // All that is asked of the database later is answered after what was held.
  await page.evaluate(() => indexedDB.databases().then(() => new Promise((resolve) => setTimeout(resolve, 200))));
  await expect(erased).toBeVisible();
});

test('where nothing can be kept, the notice saves what this page knows, and the line says so', async ({
  page,
  expectNoBarriers,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get: refuse });
  });
  await openCase(page, 'last-call');
  await page.locator('#brief [data-action="start"]').click();
  await expectState(page, { phase: 'choosing', scene: 'gate' });
  await page.locator('[data-choice="order-is-final"]').click();
  await page.locator('[data-action="confirm"]').click();
  await expectState(page, { phase: 'judgement', scene: 'gate' });
  await expect(line(page)).toHaveText(common.saved.memory);
  const notice = page.locator('notice-strip .notice');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    notice.getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('"choice":"order-is-final"');
  await expectNoBarriers();
});

test('without a database the tab carries what it knows to this page, and the file export works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await openCase(page, 'last-call');
  await page.locator('#brief [data-action="start"]').click();
  await expectState(page, { phase: 'choosing', scene: 'gate' });
  await open(page);
  await expect(line(page)).toHaveText(common.saved.memory);
  await expect(kept(page, 'cases')).toContainText('Last call, at decision 1');
  const { text } = await saveFile(page);
  expect(text).toContain('"case":"last-call"');
  await chooseFile(page, 'elsewhere.json', fileOf(elsewhere()));
  await page.getByRole('button', { name: 'Use only the file' }).click();
  await expect(done(page)).toContainText('Nothing was changed');
  await chooseFile(page, 'elsewhere.json', fileOf(elsewhere()));
  await page.getByRole('button', { name: 'Bring both together' }).click();
  await expect(done(page)).toContainText('It is kept only in this tab');
  await expect(kept(page, 'cases')).toContainText('Sixteen');
});

test('two tabs: what is done in one is in the words of the other', async ({ page, context }) => {
  await open(page);
  const other = await context.newPage();
  await openCase(other, 'sixteen');
  await other.locator('#brief [data-action="start"]').click();
  await expect(kept(page, 'cases')).toContainText('Sixteen, at decision 1');
  await expect(line(page)).toHaveText('Saved on this device');
});

for (const look of LOOKS) {
  test(`no barriers in any state, nothing sideways: ${look}`, async ({ page, expectNoBarriers }) => {
    await lookLike(page, look);
    await seed(page, aLearner());
    const sound = async () => {
      await expectNoBarriers();
      await expectNoSideways(page);
    };
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page);
    await page.locator('[data-raw] summary').click();
    await sound();
    await chooseFile(page, 'holiday.jpg', Buffer.from([0xff, 0xd8, 0xff]));
    await expect(told(page)).toContainText('photograph');
    await sound();
    await chooseFile(page, 'elsewhere.json', fileOf(elsewhere()));
    await expect(preview(page)).toBeVisible();
    await sound();
    await page.getByRole('button', { name: 'Use only the file' }).click();
    await expect(page.locator('#aside')).toBeVisible();
    await sound();
    await page.setViewportSize({ width: 640, height: 900 });
    await doubleText(page);
    await expectNoSideways(page);
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page, 'my-data-erase.html');
    await sound();
    await page.getByRole('button', { name: 'Erase all of it now' }).click();
    await expect(page.locator('[data-part="after"]')).toBeVisible();
    await sound();
  });
}
