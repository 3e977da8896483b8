import { expect, type FrameLocator, type Page } from '@playwright/test';
import { test as base } from '../test.ts';
import { watchPage } from '../watch-page.ts';
import { builtPackage } from './built-package.ts';
import type { LmsOptions } from './lms-page.ts';
import { openLms, type LmsServer } from './lms-server.ts';
import type { Heard } from './strict-skin.ts';

interface Fixtures {
  lms: LmsServer;
  /** Starts the course as a learner does, and waits until it is open. */
  begin: (options?: Partial<LmsOptions>) => Promise<Course>;
}

/** The course as it stands in a page of the portal. */
export interface Course {
  /** The page of the portal. */
  portal: Page;
  /** The launch page. */
  launch: FrameLocator | Page;
  /** The page of the course. */
  inside: FrameLocator;
  /** What the portal has heard so far. */
  heard: () => Promise<Heard[]>;
  /** Waits until the portal has confirmed everything. */
  told: () => Promise<void>;
  /** Leaves the portal as somebody does who closes its window, and waits until the portal has taken what it hears at the end. */
  close: () => Promise<void>;
}

/** Playwright’s `test` with a portal beside it. What a page may not do is watched as everywhere, but against the portal’s two origins. */
export const test = base.extend<Fixtures, { courses: Parameters<typeof openLms>[0] }>({
  courses: [
    async ({}, use) => {
      await use({ scorm12: builtPackage('scorm12'), scorm2004: builtPackage('scorm2004') });
    },
    { scope: 'worker' },
  ],
  trouble: async ({ context, lms }, use) => {
    const trouble: string[] = [];
    context.on('page', (page) => {
      const seen: string[] = [];
      watchPage(page, lms.origin, seen);
      page.on('close', () => {
        trouble.push(...seen.filter((each) => !each.includes(lms.otherOrigin)));
      });
    });
    await use(trouble);
    for (const page of context.pages()) await page.close();
    expect(trouble).toEqual([]);
  },
  lms: async ({ courses }, use) => {
    const lms = await openLms(courses);
    await use(lms);
    await lms.close();
  },
  begin: async ({ page, lms }, use) => {
    await use((options) => beginIn(page, lms, options));
  },
});

/** Starts the course in a page of a browser, and waits until it is open. */
export async function beginIn(page: Page, lms: LmsServer, options: Partial<LmsOptions> = {}): Promise<Course> {
  await page.goto(lms.lesson(options));
  const { place = 'parent' } = options;
  let launch: FrameLocator | Page;
  if (place === 'opener') {
    const opened = page.context().waitForEvent('page');
    await page.getByRole('button', { name: 'Start the course' }).click();
    launch = await opened;
  } else {
    launch = page.frameLocator('iframe');
    if (place === 'three-up') launch = launch.frameLocator('iframe').frameLocator('iframe');
    if (place === 'foreign-between') launch = launch.frameLocator('iframe');
  }
  await expect(launch.locator('main[data-page=start]')).toHaveAttribute('data-phase', 'open', { timeout: 60_000 });
  return {
    portal: page,
    launch,
    inside: launch.frameLocator('[data-part=frame]'),
    heard: () => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard),
    told: () => expect(launch.locator('main')).toHaveAttribute('data-portal', 'saved', { timeout: 30_000 }),
    close: async () => {
      const before = lms.commits();
      await page.goto('about:blank');
      await expect.poll(() => lms.commits()).toBeGreaterThan(before);
    },
  };
}

export { expect } from '@playwright/test';
