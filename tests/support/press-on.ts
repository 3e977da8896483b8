import { expect, type Page } from '@playwright/test';

/** Presses the key of a presenter’s remote until the screen of a room shows a phase: as often as there are pages before it. */
export async function pressOn(page: Page, phase: string): Promise<void> {
  const main = page.locator('main');
  for (let i = 0; i < 30 && (await main.getAttribute('data-phase')) !== phase; i++)
    await page.keyboard.press('PageDown');
  await expect(main).toHaveAttribute('data-phase', phase);
}
