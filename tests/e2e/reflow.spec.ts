import type { Page } from '@playwright/test';
import { builtPages } from '../support/built-pages.ts';
import { doubleText } from '../support/double-text.ts';
import { playCase } from '../support/play.ts';
import { provedCase } from '../support/proved-cases.ts';
import { expectNoSideways } from '../support/no-sideways.ts';
import { expect, test } from '../support/test.ts';

const { graph, proof } = provedCase('last-call');
const SIZES = {
  '320 px': { width: 320, height: 640 },
  '640 px and text of twice the size': { width: 640, height: 900 },
};
const isDouble = (size: string) => size.includes('twice');

for (const [size, viewport] of Object.entries(SIZES)) {
  test.describe(`at ${size}`, () => {
    test.use({ viewport });

    test('no page scrolls sideways', async ({ page }) => {
      test.setTimeout(360_000);
      for (const name of builtPages()) {
        await test.step(name, async () => {
          await page.goto(name);
          if (isDouble(size)) await doubleText(page);
          await expectNoSideways(page);
        });
      }
    });

    test('no phase of a case scrolls sideways, nor the law, the papers and the settings', async ({ page }) => {
      await playCase(page, graph.id, proof.rightPath, {
        telling: 'practice',
        onState: async ({ phase }) => {
          if (isDouble(size)) await doubleText(page);
          if (phase === 'brief') return;
          await openAll(page);
          await expectNoSideways(page);
          if (phase !== 'choosing' && phase !== 'judgement') return;
          await page.locator('[data-law-button]').click();
          await expect(page.getByRole('dialog')).toBeVisible();
          await expectNoSideways(page);
          await page.keyboard.press('Escape');
          await expect(page.getByRole('dialog')).toHaveCount(0);
        },
      });
      await page.locator('[data-settings-button]').last().click();
      await expect(page.locator('settings-sheet')).toBeVisible();
      await expectNoSideways(page);
    });
  });
}

function openAll(page: Page): Promise<void> {
  return page.locator('main details').evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
  });
}
