import type { Page } from '@playwright/test';
import { holdScripts } from '../support/hold.ts';
import { escapeThrice, expectLeft, remains } from '../support/left.ts';
import { awake, decide, openCase, saved } from '../support/play.ts';
import { provedCase } from '../support/proved-cases.ts';
import { expect, test } from '../support/test.ts';

const { graph } = provedCase('last-call');
const FIRST = graph.scenes[0]?.choices[0]?.id ?? '';
const box = (page: Page, within: string) => page.locator(within).getByLabel('also wipe the course from this device');

/** Plays the first decision with the box ticked, and puts something of every kind of storage there. */
async function playTicked(page: Page): Promise<void> {
  await openCase(page, graph.id);
  await page.evaluate(async () => {
    await (await caches.open('rbr-test')).put('x.html', new Response('x'));
    localStorage.setItem('rbr:theme', 'dark');
    sessionStorage.setItem('rbr:told', 'x');
  });
  await box(page, '#brief').check();
  await page.locator('#brief [data-action="start"]').click();
  await decide(page, FIRST);
  await saved(page);
}

async function expectWiped(page: Page): Promise<void> {
  await expect.poll(() => remains(page), { timeout: 5000 }).toEqual([]);
}

test('leaves at once and wipes: databases, settings, caches; the course then begins anew', async ({ page }) => {
  await page.goto('index.html');
  await playTicked(page);
  expect((await remains(page)).map((each) => each.split(' ')[0])).toEqual(
    expect.arrayContaining(['database', 'localStorage', 'sessionStorage', 'cache']),
  );
  await escapeThrice(page);
  await expectLeft(page);
  await expectWiped(page);
  await expect(page.locator('[data-undone]')).toBeHidden();

  await page.goBack();
  await expectLeft(page);
  await openCase(page, graph.id);
  await expect(page.locator('main')).toHaveAttribute('data-phase', 'brief');
  await expect(box(page, '#brief')).not.toBeChecked();
});

test('another tab with the case open neither stops the wiping nor brings anything back', async ({ page, context }) => {
  await playTicked(page);
  const other = await context.newPage();
  await openCase(other, graph.id);
  await expect(other.locator('main')).not.toHaveAttribute('data-phase', 'brief');
  await page.locator('[data-leave]').click();
  await expectLeft(page);
  await expectWiped(page);
  await expect(other.locator('main')).toHaveAttribute('data-phase', 'brief');
  await page.bringToFront();
  await other.close();
  expect((await remains(page)).filter((each) => each.includes('unsaved'))).toEqual([]);
});

test('a page that is left by its link, before its scripts have arrived, is wiped by the empty page', async ({
  page,
}) => {
  await playTicked(page);
  const arrive = await holdScripts(page);
  await page.goto('case-last-call.html', { waitUntil: 'commit' });
  await page.locator('[data-leave]').click({ noWaitAfter: true });
  arrive();
  await expectLeft(page);
  await expectWiped(page);
});

test('without a connection it wipes as well', async ({ page, context, trouble }) => {
  await playTicked(page);
  await context.setOffline(true);
  await escapeThrice(page);
  // The browser’s own page says that there is no connection.
  await expect(page).toHaveURL(/^chrome-error:/);
  await context.setOffline(false);
  await page.goto('left.html');
  // What was not gone by the time the page was left, the empty page wipes.
  await expectWiped(page);
  // It says so on the console as well.
  expect(trouble.splice(0)).toEqual([
    expect.stringMatching(/^console: Failed to load resource: net::ERR_INTERNET_DISCONNECTED/),
  ]);
});

test('what could not be deleted is said on the empty page, without a word of the course', async ({ page }) => {
  await playTicked(page);
  await page.addInitScript(() => {
    IDBFactory.prototype.deleteDatabase = () => {
      throw new DOMException('No.', 'SecurityError');
    };
  });
  await page.goto('left.html');
  await expect(page.locator('[data-undone]')).toBeVisible();
  await expect(page.locator('body')).not.toContainText(/course|return|case|lesson/i);
});

test('the box in the care notice and the one in the settings are one setting, kept from page to page', async ({
  page,
}) => {
  await openCase(page, graph.id);
  await box(page, '#brief').check();
  await page.locator('[data-settings-button]:visible').first().click();
  await expect(box(page, 'settings-sheet')).toBeChecked();
  await page.goto('about.html');
  await page.locator('[data-settings-button]:visible').first().click();
  await box(page, 'settings-sheet').uncheck();
  await page.goto('case-the-door.html');
  await awake(page);
  await expect(box(page, '#brief')).not.toBeChecked();
  await page.locator('[data-leave]').click();
  await expectLeft(page);
  expect(await remains(page)).toContain('database rights-based-return');
});
