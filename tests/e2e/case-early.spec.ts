import type { Page } from '@playwright/test';
import { aRun } from '../support/a-run.ts';
import { readRows, seed } from '../support/browser-record.ts';
import { holdDatabase, holdScripts } from '../support/hold.ts';
import { awake, expectState, saved } from '../support/play.ts';
import { expect, test } from '../support/test.ts';

const begin = (page: Page) => page.locator('#brief [data-action="start"]');
const open = (page: Page) => page.goto('case-last-call.html', { waitUntil: 'commit' });
const beginnings = async (page: Page) =>
  (await readRows(page)).filter((row) => (row as { verb: string }).verb === 'initialized').length;

test('pressed before the scripts have come: begin', async ({ page }) => {
  const release = await holdScripts(page);
  await open(page);
  await begin(page).click();
  await expect(page.locator('#first-scene')).toBeVisible();
  await expect(page.locator('main')).toHaveAttribute('data-phase', 'brief');
  release();
  await awake(page);
  await expectState(page, { phase: 'choosing', scene: 'gate' });
  await expect(page.locator('[data-choice] input:checked')).toHaveCount(0);
});

test('pressed before the scripts have come: a choice of the first scene', async ({ page }) => {
  const release = await holdScripts(page);
  await open(page);
  await begin(page).click();
  await page.locator('#first-scene [data-choice="order-is-final"]').click();
  release();
  await awake(page);
  await expectState(page, { phase: 'choosing', scene: 'gate' });
  await expect(page.locator('[data-choice="order-is-final"] input')).toBeChecked();
  await page.locator('[data-action="confirm"]').click();
  await expectState(page, { phase: 'judgement', scene: 'gate' });
});

test('pressed before the scripts have come: when to be told', async ({ page }) => {
  const release = await holdScripts(page);
  await open(page);
  await page.locator('#brief input[value="own"]').check();
  await begin(page).click();
  release();
  await awake(page);
  await page.locator('[data-choice="order-is-final"]').click();
  await page.locator('[data-action="confirm"]').click();
  await expectState(page, { phase: 'consequence', scene: 'gate' });
});

test('pressed before the scripts have come: skip', async ({ page }) => {
  const release = await holdScripts(page);
  await open(page);
  await page.locator('#brief [data-action="skip"]').click();
  await expect(page.locator('#summary')).toBeVisible();
  release();
  await awake(page);
  await expect(page.locator('main')).toHaveAttribute('data-phase', 'debrief');
  await saved(page);
  expect(await readRows(page)).toContainEqual(expect.objectContaining({ verb: 'skipped', case: 'last-call' }));
});

test('marked after the scripts have come, but before the record is read', async ({ page }) => {
  const release = await holdDatabase(page);
  await open(page);
  await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
  await page.evaluate(() => (location.hash = '#first-scene'));
  await page.locator('#first-scene [data-choice="order-is-final"]').click();
  await release();
  await awake(page);
  await expectState(page, { phase: 'choosing', scene: 'gate' });
  await expect(page.locator('[data-choice="order-is-final"] input')).toBeChecked();
});

test.describe('whoever is in the middle of a run goes on there', () => {
  test.beforeEach(async ({ page }) => {
    await seed(page, aRun('last-call', ['ask-the-word', 'use-app']));
  });

  test('when begin is pressed before the scripts have come', async ({ page }) => {
    const release = await holdScripts(page);
    await open(page);
    await begin(page).click();
    release();
    await awake(page);
    await expectState(page, { phase: 'choosing', scene: 'telling' });
    await saved(page);
    expect(await beginnings(page)).toBe(1);
  });

  test('when begin is pressed before the record is read', async ({ page }) => {
    const release = await holdDatabase(page);
    await open(page);
    await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
    await begin(page).click();
    await release();
    await awake(page);
    await saved(page);
    await expectState(page, { phase: 'choosing', scene: 'telling' });
    expect(await beginnings(page)).toBe(1);
  });

  test('when skip is pressed before the record is read', async ({ page }) => {
    const release = await holdDatabase(page);
    await open(page);
    await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
    await page.locator('#brief [data-action="skip"]').click();
    await release();
    await awake(page);
    await expectState(page, { phase: 'choosing', scene: 'telling' });
  });
});
