import { expect, type Page } from '@playwright/test';

/** Expects that nothing reaches beyond the width of the window. */
export async function expectNoSideways(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? `${String(scrollWidth)} px in a window of ${String(clientWidth)}` : 'fits';
  });
  expect(wide).toBe('fits');
}
