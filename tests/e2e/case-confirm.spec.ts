import type { Page } from '@playwright/test';
import { awake, expectState, openCase, saved } from '../support/play.ts';
import { expect, test } from '../support/test.ts';

/** The first decision of a case with its choice made, and given time to prepare what comes of it. */
async function choose(page: Page): Promise<void> {
  await openCase(page, 'last-call');
  await page.locator('#brief [data-action="start"]').click();
  await expectState(page, { phase: 'choosing', scene: 'gate' });
  await page.locator('[data-choice="order-is-final"]').click();
}

for (const width of [360, 768, 1280, 1920]) {
  test(`at ${String(width)} px the next frame shows what happens, where it then stays`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await choose(page);
    await expect(page.locator('.prepared')).toHaveCount(1);
    await expect(page.locator('.prepared')).toHaveCSS('height', '0px');
    const seen = await page.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const look = () => {
        const {
          x = 0,
          y = 0,
          width: wide = 0,
          height = 0,
        } = document.querySelector('.told')?.getBoundingClientRect() ?? {};
        return {
          box: [x, y, wide, height].map(Math.round),
          room: document.querySelector('.told')?.parentElement?.clientHeight ?? 0,
          question: document.querySelector('.decide')?.checkVisibility() ?? false,
        };
      };
      document.querySelector<HTMLElement>('[data-action="confirm"]')?.click();
      await frame();
      const first = look();
      while (document.querySelector('main')?.dataset.phase === 'choosing') await frame();
      await frame();
      return { first, then: look() };
    });
    expect(seen.first.question).toBe(false);
    expect(seen.first.box[3]).toBeGreaterThan(100);
    expect(seen.first.room).toBeGreaterThanOrEqual(seen.first.box[3] ?? Infinity);
    expect(seen.then).toEqual(seen.first);
    await expectState(page, { phase: 'judgement', scene: 'gate' });
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });
}

test('who leaves in the same breath has decided', async ({ page }) => {
  await choose(page);
  await expect(page.locator('.prepared')).toHaveCount(1);
  await Promise.all([
    page.waitForURL('**/sources.html'),
    page.evaluate(() => {
      // No frame is painted any more.
      window.requestAnimationFrame = () => 0;
      document.querySelector<HTMLElement>('[data-action="confirm"]')?.click();
      location.href = 'sources.html';
    }),
  ]);
  await openCase(page, 'last-call');
  await awake(page);
  await expectState(page, { phase: 'judgement', scene: 'gate' });
});

test('who confirms before anything is prepared sees what happens all the same', async ({ page }) => {
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  await choose(page);
  await page.locator('[data-action="confirm"]').click();
  await expectState(page, { phase: 'judgement', scene: 'gate' });
  await expect(page.locator('.told')).toBeVisible();
  await saved(page);
});

test('nothing is prepared where it could not be kept out of reach', async ({ page }) => {
  // As in a browser that does not know the attribute.
  await page.addInitScript(() => {
    delete (HTMLElement.prototype as { inert?: boolean }).inert;
  });
  await choose(page);
  await page.waitForTimeout(1500);
  await expect(page.locator('.prepared')).toHaveCount(0);
  await page.locator('[data-action="confirm"]').click();
  await expectState(page, { phase: 'judgement', scene: 'gate' });
});

test('what is prepared cannot be reached before it is shown', async ({ page }) => {
  await choose(page);
  await expect(page.locator('.prepared')).toHaveCount(1);
  await expect(page.locator('.prepared')).toHaveCSS('overflow', 'hidden');
  await expect(page.locator('.prepared')).toHaveCSS('height', '0px');
  const told = (await page.locator('.prepared h1, .prepared h2').first().textContent()) ?? '';
  expect(told).not.toBe('');
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as { nodes: { name?: { value?: string } }[] };
  expect(nodes.map(({ name }) => name?.value).filter((name) => name === told)).toEqual([]);
  const reached = await page.evaluate(() => {
    const inside = [...document.querySelectorAll<HTMLElement>('.prepared :is(a, button, [tabindex])')];
    return inside.filter((each) => {
      each.focus();
      return document.activeElement === each;
    }).length;
  });
  expect(reached).toBe(0);
});
