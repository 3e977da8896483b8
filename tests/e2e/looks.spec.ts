import type { Page } from '@playwright/test';
import { aRun } from '../support/a-run.ts';
import { seed } from '../support/browser-record.ts';
import { builtPages, pageKinds } from '../support/built-pages.ts';
import { holdScripts } from '../support/hold.ts';
import { lookLike } from '../support/looks.ts';
import { openCase, playCase } from '../support/play.ts';
import { provedCase } from '../support/proved-cases.ts';
import { expectNoSideways } from '../support/no-sideways.ts';
import { expect, test } from '../support/test.ts';

const { graph, proof } = provedCase('last-call');
const SHORT = ['order-is-final', 'sign-over'];

const LOOKS: Record<string, (page: Page) => Promise<void>> = {
  dark: (page) => page.emulateMedia({ colorScheme: 'dark' }),
  'forced colours': (page) => page.emulateMedia({ forcedColors: 'active' }),
  'dark forced colours': (page) => page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' }),
  'more contrast': (page) => page.emulateMedia({ contrast: 'more' }),
  'more contrast in the dark': (page) => page.emulateMedia({ contrast: 'more', colorScheme: 'dark' }),
  'from right to left': async (page) => {
    await lookLike(page, 'rtl');
  },
};

/** In these a whole case is walked; the others show their colours on its debrief, which has every mark and drawing. */
const WALKED = ['dark', 'forced colours', 'from right to left'];

for (const [look, apply] of Object.entries(LOOKS)) {
  test(`${look}: every kind of page, and a case, without barriers`, async ({ page, expectNoBarriers }) => {
    test.setTimeout(360_000);
    await apply(page);
    // The whole text is so long that its own test looks at it.
    for (const name of pageKinds().filter((page) => page !== 'reader.html')) {
      await test.step(name, async () => {
        await page.goto(name);
        await expectNoBarriers();
      });
    }
    if (WALKED.includes(look)) {
      await playCase(page, graph.id, SHORT, { telling: 'practice', onState: () => expectNoBarriers() });
    } else {
      await seed(page, aRun(graph.id, proof.rightPath));
      await openCase(page, graph.id);
      await page.locator('.ledger').waitFor();
      await expectNoBarriers();
    }
  });
}

test.describe('from right to left', () => {
  test.beforeEach(async ({ page }) => {
    await lookLike(page, 'rtl');
  });

  for (const width of [320, 1280]) {
    test(`nothing scrolls sideways at ${width} px`, async ({ page }) => {
      test.setTimeout(360_000);
      await page.setViewportSize({ width, height: 800 });
      for (const name of builtPages()) {
        await test.step(name, async () => {
          await page.goto(name);
          // The empty page knows nothing of the course, so nothing of its settings.
          if (name !== 'left.html') await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
          await expectNoSideways(page);
        });
      }
      await playCase(page, graph.id, SHORT, { telling: 'practice', onState: () => expectNoSideways(page) });
    });
  }

  test('the map of a case begins at the right', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await seed(page, aRun(graph.id, proof.rightPath));
    await openCase(page, graph.id);
    await page.locator('.ledger').waitFor();
    const [start, end] = await startAndEnd(page);
    expect(start).toBeGreaterThan(end);
  });
});

test('from left to right, the map of a case begins at the left', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await seed(page, aRun(graph.id, proof.rightPath));
  await openCase(page, graph.id);
  await page.locator('.ledger').waitFor();
  const [start, end] = await startAndEnd(page);
  expect(start).toBeLessThan(end);
});

test('light and dark can be chosen, hold at once, and are there before the first paint of the next page', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openCase(page, graph.id);
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.locator('[data-settings-button]:visible').first().click();
  await page.locator('settings-sheet').getByRole('radio', { name: 'Dark' }).check({ force: true });
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  const release = await holdScripts(page);
  await page.goto('case-sixteen.html', { waitUntil: 'commit' });
  // Before the first paint the page may stand there without its styles; nobody sees it.
  await page.waitForFunction(() => performance.getEntriesByName('first-paint').length > 0);
  expect(await paper()).toBe(dark);
  release();
});

/** Where the first scene and the last ending of the visible map stand, from the left. */
async function startAndEnd(page: Page): Promise<[number, number]> {
  const boxes = page.locator('svg.map-across rect');
  const [first, last] = [await boxes.first().boundingBox(), await boxes.last().boundingBox()];
  return [first?.x ?? NaN, last?.x ?? NaN];
}
