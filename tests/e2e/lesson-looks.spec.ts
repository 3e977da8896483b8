import { choose, matchUp, openLesson, question } from '../support/lesson.ts';
import { lookLike, LOOKS } from '../support/looks.ts';
import { expect, test } from '../support/test.ts';

for (const look of LOOKS) {
  test(`no barriers in any state: ${look}`, async ({ page, expectNoBarriers }) => {
    await lookLike(page, look);
    await openLesson(page);
    await expectNoBarriers();

    await page.locator('article > p a.cite').first().click();
    await page.locator('a.term').first().click();
    await page.locator('.inwords summary').click();
    await expect(page.locator('.opened')).toHaveCount(2);
    await expectNoBarriers();

    await question(page, '2').locator('.opt-row').nth(1).click();
    await question(page, '4').locator('[data-move="1"]').first().click();
    await question(page, '1').getByRole('combobox').first().selectOption('cat-3');
    await expectNoBarriers();

    await choose(question(page, 'opening'), 0);
    await matchUp(question(page, '1'), ['cat-3', 'rc-33', 'iccpr-7', 'custom']);
    await question(page, '1').locator('[data-action="confirm"]').click();
    await choose(question(page, '2'), 2);
    await choose(question(page, '3'), 3);
    await question(page, '4').locator('[data-action="confirm"]').click();
    await choose(question(page, 'opening-again'), 3);
    await expectNoBarriers();

    await question(page, '2').getByRole('button', { name: 'Try again' }).click();
    await expectNoBarriers();
  });
}

test('from right to left the figure is mirrored and its words are not', async ({ page }) => {
  await lookLike(page, 'rtl');
  await page.setViewportSize({ width: 1280, height: 900 });
  await openLesson(page);
  const figure = page.locator('.drawn .fig-w');
  const box = (text: string) => figure.locator('text', { hasText: text }).first().boundingBox();
  const [covers, binds] = [await box('Covers'), await box('Binds')];
  expect(covers?.x ?? 0).toBeGreaterThan(binds?.x ?? 0);
  const upright = await figure
    .locator('text')
    .first()
    .evaluate((text) => (text as SVGTextElement).getScreenCTM()?.a ?? 0);
  expect(upright).toBeGreaterThan(0);
});

test('in print ‘In your file’ stays whole and the controls are gone', async ({ page }) => {
  await openLesson(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('lesson-toc')).toBeHidden();
  expect(await page.locator('.infile').evaluate((block) => getComputedStyle(block).breakInside)).toBe('avoid');
});
