import type { Page } from '@playwright/test';
import { sentBytes } from '../../src/domain/offline/list.ts';
import { aRun } from '../support/a-run.ts';
import { readRows, seed } from '../support/browser-record.ts';
import { builtFile } from '../support/built-pages.ts';
import { beginToKeep, cachesOf, keepCourse, otherTrouble, test, title } from '../support/offline.ts';
import { expect } from '../support/test.ts';

const notice = (page: Page) => page.locator('keep-course .notice');
const button = (page: Page, name: RegExp | string) => page.locator('keep-course').getByRole('button', { name });
const workers = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));

test('the size is said first, and is what the line carries', async ({ page, site, expectNoBarriers }) => {
  const { files, disk } = site.list();
  const inWords = (bytes: number) =>
    bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
  const all = sentBytes(files);
  await page.goto('offline.html');
  await expect(page.locator('[data-lead]')).toContainText(`${inWords(all)} to load, ${inWords(disk)} on the device`);
  await expect(button(page, /^Keep it/)).toHaveText(`Keep it, ${inWords(all)}`);
  await expect(page.locator('[data-note]')).toHaveText(/^The browser says that there is room for it\./);
  await expectNoBarriers();

  site.sent = 0;
  await keepCourse(page);
  // The list itself and the worker come on top; what this page has loaded already does not come again.
  expect(Math.abs(site.sent - all)).toBeLessThan(all * 0.05);
  const stored = await cachesOf(page);
  expect(stored[`rbr-${site.list().id}`]?.filter((path) => path !== 'whole.json').sort()).toEqual(
    files.map(([path]) => path).sort(),
  );
  await expect(page.locator('[data-lead]')).toContainText(`Version 0.1.0, ${inWords(disk)} on the device`);
  await expect(page.locator('[data-note]')).toContainText(/^The browser has (not )?promised/);
  await expectNoBarriers();
});

test('by keyboard: keep, stop, go on, remove; focus stays, and what happens is told', async ({
  page,
  site,
  expectNoBarriers,
}) => {
  site.hinder = (path) => (path.startsWith('case-') ? 'wait' : undefined);
  await page.goto('offline.html');
  await button(page, /^Keep it/).focus();
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText(/^Being kept: [\d,]+ of [\d,]+ KB$/);
  await expect(title(page)).toBeFocused();
  await expect(page.locator('[data-lead]')).toContainText('10 of 10 lessons, 0 of 9 cases');
  await expect(page.locator('[data-told]')).toHaveText(/^(25|50) per cent are here$/);
  const line = page.getByRole('progressbar', { name: 'Loading the course' });
  expect(Number(await line.getAttribute('aria-valuenow'))).toBeGreaterThan(20);
  await expectNoBarriers();

  await button(page, 'Stop').focus();
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText(/^Stopped at/);
  await expect(title(page)).toBeFocused();
  await expect(page.locator('[data-told]')).toBeAttached();
  await expectNoBarriers();
  const here = Object.values(await cachesOf(page)).flat().length;

  await test.step('after a reload it still stands where it stopped, and does not go on by itself', async () => {
    site.hinder = undefined;
    await page.reload();
    await expect(title(page)).toHaveText(/^Stopped at/);
    expect(Object.values(await cachesOf(page)).flat()).toHaveLength(here);
  });

  await button(page, /^Go on, \d+ KB$/).focus();
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText(/^Kept since \d+ \w+ \d+$/, { timeout: 60_000 });
  await expect(title(page)).toBeFocused();
  await expect(page.locator('[data-told]')).toHaveText(/^Kept since/);
  await button(page, 'Remove it from this device').focus();
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('Keep the course on this device');
  await expect(title(page)).toBeFocused();
});

test('a line that breaks: said, and loading goes on where it stopped, on any page of the course', async ({
  page,
  site,
  trouble,
  expectNoBarriers,
}) => {
  site.hinder = (path) => (path.startsWith('case-') ? 'break' : undefined);
  await beginToKeep(page);
  await expect(title(page)).toHaveText(/^The line is broken at [\d,]+ of [\d,]+ KB$/, { timeout: 60_000 });
  await expect(button(page, 'Try now')).toBeVisible();
  await expectNoBarriers();
  const here = new Set(Object.values(await cachesOf(page)).flat());
  expect(here.size).toBeGreaterThan(50);

  site.hinder = undefined;
  site.asked.length = 0;
  await page.goto('about.html');
  await expect
    .poll(async () => Object.values(await cachesOf(page)).flat(), { timeout: 60_000 })
    .toContain('whole.json');
  const again = site.asked.filter((path) => here.has(path) && path !== 'about.html');
  // What this page needs for itself is not what is being kept.
  expect(again.filter((path) => /^(lesson|law|case)-/.test(path))).toEqual([]);
  await page.goto('offline.html');
  await expect(title(page)).toHaveText(/^Kept since/);
  otherTrouble(trouble);
});

test('no room: said with what to do, the room is given back, and it can be tried again', async ({
  page,
  context,
  site,
  expectNoBarriers,
}) => {
  const session = await context.newCDPSession(page);
  const origin = new URL(site.url).origin;
  await page.goto('offline.html');
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_500_000 });
  await button(page, /^Keep it/).click();
  await expect(notice(page)).toContainText('Not kept: no room', { timeout: 60_000 });
  await expect(notice(page)).toContainText(
    /The browser stopped at \d+ KB and has given the room back\. Free about \d\.\d MB/,
  );
  await expect(title(page)).toHaveText('Keep the course on this device');
  await expectNoBarriers();
  expect(Object.keys(await cachesOf(page))).toEqual(['rbr-kept']);

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await button(page, 'Try again').click();
  await expect(title(page)).toHaveText(/^Kept since/, { timeout: 60_000 });
});

test('removed: nothing of the course is left, the answers stay', async ({ page }) => {
  const run = aRun('last-call', ['order-is-final', 'sign-over']);
  await seed(page, run);
  await keepCourse(page);
  await button(page, 'Remove it from this device').click();
  await expect(button(page, /^Keep it/)).toBeVisible();
  expect(await cachesOf(page)).toEqual({});
  await page.goto('about.html');
  expect(await workers(page)).toEqual([]);
  expect(await readRows(page)).toHaveLength(run.length);
});

test('something on the way sends other files: nothing of it is kept', async ({ page, site }) => {
  await page.route('**/lesson-child.html', (route) => route.fulfill({ body: '<h1>Sign in to the network</h1>' }));
  await page
    .context()
    .route('**/lesson-child.html', (route) => route.fulfill({ body: '<h1>Sign in to the network</h1>' }));
  site.become('0.1.0', {});
  await beginToKeep(page);
  await expect(notice(page)).toContainText('Not kept: what came was not the course', { timeout: 60_000 });
  await expect(notice(page)).toContainText('Sign in to the network if it asks for it');
  const stored = Object.values(await cachesOf(page)).flat();
  expect(stored).not.toContain('lesson-child.html');
  expect(stored).not.toContain('whole.json');
});

test('the browser forbids all storage: said with what to do', async ({ page, expectNoBarriers }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('No.', 'SecurityError'));
    CacheStorage.prototype.match = refuse;
    CacheStorage.prototype.open = refuse;
    ServiceWorkerContainer.prototype.register = refuse;
  });
  await page.goto('offline.html');
  await expect(notice(page)).toContainText('Not kept: the browser forbids it');
  await expect(button(page, /./)).toHaveCount(0);
  await expectNoBarriers();
});

test.describe('no worker', () => {
  test('in a frame', async ({ page, site }) => {
    site.become('0.1.0', {
      'about.html': (html) =>
        html
          .replace('</main>', '<iframe src="offline.html"></iframe></main>')
          .replace("default-src 'none'", "default-src 'none';frame-src 'self'"),
    });
    await page.goto('about.html');
    await expect(page.frameLocator('iframe').locator('.notice')).toContainText('Not possible in a frame');
    expect(await workers(page)).toEqual([]);
  });

  test('in a frame on a device on which the course is kept: the frame is served by the server', async ({
    page,
    site,
  }) => {
    site.become('0.1.0', {
      'about.html': (html) =>
        html
          .replace('</main>', '<iframe src="index.html"></iframe></main>')
          .replace("default-src 'none'", "default-src 'none';frame-src 'self'"),
    });
    await keepCourse(page);
    site.asked.length = 0;
    await page.goto('about.html');
    await expect(page.frameLocator('iframe').locator('main')).toHaveAttribute('data-page', 'home');
    expect(site.asked).toContain('index.html');
    expect(site.asked).not.toContain('about.html');
  });

  test('in the package of a portal', async ({ page, site }) => {
    site.become('0.1.0', { 'offline.html': (html) => html.replace('<html', '<html data-package="scorm12"') });
    await page.goto('offline.html');
    await expect(notice(page)).toContainText('Not possible in this portal');
    await expect(button(page, /./)).toHaveCount(0);
    expect(await workers(page)).toEqual([]);
  });

  test('at an address without https', async ({ page, trouble }) => {
    await page.route('http://course.example/**', (route) => {
      const path = new URL(route.request().url()).pathname.slice(1);
      const body = /\.(html|js|css)$/.test(path) ? builtFile(path) : undefined;
      const contentType = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.css') ? 'text/css' : 'text/html';
      return body === undefined ? route.abort() : route.fulfill({ body, contentType });
    });
    await page.goto('http://course.example/offline.html');
    await expect(notice(page)).toContainText('Not possible at this address');
    expect(trouble.splice(0).filter((line) => !line.includes('http://course.example/'))).toEqual([]);
  });
});
