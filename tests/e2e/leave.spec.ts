import type { Page } from '@playwright/test';
import { builtFile, builtPages } from '../support/built-pages.ts';
import { readRows } from '../support/browser-record.ts';
import { doubleText } from '../support/double-text.ts';
import { holdScripts } from '../support/hold.ts';
import { openKillable } from '../support/killable-browser.ts';
import { escapeThrice, expectLeft } from '../support/left.ts';
import { LOOKS, lookLike } from '../support/looks.ts';
import { expectNoSideways } from '../support/no-sideways.ts';
import { decide, expectState, openCase, playCase, saved } from '../support/play.ts';
import { provedCase } from '../support/proved-cases.ts';
import { expect, test } from '../support/test.ts';

const { graph, proof } = provedCase('last-call');
const FIRST = graph.scenes[0]?.choices[0]?.id ?? '';
const leave = (page: Page) => page.getByRole('link', { name: 'Leave now' });

test('every page with a care notice has the way out, and no other page', () => {
  const pages = builtPages().map((name) => [name, builtFile(name) ?? ''] as const);
  const careful = pages.filter(([, html]) => html.includes('data-care')).map(([name]) => name);
  const leavable = pages.filter(([, html]) => html.includes('data-leave')).map(([name]) => name);
  expect(leavable).toEqual(careful);
  expect(careful.filter((name) => /^(case|lesson)-|^reader/.test(name))).toEqual(careful);
  expect(careful.length).toBeGreaterThan(10);
});

test('by mouse: an empty page at once, and neither Back nor Forward leads into the course', async ({ page }) => {
  await page.goto('index.html');
  await page.goto('glossary.html');
  await page.goBack();
  await openCase(page, graph.id);
  await leave(page).click();
  await expectLeft(page);
  await page.goBack();
  await expectLeft(page);
  await page.goForward();
  await expectLeft(page);
  // Whoever opens the course anew is back, and finds the usual way back.
  await page.goto('about.html');
  await page.goto('glossary.html');
  await page.goBack();
  await expect(page).toHaveURL(/about\.html$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('nor do they where the browser keeps whole pages for the way back', async ({ baseURL }, testInfo) => {
  const { page, kill } = await openKillable(testInfo.outputPath('profile'));
  await page.goto(`${baseURL ?? ''}index.html`);
  await page.goto(`${baseURL ?? ''}about.html`);
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.title = `Kept whole: ${String(persisted)}`;
    });
  });
  await page.goto(`${baseURL ?? ''}case-last-call.html`);
  await page.evaluate(() => {
    history.back();
  });
  await expect(page).toHaveTitle('Kept whole: true');
  await page.goto(`${baseURL ?? ''}case-last-call.html`);
  await page.locator('main[data-ready]').waitFor({ state: 'attached' });
  await escapeThrice(page);
  await expectLeft(page);
  for (const way of [-1, -1, 1]) {
    await page.evaluate((steps) => {
      history.go(steps);
    }, way);
    // Time for a page to come back, and to give way.
    await page.waitForTimeout(500);
    await expectLeft(page);
  }
  await kill();
});

for (const phase of ['brief', 'choosing', 'consequence', 'ground', 'judgement']) {
  test(`Esc, three times, leaves in the phase ‘${phase}’ of a case`, async ({ page }) => {
    class Reached extends Error {}
    const playing = playCase(page, graph.id, proof.rightPath, {
      telling: 'practice',
      onState: (state) => (state.phase === phase ? Promise.reject(new Reached()) : Promise.resolve()),
    });
    await expect(playing).rejects.toBeInstanceOf(Reached);
    await escapeThrice(page);
    await expectLeft(page);
  });
}

test('Esc, three times, leaves from the ending, the debrief and a lesson', async ({ page }) => {
  test.setTimeout(300_000);
  await playCase(page, graph.id, ['order-is-final', 'sign-over'], {
    telling: 'own',
    onState: async (state) => {
      if (state.phase !== 'ended' && state.phase !== 'debrief') return;
      await escapeThrice(page);
      await expectLeft(page);
      await openCase(page, graph.id);
      await expectState(page, state);
    },
  });
  await page.goto('lesson-child.html');
  await page.locator('main a.cite:visible').first().click();
  await expect(page.locator('.opened')).toBeVisible();
  await escapeThrice(page);
  await expectLeft(page);
});

test('a decision confirmed in the moment before leaving is kept', async ({ page }) => {
  await openCase(page, graph.id);
  await page.locator('#brief [data-action="start"]').click();
  await decide(page, FIRST);
  await escapeThrice(page);
  await expectLeft(page);
  await openCase(page, graph.id);
  await saved(page);
  const rows = (await readRows(page)) as { verb: string; choice?: string }[];
  expect(rows.filter(({ verb }) => verb === 'answered').map(({ choice }) => choice)).toEqual([FIRST]);
});

for (const width of [1280, 360]) {
  test(`each Esc still closes what it closes, at ${String(width)} px: the law, the settings`, async ({ page }) => {
    await page.setViewportSize({ width, height: 760 });
    await openCase(page, graph.id);
    await page.locator('[data-settings-button]:visible').first().click();
    const settings = page.locator('settings-sheet');
    await expect(settings).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(settings).toBeHidden();

    await page.locator('#brief [data-action="start"]').click();
    await page.locator('[data-law-button]').click();
    const drawer = page.getByRole('dialog');
    await expect(drawer).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(drawer).toHaveCount(0);
    await expect(page).toHaveURL(/case-last-call/);

    await page.locator('[data-law-button]').click();
    await expect(drawer).toBeVisible();
    await escapeThrice(page);
    await expectLeft(page);
  });
}

test('Esc pressed slowly, held down, or with anything else between does not leave', async ({ page }) => {
  await openCase(page, graph.id);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  // A key that is held down repeats itself.
  for (let repeats = 0; repeats < 5; repeats += 1) await page.keyboard.down('Escape');
  await page.keyboard.up('Escape');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(1600);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.mouse.click(5, 5);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/case-last-call/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('nothing of the page stays in view until the empty page has come', async ({ page }) => {
  await openCase(page, graph.id);
  expect(
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-leave]')?.click();
      return [document.body.checkVisibility(), document.title, location.pathname.split('/').at(-1)];
    }),
  ).toEqual([false, '', 'left.html']);
  await expectLeft(page);
});

test('before its scripts have arrived a page is left by the link, and the way back does not lead into it', async ({
  page,
}) => {
  const arrive = await holdScripts(page);
  await page.goto('case-last-call.html', { waitUntil: 'commit' });
  await leave(page).click({ noWaitAfter: true });
  arrive();
  await expectLeft(page);
  await page.goBack();
  await expectLeft(page);
});

test('a page that frames the course is left with it', async ({ page }) => {
  await page.route('**/portal.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<title>Portal</title><iframe src="case-last-call.html"></iframe>',
    }),
  );
  await page.goto('portal.html');
  await page.frameLocator('iframe').getByRole('link', { name: 'Leave now' }).click();
  await expectLeft(page);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads to the empty page; nothing is offered that only a script can do', async ({ page }) => {
    await page.goto('case-last-call.html');
    await expect(page.getByText('opens an empty page at once')).toBeVisible();
    for (const text of ['The way back does not lead here', 'also wipe the course', 'or Esc, three times'])
      await expect(page.getByText(text).first()).toBeHidden();
    await leave(page).click();
    await expect(page).toHaveURL(/\/left\.html$/);
    await expect(page.locator('body')).toHaveText('This page is empty.', { useInnerText: true });
  });
});

test.describe('in view, in the same place, and never in the way', () => {
  for (const [width, height] of [
    [320, 640],
    [1280, 720],
  ] as const) {
    test(`at ${String(width)} px it stays at the top, and covers no focus and no place that was jumped to`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      for (const name of ['case-last-call.html', 'lesson-child.html']) {
        await page.goto(name);
        await page.locator('[data-saved="saved"]').first().waitFor({ state: 'attached' });
        await page.keyboard.press('End');
        // Browsers glide.
        await expect
          .poll(() => page.evaluate(() => document.documentElement.scrollHeight - scrollY - innerHeight))
          .toBeLessThan(2);
        await expect(leave(page)).toBeInViewport({ ratio: 1 });
        for (const key of ['Shift+Tab', 'Tab']) {
          for (let presses = 0; presses < 25; presses += 1) {
            await page.keyboard.press(key);
            expect(await coveredFocus(page), `${name}, ${key}`).toBe('');
          }
        }
      }
      await page.goto('lesson-child.html#s3');
      const head = page.locator('#s3');
      await expect(head).toBeInViewport({ ratio: 1 });
      // Answers that come back and fonts may move it once more.
      const below = async () => {
        const [line, box] = [await page.locator('.leave').boundingBox(), await head.boundingBox()];
        return (box?.y ?? NaN) - (line?.y ?? NaN) - (line?.height ?? NaN);
      };
      await expect.poll(below).toBeGreaterThan(-1);
    });
  }

  for (const look of LOOKS) {
    test(`without barriers, ${look}`, async ({ page, expectNoBarriers }) => {
      await lookLike(page, look);
      for (const [width, double] of [
        [320, false],
        [640, true],
        [1280, false],
      ] as const) {
        await page.setViewportSize({ width, height: 720 });
        for (const name of ['case-last-call.html', 'lesson-child.html', 'left.html']) {
          await page.goto(name);
          if (double) await doubleText(page);
          await expectNoSideways(page);
          await expectNoBarriers();
          if (name === 'left.html') continue;
          const box = await leave(page).boundingBox();
          expect(box?.height).toBeGreaterThanOrEqual(44);
          await expect(leave(page)).toBeInViewport({ ratio: 1 });
        }
      }
    });
  }

  test('it is not printed', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    for (const name of ['case-last-call.html', 'lesson-child.html']) {
      await page.goto(name);
      await expect(leave(page)).toBeHidden();
    }
  });
});

/** What has the focus, if the line with the way out covers any of it. */
function coveredFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    const line = document.querySelector('.leave');
    if (!focused || !line || focused === document.body || focused.closest('.leave, .bar, .skip')) return '';
    const [one, other] = [focused.getBoundingClientRect(), line.getBoundingClientRect()];
    const apart = one.top >= other.bottom - 1 || one.bottom <= other.top + 1;
    return apart ? '' : focused.outerHTML.slice(0, 120);
  });
}
