import { expect, test } from '../support/lms/test.ts';
import { lookLike, LOOKS } from '../support/looks.ts';
import { expectNoSideways } from '../support/no-sideways.ts';
import { tabTo } from '../support/keyboard.ts';
import { test as onTheWeb } from '../support/test.ts';

for (const [standard, limit, name, advice] of [
  ['scorm12', 4096, 'SCORM 1.2', 'The portal keeps what SCORM 1.2 asks for.'],
  ['scorm12', 3000, 'SCORM 1.2', 'The portal keeps less than SCORM 1.2 asks for'],
  ['scorm2004', 64_000, 'SCORM 2004', 'as much as SCORM 2004 asks for'],
] as const) {
  test(`${standard}: the doctor measures ${String(limit)} characters inside a portal and puts back what was there`, async ({
    begin,
    lms,
  }) => {
    const { inside, told } = await begin({ standard, limit });
    await told();
    const record = () => (lms.kept('ada-1') as { cmi: { suspend_data: string } }).cmi.suspend_data;
    const before = record();
    expect(before).not.toBe('');
    await inside.locator('main').evaluate(() => {
      location.href = 'doctor.html';
    });
    await inside.getByRole('button', { name: 'Begin' }).click();
    await expect(inside.getByRole('heading', { name: 'What to do' })).toBeFocused();
    const row = (term: string) => inside.locator('.facts > div').filter({ hasText: term }).locator('dd');
    await expect(row('Record kept')).toContainText(limit.toLocaleString('en'));
    await expect(row('Portal found')).toContainText(name);
    await expect(row('Your own record')).toHaveText(/is there as before|has gone on meanwhile/);
    await expect(row('Decisions taken')).toHaveText('yes');
    await expect(inside.locator('[data-part=report]')).toContainText(advice);
    await told();
    expect(record()).not.toContain('Doctor-');
    // Who the learner is stands nowhere in the report.
    expect(await inside.locator('[data-part=report]').innerText()).not.toContain('ada');
  });
}

onTheWeb('without a portal the doctor says so, and the report can be saved', async ({ page }) => {
  await page.goto('admin.html');
  await page.getByRole('link', { name: 'Open the doctor' }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByText('No portal was found.')).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as text' }).click();
  expect((await saving).suggestedFilename()).toBe('portal-doctor.txt');
});

onTheWeb('by keyboard alone: begun, read, saved', async ({ page }) => {
  await page.goto('doctor.html');
  await tabTo(page.getByRole('button', { name: 'Begin' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What to do' })).toBeFocused();
  await tabTo(page.getByRole('button', { name: 'Save as text' }));
  const saving = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await saving).suggestedFilename()).toBe('portal-doctor.txt');
});

for (const look of LOOKS) {
  onTheWeb(`no barriers and nothing sideways: ${look}`, async ({ page, expectNoBarriers }) => {
    await lookLike(page, look);
    await page.goto('doctor.html');
    await page.getByRole('button', { name: 'Begin' }).click();
    await expect(page.getByRole('heading', { name: 'What to do' })).toBeFocused();
    await expectNoBarriers();
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSideways(page);
  });
}
