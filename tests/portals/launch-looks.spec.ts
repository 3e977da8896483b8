import type { Page } from '@playwright/test';
import { expectNoBarriers } from '../support/axe.ts';
import { lookLike } from '../support/looks.ts';
import { expectNoSideways } from '../support/no-sideways.ts';
import { expect, test } from '../support/lms/test.ts';

for (const look of ['light', 'dark', 'rtl'] as const) {
  test(`the launch page is without barriers and scrolls nowhere sideways: ${look}`, async ({ begin, context }) => {
    context.on('page', (page) => void lookLike(page, look));
    const { launch, told } = await begin({ place: 'opener' });
    const page = launch as Page;
    await told();
    for (const width of [320, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      await page.getByRole('button', { name: 'What your portal is told' }).click();
      await expect(page.getByRole('heading', { name: 'What your portal is told' })).toBeFocused();
      await expectNoSideways(page);
      await expectNoBarriers(page);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('button', { name: 'What your portal is told' })).toBeFocused();
    }
    await page.getByRole('button', { name: 'Save and leave' }).click();
    await expect(page.getByRole('heading', { name: 'Your work is saved' })).toBeFocused();
    await expectNoBarriers(page);
  });
}
