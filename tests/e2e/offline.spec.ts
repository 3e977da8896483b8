import { isKept } from '../../src/build/site/is-kept.ts';
import { builtPages } from '../support/built-pages.ts';
import { airplaneMode, keepCourse, otherTrouble, test } from '../support/offline.ts';
import { awake, decide, expectState, goOn, openCase, playCase, saved } from '../support/play.ts';
import { pressOn } from '../support/press-on.ts';
import { provedCase, provedCases } from '../support/proved-cases.ts';
import { expect } from '../support/test.ts';

const { graph, proof } = provedCase('last-call');

test.describe('airplane mode after one visit with “keep”', () => {
  test.beforeEach(async ({ page, context, site }) => {
    await keepCourse(page);
    await airplaneMode(context, site);
  });
  test.afterEach(({ trouble }) => {
    expect(otherTrouble(trouble)).toEqual([]);
  });

  test('every page and every case opens, and can be reloaded', async ({ page }) => {
    for (const name of builtPages().filter(isKept)) {
      await test.step(name, async () => {
        expect((await page.goto(name))?.status()).toBe(200);
        expect((await page.reload())?.status()).toBe(200);
        if (name === 'left.html') await expect(page.locator('h1')).toBeVisible();
        else if (name.startsWith('present-')) await expect(page.locator('[data-action="begin"]')).toBeVisible();
        else await expect(page.locator('header.bar')).toHaveCSS('display', /flex|grid/);
      });
    }
    for (const { graph } of provedCases()) await openCase(page, graph.id);
  });

  test('a case plays to its debrief, and its law opens', async ({ page }) => {
    await playCase(page, graph.id, proof.rightPath, {
      telling: 'practice',
      onState: async ({ phase, step }) => {
        if (phase !== 'choosing' || step !== 1) return;
        await page.locator('[data-law-button]').click();
        await expect(page.locator('[data-law]').first()).toBeVisible();
        await page.keyboard.press('Escape');
      },
    });
    await expect(page.locator('.ledger')).toBeVisible();
  });

  test('a case goes on where it was, after a reload and in a new tab', async ({ page, context }) => {
    const [first = '', second = ''] = proof.rightPath;
    await openCase(page, graph.id);
    await page.locator('#brief input[value="own"]').check();
    await page.locator('#brief [data-action="start"]').click();
    await decide(page, first);
    await goOn(page);
    await saved(page);
    const at = await page.locator('main').getAttribute('data-scene');
    await page.reload();
    await awake(page);
    await expectState(page, { phase: 'choosing', scene: at ?? '' });
    const other = await context.newPage();
    await openCase(other, graph.id);
    await expectState(other, { phase: 'choosing', scene: at ?? '' });
    await decide(other, second);
    await expect(other.locator('main')).toHaveAttribute('data-phase', 'consequence');
  });

  test('a room plays a case on one screen, with notes beside it, to the debrief', async ({ page, context }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.goto(`present-${graph.id}.html#rounds=1`);
    await page.locator('[data-action="begin"]').press('Enter');
    const opened = context.waitForEvent('page');
    await page.keyboard.press('n');
    const notes = await opened;
    const main = page.locator('main');
    for (const choice of proof.rightPath) {
      await pressOn(page, 'voting');
      const id = (await main.getAttribute('data-scene')) ?? '';
      const open = page.locator('.opt-row');
      const n =
        1 +
        (await open.evaluateAll((all, it) => all.findIndex((row) => row.getAttribute('data-choice') === it), choice));
      expect(n, `${choice} in ${id}`).toBeGreaterThan(0);
      for (let hand = 0; hand < 5; hand++) await page.keyboard.press(String(n));
      await pressOn(page, 'judged');
      await expect(notes.getByRole('heading', { level: 1 })).toHaveText('The judgement');
    }
    await pressOn(page, 'debrief');
    await expect(page.locator('.wallledger > li')).toHaveCount(proof.rightPath.length);
    await expect(notes.getByRole('heading', { level: 1 })).toHaveText('The debrief');
  });

  test('a citation of a lesson opens in place', async ({ page }) => {
    await page.goto('lesson-child.html');
    const cite = page.locator('main .cite[data-cite]').first();
    await cite.click();
    await expect(page.locator(`[data-law="${(await cite.getAttribute('data-cite')) ?? ''}"]`)).toBeVisible();
  });

  test('addresses mean what they mean with a server: the folder, a page without its ending, a page that is not there', async ({
    page,
    site,
    trouble,
  }) => {
    await page.goto(site.url);
    await expect(page.locator('main')).toHaveAttribute('data-page', 'home');
    await page.goto('about?from=mail#top');
    await expect(page.locator('main')).toHaveAttribute('data-page', 'about');
    const answer = await page.goto('no/such/page.html');
    expect(answer?.status()).toBe(404);
    expect(otherTrouble(trouble).every((line) => line.includes('404'))).toBe(true);
    await expect(page.locator('main')).toHaveAttribute('data-page', 'not-found');
    await expect(page.locator('header.bar')).toHaveCSS('display', /flex|grid/);
    await page.getByRole('link', { name: 'The whole course' }).click();
    await expect(page.locator('main')).toHaveAttribute('data-page', 'home');
  });
});

test('without “keep”, nothing is stored but the record, and no worker is there', async ({ page, site }) => {
  for (const name of ['index.html', 'lesson-child.html', 'case-last-call.html', 'offline.html']) await page.goto(name);
  await expect(page.getByRole('button', { name: /^Keep it/ })).toBeVisible();
  expect(
    await page.evaluate(async () => [await caches.keys(), await navigator.serviceWorker.getRegistrations()]),
  ).toEqual([[], []]);
  expect(site.asked.filter((path) => /^(sw|new-version)\.js$/.test(path))).toEqual([]);
});

test('everything that a page asks for is in the list of what is kept', async ({ page, site }) => {
  const listed = new Set(site.list().files.map(([path]) => path));
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname.slice(1)));
  for (const name of builtPages().filter(isKept)) {
    await page.goto(name, { waitUntil: 'networkidle' });
    const cite = page.locator('main a.cite[data-cite]:visible').first();
    if ((await cite.count()) > 0) await cite.click();
    const linked = await page
      .locator('a[href], link[href]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const address of linked) {
      const { origin, pathname } = new URL(address);
      if (site.url.startsWith(origin)) asked.add(pathname.slice(1));
    }
  }
  // Not by a script that was loaded with the page.
  await playCase(page, graph.id, ['order-is-final', 'sign-over'], { telling: 'practice' });
  expect(asked.size).toBeGreaterThan(80);
  const manifest = (await (await page.request.get('manifest.webmanifest')).json()) as { icons: { src: string }[] };
  for (const { src } of manifest.icons) asked.add(src);
  expect([...asked].filter((path) => isKept(path) && !listed.has(path)).sort()).toEqual([]);
});
