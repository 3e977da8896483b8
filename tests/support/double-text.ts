import type { Page } from '@playwright/test';

/** Doubles the text, as a reader does who sets the browser's own size. */
export async function doubleText(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
}
