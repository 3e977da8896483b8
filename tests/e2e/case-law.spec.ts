import type { Locator, Page } from '@playwright/test';
import { citesInPlay } from '../../src/domain/case/cites-in-play.ts';
import { findScene } from '../../src/domain/case/find.ts';
import { seed } from '../support/browser-record.ts';
import { aRun } from '../support/a-run.ts';
import { openCase } from '../support/play.ts';
import { provedCase } from '../support/proved-cases.ts';
import { expect, test } from '../support/test.ts';

const { graph, proof } = provedCase('last-call');
const PATH = ['order-is-final'];
const drawer = (page: Page) => page.getByRole('dialog');
const lawButton = (page: Page) => page.getByRole('button', { name: 'Law', exact: true });
const isModal = (dialog: Locator) => dialog.evaluate((element) => element.matches(':modal'));

test.beforeEach(async ({ page }) => {
  await seed(page, aRun(graph.id, PATH, { until: 'told' }));
});

test.describe('beside the page, where there is room', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('opens from the bar with the law of this scene, leaves the page usable, and gives the focus back', async ({
    page,
    expectNoBarriers,
  }) => {
    await openCase(page, graph.id);
    await lawButton(page).click();
    await expect(drawer(page)).toBeVisible();
    expect(await isModal(drawer(page))).toBe(false);
    const cites = citesInPlay(graph, findScene(graph, 'gate'));
    await expect(drawer(page).getByRole('heading', { level: 2 })).toHaveText(
      `§ The law in this scene · ${String(cites.length)}`,
    );
    const shown = await drawer(page)
      .locator('[data-law]')
      .evaluateAll((all) => all.map((card) => card.getAttribute('data-law')));
    expect(shown.sort()).toEqual([...cites].sort());
    await expect(drawer(page).getByRole('button', { name: 'Close' })).toBeFocused();
    await expect(lawButton(page)).toHaveAttribute('aria-expanded', 'true');
    await expectNoBarriers();

    await page.locator('[data-action="continue"]').click();
    await expect(page.locator('main')).toHaveAttribute('data-scene', 'door');
    await expect(drawer(page)).toBeVisible();

    await drawer(page).getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Escape');
    await expect(drawer(page)).toHaveCount(0);
    await expect(lawButton(page)).toBeFocused();
    await expect(lawButton(page)).toHaveAttribute('aria-expanded', 'false');
  });

  test('does not lie over the text', async ({ page }) => {
    await openCase(page, graph.id);
    await lawButton(page).click();
    const panel = await drawer(page).boundingBox();
    const sheet = await page.locator('main .sheet:visible').first().boundingBox();
    expect((sheet?.x ?? 0) + (sheet?.width ?? 0)).toBeLessThanOrEqual(panel?.x ?? 0);
  });

  test('the button in the bar closes what it has opened', async ({ page }) => {
    await openCase(page, graph.id);
    await lawButton(page).click();
    await expect(drawer(page)).toBeVisible();
    await lawButton(page).click();
    await expect(drawer(page)).toHaveCount(0);
    await expect(lawButton(page)).toBeFocused();
  });

  test('the focus is not lost when the citation that opened the drawer is gone by the time it closes', async ({
    page,
  }) => {
    await openCase(page, graph.id);
    await page.locator('.judge [data-cite]').first().click();
    await page.locator('[data-action="continue"]').click();
    await drawer(page).getByRole('button', { name: 'Close' }).click();
    await expect(drawer(page)).toHaveCount(0);
    await expect(page.locator('body')).not.toBeFocused();
  });
});

test.describe('as a sheet from below, on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('holds the focus, closes with Escape, and gives the focus back', async ({ page, expectNoBarriers }) => {
    await openCase(page, graph.id);
    await lawButton(page).click();
    expect(await isModal(drawer(page))).toBe(true);
    await expectNoBarriers();
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press('Tab');
      const inside = await page.evaluate(
        () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
      );
      expect(inside).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(drawer(page)).toHaveCount(0);
    await expect(lawButton(page)).toBeFocused();
  });

  test('closes when the page behind it is pressed', async ({ page }) => {
    await openCase(page, graph.id);
    await lawButton(page).click();
    await page.mouse.click(180, 30);
    await expect(drawer(page)).toHaveCount(0);
  });
});

test('a citation opens in place, with the exact words, and never leaves the page', async ({ page }) => {
  await openCase(page, graph.id);
  const cite = page.locator('.judge [data-cite]').first();
  const id = (await cite.getAttribute('data-cite')) ?? '';
  const before = page.url();
  await cite.focus();
  await page.keyboard.press('Enter');
  const card = drawer(page).locator(`[data-law="${id}"]`);
  await expect(card).toHaveClass(/current/);
  await expect(card).toBeInViewport();
  await expect(card.locator('blockquote')).not.toBeEmpty();
  await expect(card.locator('.status').first()).not.toBeEmpty();
  expect(page.url()).toBe(before);
  await page.keyboard.press('Escape');
  await expect(cite).toBeFocused();
  await expect(page.locator('main')).toHaveAttribute('data-phase', 'judgement');
});

test('every citation of a debrief opens', async ({ page }) => {
  await seed(page, aRun(graph.id, proof.endings.heard ?? [], { writer: 'second', from: 100_000 }));
  await openCase(page, graph.id);
  await page.locator('.ledger').waitFor();
  await page.locator('.ledger details.reasons').evaluateAll((all) => {
    all.forEach((each) => ((each as HTMLDetailsElement).open = true));
  });
  const ids = await page
    .locator('.ledger [data-cite]')
    .evaluateAll((all) => [...new Set(all.map((each) => each.getAttribute('data-cite') ?? ''))]);
  expect(ids.length).toBeGreaterThan(5);
  for (const id of ids) {
    await page.locator(`.ledger [data-cite="${id}"]`).first().click();
    await expect(drawer(page).locator(`[data-law="${id}"].current`)).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(drawer(page)).toHaveCount(0);
  }
});
