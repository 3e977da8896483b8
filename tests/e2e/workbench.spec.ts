import { readFileSync, writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { noteOf } from '../../src/domain/advocacy/rows-of-notes.ts';
import { writeRowsFile } from '../../src/domain/advocacy/rows-file.ts';
import type { Row } from '../../src/domain/advocacy/row.ts';
import type { CourseEvent } from '../../src/domain/record/events.ts';
import { aRow } from '../support/a-row.ts';
import { readRows, seed } from '../support/browser-record.ts';
import { doubleText } from '../support/double-text.ts';
import { holdScripts } from '../support/hold.ts';
import { tabTo } from '../support/keyboard.ts';
import { kept } from '../support/lesson.ts';
import { LOOKS, lookLike } from '../support/looks.ts';
import { expectNoSideways } from '../support/no-sideways.ts';
import { expect, test } from '../support/test.ts';

const FIRST = aRow({ id: 'one', place: 1, concern: 'Orders from one template', cites: ['cmw:22-1'] });
const SECOND = aRow({ id: 'two', place: 2, concern: 'Straps by habit', ask: 'A box for the reason' });

const noted = (n: number, note: string, text: string): CourseEvent => ({
  id: `7.7-${n}`,
  at: 1_700_000_000_000 + n,
  verb: 'commented',
  note,
  text,
});
const keepRows = (page: Page, ...rows: Row[]) =>
  seed(
    page,
    rows.map((row, index) => noted(index + 1, noteOf(row), JSON.stringify(row))),
  );
const open = async (page: Page) => {
  await page.goto('workbench.html');
  await kept(page);
};
const lines = (page: Page) => page.locator('.mine [data-row]');
const line = (page: Page, text: string) => lines(page).filter({ hasText: text });
const act = (within: Page | Locator, name: string) => within.locator(`[data-do=${name}]`);
const field = (page: Page, name: string) => page.locator(`form [name=${name}]`);
/** How often something was written about rows. */
const writings = async (page: Page) =>
  ((await readRows(page)) as CourseEvent[]).filter((event) => event.verb === 'commented').length;
const chooseFile = (page: Page, name: string, text: string) => {
  const path = test.info().outputPath(name);
  writeFileSync(path, text);
  return page.locator('input[type=file]').setInputFiles(path);
};

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('it teaches: the table letter by letter, worked rows, people, objections, the eight questions, the self-check', async ({
    page,
  }) => {
    await page.goto('workbench.html');
    await expect(page.locator('.rowtable:visible td')).toHaveText([
      /“User to specify issue that arose .* gender sensitive approach:”/,
      /“User to outline arguments that persuaded stakeholders/,
      /“Human rights-based, gender-sensitive and child-friendly return .* is not prioritized”/,
      /“Victims of trafficking \/ smuggled migrants who are not returned .* does not disrupt either crime”/,
    ]);
    for (const [summary, said] of [
      ['Seven weeks for a piece of paper', 'from the first of the month, answer within ten working days'],
      ['Prosecutor', 'What would you like to be able to answer'],
      ['They all say it at the gate', 'The gate cannot tell you who'],
    ] as const) {
      const text = page.locator('.fold:visible').getByText(new RegExp(said, 'i')).first();
      await expect(text).toBeHidden();
      await page.locator('summary', { hasText: summary }).click();
      await expect(text).toBeVisible();
    }
    await expect(page.locator('.formpart > legend')).toHaveCount(8);
    await expect(page.getByText('What is different on Wednesday, if they say yes?')).toBeVisible();
    await expect(page.getByText('Take out the adjectives and put in a number or a date.')).toBeVisible();
    await expect(page.locator('main :is(button, textarea, input:not([name=checked]), select):visible')).toHaveCount(0);
    await expect(page.getByText('this page needs JavaScript')).toBeVisible();
  });
});

test('a row is built by keyboard alone, kept, found again, and read back as the table of the source', async ({
  page,
}) => {
  await open(page);
  await tabTo(act(page, 'begin'));
  await page.keyboard.press('Enter');
  await expect(page.locator('form h3')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(field(page, 'concern')).toBeFocused();
  await page.keyboard.type('Women leave on Thursday before anyone has asked.');
  // Nothing is written while keys are pressed, one thing when the field is left.
  expect(await writings(page)).toBe(0);
  await tabTo(page.locator('form [name=who]:checked'));
  await expect.poll(() => writings(page)).toBe(1);
  // ‘Nobody of these’ is the last of them.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-person]')).toContainText('whatever she decides');
  await expect(page.locator('[data-person-cares]')).toContainText('a witness who is alive');
  await tabTo(field(page, 'whom'));
  await page.keyboard.type('The prosecutor on duty');
  await tabTo(field(page, 'like'));
  await page.keyboard.type('Told only');
  const rule = page.locator('[data-suggested] li', { hasText: 'Assistance does not depend' });
  await expect(rule).toContainText('Regional example');
  await tabTo(rule.getByRole('checkbox'));
  await page.keyboard.press('Space');
  await expect(page.locator('[data-chosen] li')).toHaveText(/CoE Trafficking 12\(6\).*Regional example/);

  // What was taken opens in place, and Esc gives the focus back.
  const taken = page.locator('[data-chosen] .cite');
  await taken.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-chosen] .opened h3')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(taken).toBeFocused();

  await tabTo(field(page, 'objections'));
  await page.keyboard.type('She does not');
  await expect(page.locator('[data-like]')).toContainText('Because she is a victim, not because she is useful.');
  const wednesday = page.locator('[name=checked][value=wednesday]');
  await tabTo(wednesday);
  await page.keyboard.press('Space');
  await tabTo(act(page, 'done'));
  await page.keyboard.press('Enter');
  await expect(act(lines(page), 'write')).toBeFocused();
  await kept(page);

  await page.reload();
  await expect(lines(page)).toHaveCount(1);
  const cells = lines(page).locator(':scope > td');
  await expect(cells.first()).toContainText('Women leave on Thursday before anyone has asked.');
  await expect(cells.first()).toContainText('Self-check: 7 of 8 still open.');
  await expect(cells.last()).toContainText(/Whom to persuade\s*The prosecutor on duty/);
  await expect(cells.last()).toContainText(/CoE Trafficking 12\(6\)\s*Regional example/);
  await expect(cells.last().getByText('Evidence', { exact: true })).toBeHidden();
  await act(lines(page), 'write').click();
  await expect(field(page, 'who').nth(1)).toBeChecked();
  await expect(wednesday).toBeChecked();
});

test('rows move without dragging, are deleted and come back, and saving stays calm', async ({ page }) => {
  await keepRows(page, FIRST, SECOND);
  await open(page);
  await expect(lines(page).locator('[data-of=concern]')).toHaveText([FIRST.concern, SECOND.concern]);
  await expect(act(line(page, FIRST.concern), 'up')).toHaveAccessibleName(
    /Up\s*: Orders from one template \(already first\)/,
  );
  await act(line(page, FIRST.concern), 'down').click();
  await expect(lines(page).locator('[data-of=concern]')).toHaveText([SECOND.concern, FIRST.concern]);
  await expect(page.locator('row-bench [role=status]')).toHaveText(`Now row 2 of 2: ${FIRST.concern}`);
  await expect(act(line(page, FIRST.concern), 'down')).toBeFocused();
  // To move a row writes one row.
  await expect.poll(() => writings(page)).toBe(3);

  await act(line(page, SECOND.concern), 'write').click();
  await act(line(page, SECOND.concern), 'remove').click();
  await expect(lines(page)).toHaveCount(1);
  await expect(page.locator('form.rowform')).toBeHidden();
  await expect(page.getByText(`Deleted: ${SECOND.concern}.`)).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(lines(page).locator('[data-of=concern]')).toHaveText([SECOND.concern, FIRST.concern]);
  await expect(line(page, SECOND.concern)).toContainText('A box for the reason');
  await kept(page);
  await page.reload();
  await expect(lines(page).locator('[data-of=concern]')).toHaveText([SECOND.concern, FIRST.concern]);
});

test('what is typed is kept after a pause, and when the page is left in the middle of a word', async ({ page }) => {
  await keepRows(page, FIRST);
  await open(page);
  await act(lines(page), 'write').click();
  await field(page, 'ask').pressSequentially('One line');
  expect(await writings(page)).toBe(1);
  await expect.poll(() => writings(page), { timeout: 15_000 }).toBe(2);
  await field(page, 'ask').pressSequentially(' on the form');
  await page.goto('about.html');
  await open(page);
  await expect(lines(page)).toContainText('One line on the form');
  // A row that nothing is written in is no row.
  await act(page, 'begin').click();
  await act(page, 'done').click();
  await expect(lines(page)).toHaveCount(1);
  expect(await writings(page)).toBe(3);
});

test('a text that looks like a real person’s data is marked, said once, and kept all the same', async ({ page }) => {
  await open(page);
  await act(page, 'begin').click();
  const evidence = field(page, 'evidence');
  await evidence.fill('Six of ten files last year, without names');
  await expect(page.locator('#warn-evidence')).toBeHidden();
  await evidence.fill('Talia Marku, born 3 May 1990');
  await expect(page.locator('#warn-evidence')).toContainText('looks like a person’s date of birth');
  await expect(evidence).toHaveAccessibleDescription(/looks like a person’s date of birth/);
  await expect(page.locator('row-bench [role=status]')).toContainText('looks like a person’s date of birth');
  await act(page, 'done').click();
  await expect(lines(page)).toContainText('born 3 May 1990');
  await act(lines(page), 'write').click();
  await evidence.fill('Six of ten files');
  await expect(page.locator('#warn-evidence')).toBeHidden();
  await evidence.fill('x'.repeat(900));
  await expect(page.locator('#warn-evidence')).toHaveText('This field is full.');
});

test('what is judged is the text as it stands, however late what judges it comes', async ({ page }) => {
  await open(page);
  await act(page, 'begin').click();
  const evidence = field(page, 'evidence');
  const release = await holdScripts(page);
  await evidence.fill('Six of ten files last year, without names');
  await evidence.fill('Talia Marku, born 3 May 1990');
  release();
  await expect(page.locator('#warn-evidence')).toContainText('looks like a person’s date of birth');
});

test('saved as a file and opened elsewhere; what would be lost is said before', async ({ page }) => {
  await keepRows(page, FIRST, SECOND);
  await open(page);
  const [download] = await Promise.all([page.waitForEvent('download'), act(page, 'save').click()]);
  expect(download.suggestedFilename()).toBe('advocacy-rows.json');
  const saved = readFileSync(await download.path(), 'utf8');
  expect(saved).toBe(writeRowsFile([FIRST, SECOND]));

  await chooseFile(page, 'same.json', saved);
  await expect(page.getByText('same.json holds 2 rows. Here you have 2 rows.')).toBeFocused();
  await expect(page.locator('.tell')).toContainText('All of them are here already.');
  await expect(page.locator('.tell button')).toHaveText(['I have read this']);
  await page.locator('.tell button').click();

  const other = aRow({ id: 'three', concern: 'Heard together' });
  await chooseFile(page, 'other.json', writeRowsFile([SECOND, other]));
  await expect(page.locator('.tell')).toContainText('Already here, word for word: 1 row.');
  await expect(page.locator('.tell')).toContainText('adds 1 row and loses nothing');
  await expect(page.locator('.tell')).toContainText('would delete 1 row from this device:– Orders from one template');
  const before = await writings(page);
  await page.getByRole('button', { name: 'Leave all as it is' }).click();
  await expect(lines(page)).toHaveCount(2);
  expect(await writings(page)).toBe(before);

  await chooseFile(page, 'other.json', writeRowsFile([SECOND, other]));
  await page.getByRole('button', { name: 'Bring both together' }).click();
  await expect(lines(page).locator('[data-of=concern]')).toHaveText([FIRST.concern, SECOND.concern, other.concern]);

  await chooseFile(page, 'other.json', writeRowsFile([other]));
  await page.getByRole('button', { name: 'Keep only the file' }).click();
  await expect(lines(page).locator('[data-of=concern]')).toHaveText([other.concern]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(lines(page)).toHaveCount(3);
});

test('another file is refused: what was wrong, where, what to do; and nothing changes', async ({ page }) => {
  await keepRows(page, FIRST);
  await open(page);
  const rows = (...all: unknown[]) =>
    JSON.stringify({ kind: 'rights-based-returns/advocacy-rows', version: 1, rows: all });
  for (const [name, text, said] of [
    ['picture.json', '\u0089PNG', 'its text cannot be read as data. Choose a file that was saved'],
    ['record.json', '{"version":1,"events":[]}', 'no rows of this workbench. Choose a file'],
    ['newer.json', rows(SECOND).replace('"version":1', '"version":9'), 'saved by a newer version of the course'],
    ['none.json', rows(), 'It holds no rows.'],
    ['bent.json', rows(SECOND, { ...FIRST, ask: 3 }), 'Row 2, field ‘ask’: it does not hold what belongs there.'],
  ] as const) {
    await chooseFile(page, name, text);
    await expect(page.getByText(`${name} was not opened. Nothing has changed here.`)).toBeFocused();
    await expect(page.locator('.tell')).toContainText(said);
    await page.locator('.tell button').click();
    await expect(act(page, 'begin')).toBeFocused();
  }
  await expect(lines(page)).toHaveCount(1);
  expect(await writings(page)).toBe(1);
});

test('a row in the record that cannot be read is told with its text, stays there, and stops no other', async ({
  page,
}) => {
  await seed(page, [
    noted(1, noteOf(FIRST), JSON.stringify(FIRST)),
    noted(2, 'row-torn', '{"concern":"Torn in the middle'),
  ]);
  await open(page);
  await expect(lines(page)).toHaveCount(1);
  await expect(page.locator('.broken')).toContainText('could not be read. It is kept there untouched.');
  await expect(page.locator('.broken')).toContainText('{"concern":"Torn in the middle');
  await act(lines(page), 'remove').click();
  await expect(lines(page)).toHaveCount(0);
  await expect(page.locator('.broken')).toBeVisible();
});

test('two tabs: what the one writes, the other shows, and an open field is left alone', async ({ page, context }) => {
  await keepRows(page, FIRST);
  await open(page);
  const other = await context.newPage();
  await open(other);
  await act(lines(other), 'write').click();
  await field(other, 'ask').focus();
  await act(lines(page), 'write').click();
  await field(page, 'reply').fill('That is true, and');
  await act(page, 'done').click();
  await expect(field(other, 'reply')).toHaveValue('That is true, and');
  await expect(field(other, 'ask')).toBeFocused();
  await act(lines(page), 'remove').click();
  await expect(lines(other)).toHaveCount(0);
  await expect(other.locator('form.rowform')).toBeHidden();
});

test('in print: the rows alone with their button, else everything unfolded', async ({ page }) => {
  await keepRows(page, FIRST, SECOND);
  await open(page);
  await page.evaluate(() => {
    window.print = () => window.dispatchEvent(new Event('beforeprint'));
  });
  await act(page, 'print').click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.mine')).toBeVisible();
  for (const hidden of ['#worked', '#people', '.head1', '.rowacts', '.rowform'])
    await expect(page.locator(hidden).first()).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('#worked')).toBeVisible();
  await expect(page.locator('.fold[open]')).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.fold:not([open])')).toHaveCount(0);
  await expect(page.locator('#worked-knock-first')).toContainText('Nobody has been to the house.');
});

for (const look of LOOKS) {
  test(`no barriers in any state: ${look}`, async ({ page, expectNoBarriers }) => {
    await lookLike(page, look);
    await open(page);
    await expectNoBarriers();
    await page.locator('main details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
    await page.locator('#worked-one-template .cite').first().click();
    await expect(page.locator('.opened')).toHaveCount(1);
    await act(page, 'begin').click();
    await field(page, 'concern').fill('Talia Marku, born 3 May 1990');
    await page.locator('form .chips label').nth(2).click();
    await field(page, 'like').selectOption('worked-two-files');
    await page.locator('[data-suggested] input').nth(1).check();
    await field(page, 'objections').selectOption('objection-same-boat');
    await field(page, 'checked').first().check();
    await expectNoBarriers();
    await chooseFile(page, 'bent.json', '{}');
    await expect(page.locator('.tell')).toBeVisible();
    await act(lines(page), 'remove').click();
    await expect(page.getByText('Deleted:')).toBeVisible();
    await expectNoBarriers();
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('by touch: a row from start to end; nothing scrolls sideways, at 320 px and twice the text too', async ({
    page,
  }) => {
    await open(page);
    await act(page, 'begin').tap();
    await field(page, 'concern').fill('Women leave on Thursday before anyone has asked');
    await page.locator('.chips label', { hasText: 'Police chief' }).tap();
    await field(page, 'like').selectOption('worked-one-template');
    await page.locator('[data-suggested] label').first().tap();
    await page.locator('[data-chosen] .cite').first().tap();
    await expect(page.locator('.opened')).toBeVisible();
    await expectNoSideways(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSideways(page);
    await page.setViewportSize({ width: 640, height: 900 });
    await doubleText(page);
    await expectNoSideways(page);
    await act(page, 'done').tap();
    await expect(lines(page)).toContainText('Migrant Workers 22(1)');
    const small = await page
      .locator('row-bench button:visible, row-bench .act:visible')
      .evaluateAll((all) =>
        all.filter((each) => each.getBoundingClientRect().height < 44).map((each) => each.outerHTML),
      );
    expect(small).toEqual([]);
  });
});
