import type { Browser, Frame, Page } from '@playwright/test';
import { builtPackage } from '../support/lms/built-package.ts';
import { openLms } from '../support/lms/lms-server.ts';
import type { Heard } from '../support/lms/strict-skin.ts';
import { freshly } from './browser.ts';
import { confirmIn } from './consequence.ts';
import { median } from './median.ts';

const CASE = 'case-last-call.html';

/** One decision in a portal. */
interface Told {
  /** Milliseconds from pressing confirm to the painted consequence. */
  consequence: number;
  /** What the portal heard of it: calls, and characters that were given to it. */
  calls: number;
  characters: number;
}

/**
 * What a decision costs in a portal: for each standard and each time that a call takes, the middle of `runs` first decisions of a case.
 * Returns rows: what, calls, characters, milliseconds to the consequence, how many of them a slower portal adds.
 */
export async function portalCosts(browser: Browser, runs: number, slower: number): Promise<string[][]> {
  const lms = await openLms({ scorm12: builtPackage('scorm12'), scorm2004: builtPackage('scorm2004') });
  const rows: string[][] = [];
  try {
    for (const standard of ['scorm12', 'scorm2004'] as const) {
      let quick = NaN;
      for (const delay of [0, 300]) {
        const times: Told[] = [];
        while (times.length < runs) {
          const learner = `learner-${delay}-${times.length}`;
          const url = lms.lesson({ standard, learner, behaviour: 'slow', delay });
          times.push(await decideOnce(browser, url, slower));
        }
        const middle = (key: keyof Told) => median(times.map((each) => each[key]));
        const consequence = middle('consequence');
        if (delay === 0) quick = consequence;
        rows.push([
          `${standard}, ${delay} ms a call`,
          String(middle('calls')),
          String(middle('characters')),
          consequence.toFixed(0),
          delay === 0 ? '' : Math.max(0, consequence - quick).toFixed(0),
        ]);
      }
    }
  } finally {
    await lms.close();
  }
  return rows;
}

function decideOnce(browser: Browser, url: string, slower: number): Promise<Told> {
  return freshly(browser, async (page, cdp) => {
    await page.goto(url);
    const course = await frameAt(page, /index\.html$/);
    await course.locator(`a[href="${CASE}"]`).first().click();
    const inCase = await frameAt(page, /case-/);
    await inCase.locator('main[data-ready]').waitFor({ state: 'attached' });
    await isTold(page);
    const before = (await heard(page)).length;
    const { consequence } = await confirmIn(page, inCase, cdp, slower);
    await isTold(page, 'case-last-call');
    const calls = (await heard(page)).slice(before);
    const characters = calls.reduce((sum, { given }) => sum + given.join('').length, 0);
    return { consequence, calls: calls.length, characters };
  });
}

async function frameAt(page: Page, address: RegExp): Promise<Frame> {
  for (;;) {
    const frame = page.frames().find((each) => address.test(each.url()));
    if (frame) return frame;
    await page.waitForEvent('framenavigated');
  }
}

function heard(page: Page): Promise<Heard[]> {
  return page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
}

/** Waits until the portal has confirmed everything, and has heard of what is named. */
async function isTold(page: Page, about = ''): Promise<void> {
  const start = await frameAt(page, /start\.html$/);
  for (;;) {
    await start.locator('main[data-portal=saved]').waitFor({ timeout: 120_000 });
    if ((await heard(page)).some(({ given }) => given.join().includes(about))) return;
    await page.waitForTimeout(200);
  }
}
