import { readFileSync } from 'node:fs';
import type { Happening } from '../../src/domain/record/events.ts';
import { aHistory } from '../support/an-event.ts';
import { readRows, seed } from '../support/browser-record.ts';
import { tabTo } from '../support/keyboard.ts';
import { kept } from '../support/lesson.ts';
import { lookLike, LOOKS } from '../support/looks.ts';
import { expectNoSideways } from '../support/no-sideways.ts';
import { expect, test } from '../support/test.ts';

test('a plan is written by keyboard, kept, warned about and never refused, and printed whole', async ({
  page,
  expectNoBarriers,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('action-plan.html');
  await kept(page);
  const second = page.getByRole('group', { name: 'Sentence 2' });
  await tabTo(second.getByLabel('I shall'));
  await page.keyboard.type('ask who took the call about RA 4417/C');
  await page.keyboard.press('Tab');
  await expect(second.getByText('RA 4417/C looks like a file number.')).toBeVisible();
  await expect(second.getByLabel('I shall')).toHaveAccessibleDescription(/looks like a file number/);
  await page.keyboard.type('Wednesday');
  await page.keyboard.press('Tab');
  await page.keyboard.type('+43 1 2606000');
  await page.keyboard.press('Tab');
  await expect(second.getByText('looks like a telephone number')).toBeVisible();
  await expectNoBarriers();
  await expectNoSideways(page);

  const starters = page.locator('.startb');
  await tabTo(starters.first());
  await page.keyboard.press('Enter');
  const first = page.getByRole('group', { name: 'Sentence 1' }).getByLabel('I shall');
  await expect(first).toHaveValue(/put one line into our form/);
  await expect(first).toBeFocused();
  await starters.nth(1).click();
  await starters.nth(2).click();
  await expect(page.locator('[data-told]')).toContainText('All three sentences are begun');
  await kept(page);

  await page.reload();
  await expect(second.getByLabel('I shall')).toHaveValue('ask who took the call about RA 4417/C');
  await expect(second.getByLabel('by')).toHaveValue('Wednesday');
  await expect(second.getByText('looks like a file number')).toBeVisible();
  const notes = (await readRows(page)).flatMap((row) => (row as { note?: string }).note ?? []);
  expect(new Set(notes)).toEqual(new Set(['plan-2-do', 'plan-2-by', 'plan-2-with', 'plan-1-do', 'plan-3-do']));

  await second.getByLabel('I shall').fill('one sentence that is long '.repeat(30));
  await page.emulateMedia({ media: 'print' });
  const cut = await second.getByLabel('I shall').evaluate((field) => field.scrollHeight - field.clientHeight);
  expect(cut).toBeLessThanOrEqual(1);
  await expect(page.locator('.starters')).toBeHidden();
});

test('three reminders become a calendar file that leads back to this course', async ({ page, expectNoBarriers }) => {
  await page.clock.setFixedTime(new Date(2026, 5, 14, 23, 30));
  await page.goto('follow-up.html?portal=secret');
  await kept(page);
  const steps = page.locator('.later li');
  await expect(steps.nth(0)).toContainText('Tuesday 16 June');
  await expect(steps.nth(2)).toContainText('Friday 14 August');
  await page.getByLabel('Week 2').fill('2026-07-01');
  await expect(steps.nth(1)).toContainText('Wednesday 1 July');
  await page.getByLabel('Time of day').fill('14:30');

  await page.getByLabel('Month 2').fill('');
  await page.getByRole('button', { name: 'Put them into my calendar' }).click();
  await expect(page.locator('[data-told]')).toContainText('This is no date');
  await expect(page.getByLabel('Month 2')).toBeFocused();
  await expectNoBarriers();
  await page.getByLabel('Month 2').fill('2026-08-14');

  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Put them into my calendar' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('three-reminders.ics');
  const file = readFileSync(await download.path(), 'utf8').replaceAll('\r\n ', '');
  const here = new URL('review.html', page.url()).href;
  expect(file.match(/^DTSTART:.*$/gm)).toEqual([
    'DTSTART:20260616T143000',
    'DTSTART:20260701T143000',
    'DTSTART:20260814T143000',
  ]);
  expect(file.match(/^URL:.*$/gm)).toEqual([1, 2, 3].map((n) => `URL:${here}#${n}`));
  expect(file).not.toContain('secret');
  await expect(page.locator('[data-told]')).toContainText('is made');
});

test('the certificate names what is missing; then it takes a name, keeps it nowhere, never counts, and prints on one sheet', async ({
  page,
  expectNoBarriers,
}) => {
  test.setTimeout(240_000);
  await seed(page, aHistory([{ verb: 'completed', lesson: 'welcome' }]));
  await page.goto('certificate.html');
  await page.locator('course-certificate[data-drawn]').waitFor();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not yet, and here is what is missing');
  await expect(page.locator('[data-rule="lessons"] a:visible')).toHaveCount(9);
  await expect(page.locator('[data-rule="cases"] a:visible')).toHaveCount(9);
  await expectNoBarriers();

  const lessons = await page
    .locator('[data-lesson-row]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.lessonRow ?? ''));
  const cases = await page
    .locator('[data-case-row]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.caseRow ?? ''));
  const { outcome, run } = { outcome: { right: 13, of: 14, attempt: 'final-1' }, run: { test: 'final' } } as const;
  await seed(page, [
    ...aHistory([
      ...lessons.map((lesson): Happening => ({ verb: 'completed', lesson })),
      ...cases.map((id): Happening => ({ verb: 'skipped', case: id })),
    ]),
    ...aHistory(
      [
        { verb: 'initialized', ...run, seed: 1, content: 1 },
        { verb: 'completed', ...run, ...outcome },
        { verb: 'passed', ...run, ...outcome },
      ],
      { writer: 'final', from: Date.UTC(2026, 5, 14, 12) },
    ),
  ]);
  await page.goto('certificate.html');
  const name = page.getByLabel('Your name');
  await tabTo(name);
  await page.keyboard.type('Talia Marku');
  const sheet = page.locator('.cert');
  await expect(sheet.locator('.name')).toHaveText('Talia Marku');
  await expect(sheet).toContainText('has passed the final test');
  await expect(sheet).toContainText('14 June 2026');
  await expect(sheet).not.toContainText(/13|skipped/i);
  await expect(sheet.locator('.strand')).toHaveCount(8);
  await expectNoBarriers();
  await kept(page);

  const stored = await page.evaluate(() =>
    [JSON.stringify(localStorage), JSON.stringify(sessionStorage), location.href].join(' '),
  );
  expect(stored + JSON.stringify(await readRows(page))).not.toContain('Talia');
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = await page.pdf({ format });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g), format).toHaveLength(1);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(name).toBeHidden();
  await expect(sheet).toBeVisible();
  await page.emulateMedia({ media: null });
  await page.goto('about.html');
  await page.goBack();
  await expect(name).toHaveValue('');
  await expect(sheet.locator('.name')).toHaveText('Name');
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSideways(page);
  await expectNoBarriers();
});

for (const look of LOOKS) {
  test(`plan, reminders and certificate without barriers, nothing sideways: ${look}`, async ({
    page,
    expectNoBarriers,
  }) => {
    await lookLike(page, look);
    await seed(page, aHistory([{ verb: 'commented', note: 'plan-1-do', text: 'ring +43 1 2606000' }]));
    await page.setViewportSize({ width: 320, height: 700 });
    for (const name of ['action-plan.html', 'follow-up.html', 'certificate.html']) {
      await page.goto(name);
      await kept(page);
      await expectNoBarriers();
      await expectNoSideways(page);
    }
  });
}
