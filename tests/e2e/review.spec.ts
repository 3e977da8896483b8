import type { Page } from '@playwright/test';
import { aRun } from '../support/a-run.ts';
import { aHistory } from '../support/an-event.ts';
import { readRows, seed } from '../support/browser-record.ts';
import { chooseByKeys, tabTo } from '../support/keyboard.ts';
import { kept } from '../support/lesson.ts';
import { lookLike, LOOKS } from '../support/looks.ts';
import { expectNoSideways } from '../support/no-sideways.ts';
import { expect, test } from '../support/test.ts';

const step = (page: Page) => page.locator('[data-step]');
const right = (page: Page) => page.locator('[data-room] [data-right]');

/** Gives no reason, and the answer that stands or the first that does not. */
async function answer(page: Page, stands: boolean): Promise<void> {
  await page.getByRole('button', { name: 'I cannot think of one' }).click();
  await (stands ? right(page) : page.locator('[data-room] .opt-row:not([data-right])')).first().click();
  await page.locator('[data-action="confirm"]').click();
}

test('two days later, by keyboard: the reason, then the choices, then both reasons; a reload goes on where it was', async ({
  page,
  expectNoBarriers,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await seed(page, aRun('last-call', ['order-is-final', 'sign-over']));
  await page.goto('review.html#1');
  await kept(page);
  await expect(step(page)).toHaveText(/^Two days later · 1 of 3 · because of a decision in ‘Last call’$/);
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expectNoBarriers();

  const reason = page.getByLabel('First the reason');
  await tabTo(reason);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(reason).toBeFocused();
  await page.keyboard.type('nobody asked him what would happen');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Now the choices' })).toBeFocused();
  await expect(page.locator('.hand')).toHaveText('nobody asked him what would happen');
  await chooseByKeys(page, page.getByRole('radio'), 1);
  await expectNoBarriers();
  await expectNoSideways(page);
  await tabTo(page.getByRole('button', { name: 'Answer: B' }));
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: 'You wrote' })).toBeFocused();
  await expect(page.locator('[data-part="says"]')).toContainText('The course says');
  await expect(page.locator('[data-room] [data-verdict]')).toHaveCount(
    await page.locator('[data-room] .opt-row').count(),
  );
  await expect(page.locator('.chosen [data-verdict]')).toContainText('Your answer · ');
  await expectNoBarriers();
  await expectNoSideways(page);
  await kept(page);

  await page.reload();
  await expect(step(page)).toContainText('2 of 3');
  await answer(page, true);
  await expect(page.locator('.hand')).toContainText('No reason came to mind');
  await page.getByRole('button', { name: 'Next situation' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await answer(page, false);
  await page.getByRole('button', { name: 'To the end' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Three decisions, three reasons');
  await expect(page.getByRole('heading', { name: /read again/i })).toBeVisible();
  await expect(page.locator('[data-room] a[href^="lesson-"]').first()).toBeVisible();
  await expect(page.locator('[data-room]')).not.toContainText(/\d/);
  await expectNoBarriers();
  await kept(page);

  const rows = (await readRows(page)) as { id: string; verb: string; test?: string; attempt?: string }[];
  const [begun, ...more] = rows.filter(({ verb, test: of }) => verb === 'initialized' && of === 'review-1');
  expect(more).toEqual([]);
  expect(rows.filter(({ attempt, verb }) => attempt === begun?.id && verb === 'answered')).toHaveLength(3);
  expect(rows.filter(({ verb, test: of }) => verb === 'completed' && of === 'review-1')).toHaveLength(1);

  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Three decisions, three reasons');
  await page.getByRole('button', { name: 'Three other situations' }).click();
  await expect(step(page)).toContainText('1 of 3');
});

test('with nothing known, the three reviews ask about different things', async ({ page }) => {
  const asked = new Set<string>();
  for (const n of [1, 2, 3]) {
    await page.goto(`review.html#${n}`);
    await expect(step(page)).toContainText(/1 of 3 · about ‘/);
    await expect(step(page)).toContainText(['Two days', 'Two weeks', 'Two months'][n - 1] ?? '');
    asked.add((await page.locator('[data-room] .stem').textContent()) ?? '');
  }
  expect(asked.size).toBe(3);
});

for (const look of LOOKS) {
  test(`every state of a review without barriers, nothing sideways: ${look}`, async ({ page, expectNoBarriers }) => {
    await lookLike(page, look);
    await page.setViewportSize({ width: 320, height: 700 });
    await seed(page, aHistory([{ verb: 'answered', question: 'privacy-1', response: ['none'] }]));
    await page.goto('review.html#2');
    for (const stands of [true, true, true]) {
      await expectNoBarriers();
      await answer(page, stands);
      await expectNoBarriers();
      await expectNoSideways(page);
      await page.locator('[data-action="next"]').click();
    }
    await expect(page.locator('[data-room]')).toContainText('All three answers stand');
    await expectNoBarriers();
  });
}
