import { tabTo } from '../support/keyboard.ts';
import { lookLike, LOOKS } from '../support/looks.ts';
import { expectNoSideways } from '../support/no-sideways.ts';
import { expect, test } from '../support/test.ts';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every word stands there, with letters that lead to it and sources to read', async ({ page }) => {
    await page.goto('glossary.html');
    await expect(page.locator('.gl')).toHaveCount(48);
    await expect(page.getByRole('search')).toBeHidden();
    const letters = page.getByRole('navigation', { name: 'By first letter' });
    await letters.getByRole('link', { name: 'N', exact: true }).click();
    await expect(page.locator('#non-refoulement')).toBeInViewport();
    await page.locator('#non-refoulement').getByRole('link', { name: 'CAT 3(1)' }).click();
    await expect(page.locator('[id="cat:3-1"]')).toBeInViewport();
  });
});

test('search by keyboard: while typing, with a slip, and back to all words', async ({ page }) => {
  await page.goto('glossary.html');
  const field = page.getByRole('searchbox', { name: 'Find a word' });
  const words = page.locator('.gl:visible dt');
  const said = page.getByRole('status').filter({ hasText: /word/ });
  await tabTo(field);
  await page.keyboard.type('proc');
  await expect(words).toHaveText(['due process']);
  await expect(said).toHaveText('1 word begins like that.');
  await field.fill('refulment');
  await expect(words.first()).toHaveText('non-refoulement');
  await expect(said).toHaveText('No word is spelled ‘refulment’. These are nearest.');
  await field.fill('watermelon');
  await expect(words).toHaveCount(0);
  await expect(said).toHaveText('No word is spelled ‘watermelon’, and none is near it.');
  await field.fill('asylum');
  await page.locator('#asylum').getByRole('link', { name: 'refugee' }).click();
  await expect(page.locator('#refugee')).toBeInViewport();
  await expect(page.locator('.gl:visible')).toHaveCount(48);
  await expect(field).toHaveValue('');
});

test('a citation opens below its word, one at a time, and gives the focus back', async ({ page }) => {
  await page.goto('glossary.html');
  const word = page.locator('#acquiescence');
  const [first, second] = [word.locator('.cite').first(), word.locator('.cite').nth(1)];
  await tabTo(first);
  await page.keyboard.press('Enter');
  await expect(word.locator('.opened h3')).toBeFocused();
  await expect(word.locator('.opened blockquote')).toContainText('“');
  await page.keyboard.press('Escape');
  await expect(first).toBeFocused();
  await expect(word.locator('.opened')).toHaveCount(0);
  await first.click();
  await second.click();
  await expect(word.locator('.opened')).toHaveCount(1);
  await expect(second).toHaveAttribute('aria-expanded', 'true');
  await expect(first).toHaveAttribute('aria-expanded', 'false');
  await word.getByRole('button', { name: 'Close' }).click();
  await expect(second).toBeFocused();
});

for (const look of LOOKS) {
  test(`no barriers and nothing sideways while searching and reading a source: ${look}`, async ({
    page,
    expectNoBarriers,
  }) => {
    await lookLike(page, look);
    await page.goto('glossary.html');
    await page.locator('#torture .cite').first().click();
    await expect(page.locator('.opened')).toBeVisible();
    await expectNoBarriers();
    await page.getByRole('searchbox').fill('tortrue');
    await expectNoBarriers();
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSideways(page);
  });
}
