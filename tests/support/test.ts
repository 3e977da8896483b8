import { test as base } from '@playwright/test';
import { watchPage } from './watch-page.ts';
import { expectNoBarriers } from './axe.ts';

interface Fixtures {
  /** What went wrong in the page or on the line: filled while the test runs, and checked after it. Take out what a test expects. */
  trouble: string[];
  /** Fails when axe finds a barrier in the page as it stands. */
  expectNoBarriers: () => Promise<void>;
}

/** Playwright's `test`, whose pages may not say anything on the console, ask another origin, or miss a file. */
export const test = base.extend<Fixtures>({
  trouble: [
    async ({ context, baseURL }, use) => {
      const trouble: string[] = [];
      context.on('page', (page) => {
        watchPage(page, baseURL ?? '', trouble);
      });
      await use(trouble);
      base.expect(trouble).toEqual([]);
    },
    { auto: true },
  ],
  expectNoBarriers: async ({ page }, use) => {
    await use(() => expectNoBarriers(page));
  },
});

export { expect } from '@playwright/test';
