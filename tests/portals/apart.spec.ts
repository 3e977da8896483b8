import { decideFirst, savedLine } from '../support/lms/decide.ts';
import { expectNoBarriers } from '../support/axe.ts';
import { expect, test } from '../support/lms/test.ts';

test('a page of the package outside its launch page says so, and plays on in this browser', async ({ page, lms }) => {
  await page.goto(`${lms.origin}/scorm12/index.html`);
  const notice = page.locator('notice-strip .notice');
  await expect(notice).toContainText('This page stands outside your portal');
  await expectNoBarriers(page);
  await notice.getByRole('button', { name: 'I have read this' }).click();
  await expect(notice).toHaveCount(0);
  await expect(page.locator('main')).toBeFocused();
  const inside = page as unknown as Parameters<typeof savedLine>[0];
  await decideFirst({ inside });
  await expect(savedLine(inside)).toContainText('Saved on this device');
  await expect(page.locator('notice-strip .notice')).toHaveCount(0);
  expect(lms.commits()).toBe(0);
});

test('inside its launch page it says nothing', async ({ begin }) => {
  const course = await begin();
  await course.told();
  await expect(course.inside.locator('notice-strip .notice')).toHaveCount(0);
});
