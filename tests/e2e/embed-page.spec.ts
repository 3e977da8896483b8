import { tabTo } from '../support/keyboard.ts';
import { lookLike, LOOKS } from '../support/looks.ts';
import { expectNoSideways } from '../support/no-sideways.ts';
import { expect, test } from '../support/test.ts';

test('the lines follow what is chosen, and are copied', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('about.html');
  await page.getByRole('link', { name: 'Put the course into a page' }).click();
  const lines = page.locator('[data-part=lines]');
  await expect(lines).toHaveText(
    `<div data-rights-based-returns=""></div>\n<script src="${baseURL ?? ''}embed.js"></script>`,
  );
  await page.getByLabel('Page').selectOption({ label: 'Last call' });
  await page.getByLabel('720 pixels').check();
  await page.getByLabel('My site keeps').check();
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `<div data-rights-based-returns="case-last-call.html" data-height="720" data-keep></div>\n<script src="${baseURL ?? ''}embed.js"></script>`,
  );
});

test('by keyboard alone: the page, the height and who keeps are chosen, and the lines are copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('embed.html');
  await tabTo(page.getByLabel('Page'));
  await page.keyboard.type('Last call');
  const heights = page.getByRole('radio');
  await tabTo(heights.and(page.locator(':checked')));
  await page.keyboard.press('ArrowDown');
  await tabTo(page.getByLabel('My site keeps'));
  await page.keyboard.press('Space');
  await tabTo(page.getByRole('button', { name: 'Copy' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('"case-last-call.html" data-height="720" data-keep');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the lines stand there with a gap for the address', async ({ page }) => {
    await page.goto('embed.html');
    await expect(page.locator('[data-part=lines]')).toContainText('https://…/embed.js');
    await expect(page.getByRole('button', { name: 'Copy' })).toBeHidden();
  });
});

for (const look of LOOKS) {
  test(`no barriers and nothing sideways: ${look}`, async ({ page, expectNoBarriers }) => {
    await lookLike(page, look);
    await page.goto('embed.html');
    await expectNoBarriers();
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSideways(page);
  });
}
