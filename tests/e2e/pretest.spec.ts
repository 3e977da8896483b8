import type { CourseEvent } from '../../src/domain/record/events.ts';
import { readRows } from '../support/browser-record.ts';
import { chooseByKeys, tabTo } from '../support/keyboard.ts';
import { kept } from '../support/lesson.ts';
import { lookLike, LOOKS } from '../support/looks.ts';
import { expectNoSideways } from '../support/no-sideways.ts';
import { expect, test } from '../support/test.ts';

test.use({ viewport: { width: 360, height: 760 } });

for (const look of LOOKS) {
  test(`eight questions, no number, and what to read closely: ${look}`, async ({ page, expectNoBarriers }) => {
    await lookLike(page, look);
    await page.goto('pretest.html');
    await page.getByRole('button', { name: 'Begin with the first question' }).click();
    for (let n = 1; n <= 8; n += 1) {
      await expect(page.locator('.where')).toHaveText(`Before you begin · question ${n} of 8 · not marked`);
      // The first answer stands, the others are as they come.
      const right = page.locator('.asking .opt-row[data-right]');
      await (n === 1 ? right : page.locator('.asking .opt-row:not([data-right])').first()).click();
      if (n === 1) await expectNoBarriers();
      await page.locator('[data-action="confirm"]').click();
    }
    await expect(page.getByRole('heading', { level: 1, name: 'Where to read closely' })).toBeFocused();
    await expect(page.locator('.lead:visible')).toContainText('Seven lessons will tell you something new.');
    await expect(page.locator('.closely > li')).toHaveCount(7);
    await expect(page.locator('.skim > li .le')).toHaveText('Two protocols, one right');
    await expect(page.locator('.skim .mi > :visible')).toHaveText('about 5 min');
    await expect(page.getByRole('link', { name: 'Begin with One person at a time' })).toHaveAttribute(
      'href',
      /lesson-individual\.html$/,
    );
    await page.locator('.closely details').evaluateAll((all) => {
      for (const each of all) each.toggleAttribute('open', true);
    });
    await expect(page.locator('.closely [data-verdict]:visible').first()).toBeVisible();
    await expectNoBarriers();
    await expectNoSideways(page);
  });
}

test('by keyboard: stopped after one question it advises on what there is; again keeps the first', async ({ page }) => {
  await page.goto('pretest.html');
  await kept(page);
  await tabTo(page.getByRole('button', { name: 'Begin with the first question' }));
  await page.keyboard.press('Enter');
  await chooseByKeys(page, page.locator('.asking').getByRole('radio'), 2);
  await tabTo(page.getByRole('button', { name: 'Answer: C, and go on' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('.where')).toBeFocused();
  await tabTo(page.getByRole('button', { name: 'Stop here, show me what you have' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('.lead:visible')).toContainText('What you did not answer stands under ‘Read closely’.');
  await expect(page.locator('.skim > li')).toHaveCount(1);
  await tabTo(page.getByRole('button', { name: 'Answer the eight again' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('.where')).toContainText('question 1 of 8');
  await kept(page);
  const events = (await readRows(page)) as CourseEvent[];
  expect(events.filter((event) => 'seed' in event)).toHaveLength(2);
  expect(events.filter(({ verb }) => verb === 'completed')).toHaveLength(1);
});
