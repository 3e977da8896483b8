import { expect, type Page } from '@playwright/test';

/** Expects the empty page, with nothing of the course on it. */
export async function expectLeft(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/left\.html$/);
  await expect(page).toHaveTitle('Empty page');
  await expect(page.locator('body')).toHaveText('This page is empty.', { useInnerText: true });
  await expect(page.locator('a, button, img, link:not([href="data:,"])')).toHaveCount(0);
}

/** Presses Esc three times, as fast as a hand does. */
export async function escapeThrice(page: Page): Promise<void> {
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Escape');
}

/** All that the course keeps in this browser, by name. */
export function remains(page: Page): Promise<string[]> {
  return page.evaluate(async () => [
    ...(await indexedDB.databases()).map(({ name = '' }) => `database ${name}`),
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).flatMap((key) => (key === 'left' ? [] : `sessionStorage ${key}`)),
    ...(await caches.keys()).map((name) => `cache ${name}`),
  ]);
}
