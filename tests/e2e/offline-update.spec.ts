import type { Page } from '@playwright/test';
import { cachesOf, keepCourse, test, title } from '../support/offline.ts';
import { CHANGE, type OwnSite } from '../support/own-site.ts';
import { awake, decide, expectState, goOn, openCase, saved } from '../support/play.ts';
import { expectNoBarriers } from '../support/axe.ts';
import { provedCase } from '../support/proved-cases.ts';
import { expect } from '../support/test.ts';

const { graph, proof } = provedCase('last-call');
const LAW = 'law-source.json';

/** Serves version B: every page, the first script and the law say so. */
function becomeB(site: OwnSite): void {
  const pages = site.list().files.flatMap(([path]) => (path.endsWith('.html') ? [path] : []));
  site.become('0.2.0', {
    ...Object.fromEntries(
      pages.map((path) => [path, (html: string) => html.replace('<html', '<html data-page-of="B"')]),
    ),
    'boot.js': (script) => `${script};document.documentElement.dataset.bootOf='B'`,
    [LAW]: (text) => text.replace('{', '{"of":"B",'),
  });
  site.asked.length = 0;
}

/** Expects that all that the page consists of is of one version, and so is what it asks for later. */
async function expectWhole(page: Page, version: 'A' | 'B'): Promise<void> {
  const of = () =>
    page.evaluate(async (law) => {
      const { pageOf = 'A', bootOf = 'A' } = document.documentElement.dataset;
      const { of = 'A' } = (await (await fetch(law)).json()) as { of?: string };
      return [pageOf, bootOf, of];
    }, LAW);
  await expect.poll(of).toEqual([version, version, version]);
}

/** Marks a page, so that a reload is seen. */
async function mark(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => Object.assign(window, { marked: true }));
  return () => page.evaluate(() => 'marked' in window);
}

const strip = (page: Page) => page.locator('notice-strip .notice.calm');

test('a new version: asked for, loaded whole, taken into use when the learner says so, mixed with nothing', async ({
  page,
  context,
  site,
}) => {
  await keepCourse(page);
  const play = await context.newPage();
  await openCase(play, graph.id);
  await play.locator('#brief input[value="practice"]').check();
  await play.locator('#brief [data-action="start"]').click();
  await decide(play, proof.rightPath[0] ?? '');
  await saved(play);
  const playGoesOn = await mark(play);
  becomeB(site);
  // A tab of its own: a tab asks for a new version once an hour.
  await page.close();
  const home = await context.newPage();

  await test.step('it is told, and nothing of it is loaded', async () => {
    await home.goto('about.html');
    await expect(strip(home)).toContainText('Version 0.2.0 is there');
    await expect(strip(home)).toContainText(CHANGE);
    await expectWhole(home, 'A');
    expect(site.asked.filter((path) => !['offline.json', 'sw.js'].includes(path))).toEqual([]);
    await expectNoBarriers(home);
  });

  await test.step('it is loaded: only what has changed', async () => {
    const stays = await mark(home);
    await strip(home)
      .getByRole('button', { name: /^Load it, [\d.]+ [KM]B$/ })
      .click();
    await expect(strip(home)).toContainText('Version 0.2.0 is ready', { timeout: 60_000 });
    expect(site.asked.filter((path) => /\.(css|woff2|svg|png)$|^assets\//.test(path))).toEqual([]);
    expect(site.asked).toContain(LAW);
    await expectWhole(home, 'A');
    expect(await stays()).toBe(true);
    await expectNoBarriers(home);
  });

  await test.step('while it waits, other pages still come from the old one', async () => {
    await home.goto('lesson-child.html');
    await expect(strip(home)).toContainText('is ready');
    await expectWhole(home, 'A');
    await expect(strip(play)).toHaveCount(0);
  });

  await test.step('it is used', async () => {
    await strip(home).getByRole('button', { name: 'Use it now' }).click();
    await home.waitForFunction(() => document.documentElement.dataset.pageOf === 'B');
    await expectWhole(home, 'B');
    await expect(strip(home)).toHaveCount(0);
  });

  await test.step('the case in the other tab goes on with the old one, also when the worker was ended meanwhile', async () => {
    expect(await playGoesOn()).toBe(true);
    await expectWhole(play, 'A');
    const session = await context.newCDPSession(home);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await expectWhole(play, 'A');
    await goOn(play);
    await expect(play.locator('main')).toHaveAttribute('data-phase', /ground|judgement/);
    expect(Object.keys(await cachesOf(home))).toHaveLength(3);
  });

  await test.step('its next page is of the new one, and it is where it was', async () => {
    await saved(play);
    const scene = (await play.locator('main').getAttribute('data-scene')) ?? '';
    await play.reload();
    await awake(play);
    await expectState(play, { phase: 'judgement', scene }).catch(() => expectState(play, { phase: 'ground', scene }));
    await expectWhole(play, 'B');
  });

  await test.step('the old one is deleted when no page needs it', async () => {
    await home.goto('index.html');
    await expectWhole(home, 'B');
    await expect
      .poll(async () => Object.keys(await cachesOf(home)).sort())
      .toEqual([`rbr-${site.list().id}`, 'rbr-kept']);
    await home.goto('offline.html');
    await expect(home.locator('[data-lead]')).toContainText('Version 0.2.0');
  });
});

test('no strip in a case, nor where the learner said “Later”', async ({ page, site }) => {
  await keepCourse(page);
  becomeB(site);
  await openCase(page, graph.id);
  await page.goto('lesson-child.html');
  await strip(page).getByRole('button', { name: 'Later' }).click();
  await expect(strip(page)).toHaveCount(0);
  await expect(page.locator('main')).toBeFocused();
  await page.goto('about.html');
  await page.waitForLoadState('networkidle');
  await expect(strip(page)).toHaveCount(0);
  await page.goto('offline.html');
  await expect(page.locator('keep-course .notice.calm')).toContainText('Version 0.2.0 is there');
});

test('a page that comes back from the browser’s memory is not older than the version in use', async ({
  page,
  site,
}) => {
  await keepCourse(page);
  becomeB(site);
  await page.goto('lesson-child.html');
  await page.goto('about.html');
  await strip(page)
    .getByRole('button', { name: /^Load it/ })
    .click();
  await strip(page).getByRole('button', { name: 'Use it now' }).click({ timeout: 60_000 });
  await page.waitForFunction(() => document.documentElement.dataset.pageOf === 'B');
  await page.goBack();
  await expect(page.locator('main')).toHaveAttribute('data-page', 'lesson');
  await expectWhole(page, 'B');
});

test('the server changes while the course is being kept: all of it is of the newer version', async ({ page, site }) => {
  let files = 0;
  site.hinder = (path) => {
    if (/^(lesson|case)-/.test(path) && ++files === 5) becomeB(site);
    return undefined;
  };
  await keepCourse(page);
  await expect(page.locator('[data-lead]')).toContainText('Version 0.2.0');
  expect(Object.keys(await cachesOf(page)).sort()).toEqual([`rbr-${site.list().id}`, 'rbr-kept']);
  const wrong = await page.evaluate(
    async ([id, files]) => {
      const cache = await caches.open(`rbr-${id}`);
      const all = files.map(async ([path, hash]) => {
        const bytes = await (await cache.match(path))?.arrayBuffer();
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes ?? new ArrayBuffer()));
        const found = btoa(String.fromCharCode(...digest))
          .replace(/\+/g, '-')
          .replace(/\//g, '_');
        return found.startsWith(hash) ? [] : [path];
      });
      return (await Promise.all(all)).flat();
    },
    [site.list().id, site.list().files] as const,
  );
  expect(wrong).toEqual([]);
  await page.goto('lesson-child.html');
  await expectWhole(page, 'B');
});

test('on the page itself: a new version is loaded, waits, and is used', async ({ page, site }) => {
  await keepCourse(page);
  becomeB(site);
  await page.reload();
  const notice = page.locator('keep-course .notice.calm');
  await notice.getByRole('button', { name: /^Load it/ }).click();
  await expect(notice).toContainText('Version 0.2.0 is ready', { timeout: 60_000 });
  await expect(title(page)).toHaveText(/^Kept since/);
  await expect(page.locator('[data-lead]')).toContainText('Version 0.1.0');
  await notice.getByRole('button', { name: 'Use it now' }).click();
  await page.waitForFunction(() => document.documentElement.dataset.pageOf === 'B');
  await expect(page.locator('[data-lead]')).toContainText('Version 0.2.0');
  await expectWhole(page, 'B');
});
