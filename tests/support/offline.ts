import type { BrowserContext, Page } from '@playwright/test';
import { expect, test as base } from './test.ts';
import { openOwnSite, type OwnSite } from './own-site.ts';

interface Fixtures {
  /** The course on a server of this test’s own. */
  site: OwnSite;
}

/** As `test`, with a server that can be stopped and changed. */
export const test = base.extend<Fixtures>({
  site: async ({}, use) => {
    const site = await openOwnSite();
    await use(site);
    await site.stop();
  },
  baseURL: async ({ site }, use) => {
    await use(site.url);
  },
});

/** Opens `offline.html` and presses “Keep it”. */
export async function beginToKeep(page: Page): Promise<void> {
  await page.goto('offline.html');
  await page.getByRole('button', { name: /^Keep it/ }).click();
}

/** Keeps the course and waits until all of it is here. */
export async function keepCourse(page: Page): Promise<void> {
  await beginToKeep(page);
  await expect(title(page)).toHaveText(/^Kept since/, { timeout: 60_000 });
}

/** The heading of `offline.html`, which says what is so. */
export function title(page: Page) {
  return page.getByRole('heading', { level: 1 });
}

/** No line any more: the browser is cut off, and the server is gone. */
export async function airplaneMode(context: BrowserContext, site: OwnSite): Promise<void> {
  await context.setOffline(true);
  await site.stop();
  site.asked.length = 0;
}

/** Takes out of `trouble` what a browser says when it could not ask for a newer version, and gives the rest. */
export function otherTrouble(trouble: string[]): string[] {
  return trouble.splice(0).filter((line) => !/^console: Failed to load resource.*\/offline\.json$/.test(line));
}

/** The paths and texts of all files that the browser holds of a version; by cache. */
export function cachesOf(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const all = names.map(async (name) => {
      const keys = await (await caches.open(name)).keys();
      return [name, keys.map(({ url }) => url.slice(new URL('./', location.href).href.length))] as const;
    });
    return Object.fromEntries(await Promise.all(all));
  });
}
