import { gzipSync } from 'node:zlib';
import type { FrameLocator, Page } from '@playwright/test';
import { embedScript, openHost, type Host } from '../support/host.ts';
import { test as base } from '../support/test.ts';
import { watchPage } from '../support/watch-page.ts';
import { expect } from '../support/test.ts';

interface Embedded {
  frame: FrameLocator;
  /** The height of the frame in the page around it. */
  height: () => Promise<number>;
  /** The kinds of events that arrived at the page around. */
  verbs: () => Promise<string[]>;
}

/** The course at one origin, and a page of another origin around it. */
const test = base.extend<{ host: Host; embed: (attributes: string, near?: boolean) => Promise<Embedded> }>({
  host: async ({}, use) => {
    const host = await openHost();
    await use(host);
    await host.close();
  },
  trouble: async ({ context, baseURL, host }, use) => {
    const trouble: string[] = [];
    context.on('page', (page) => {
      watchPage(page, baseURL ?? '', trouble);
    });
    await use(trouble);
    expect(trouble.filter((each) => ![host.origin, host.near].some((own) => each.includes(own)))).toEqual([]);
  },
  embed: async ({ page, host, baseURL }, use) => {
    await use(async (attributes, near = false) => {
      host.show(
        `<script>window.told = []; addEventListener('course-events', ({ detail }) => told.push(...detail.events))</script>` +
          `<div ${attributes}></div><script src="${baseURL ?? ''}embed.js"></script>`,
      );
      await page.goto(near ? host.near : host.origin);
      const frame = page.frameLocator('iframe[name^=rbr-embed]');
      await expect(frame.locator('main')).toBeVisible();
      return {
        frame,
        height: () => page.locator('iframe').evaluate((element) => element.getBoundingClientRect().height),
        verbs: () =>
          page.evaluate(() => (window as unknown as { told: { verb: string }[] }).told.map(({ verb }) => verb)),
      };
    });
  },
});

/** What a browser does to pages in frames of other sites when its owner has said so. */
async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window.parent === window) return;
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
  });
}

const scrolls = (frame: FrameLocator) =>
  frame.locator('html').evaluate((root) => getComputedStyle(root).overflowY !== 'hidden');
const fits = (frame: FrameLocator) => frame.locator('html').evaluate((root) => root.scrollHeight <= innerHeight + 1);

test('the script for other sites is small', () => {
  expect(gzipSync(embedScript(), { level: 9 }).length).toBeLessThanOrEqual(3072);
});

test('the frame becomes as high as its page, also when the page grows, and only then loses its scrollbar', async ({
  embed,
}) => {
  const { frame, height } = await embed('data-rights-based-returns="about.html"');
  await expect.poll(height).toBeGreaterThan(1000);
  await expect.poll(() => fits(frame)).toBe(true);
  await expect.poll(() => scrolls(frame)).toBe(false);
  const before = await height();
  await frame.locator('main').evaluate((main) => {
    const more = document.createElement('p');
    more.textContent = 'more '.repeat(2000);
    main.append(more);
  });
  await expect.poll(height).toBeGreaterThan(before + 500);
  await expect.poll(() => fits(frame)).toBe(true);
});

test('a frame of a fixed height scrolls by itself', async ({ embed }) => {
  const { frame, height } = await embed('data-rights-based-returns="about.html" data-height="500"');
  await expect(frame.locator('h1')).toBeVisible();
  expect(await height()).toBe(500);
  expect(await scrolls(frame)).toBe(true);
});

test('where the page around does not answer, all can be reached all the same', async ({ page, host, baseURL }) => {
  const name = JSON.stringify({ origin: host.origin, size: 'content' }).replaceAll('"', '&quot;');
  host.show(`<iframe name="rbr-embed ${name}" src="${baseURL ?? ''}about.html" height="400" title="Course"></iframe>`);
  await page.goto(host.origin);
  const frame = page.frameLocator('iframe[name^=rbr-embed]');
  await expect(frame.locator('h1')).toBeVisible();
  expect(await scrolls(frame)).toBe(true);
});

test('what is done is told to the page around, and a browser that keeps it needs nobody else', async ({
  embed,
  page,
}) => {
  const { frame, verbs } = await embed('data-rights-based-returns="lesson-welcome.html"', true);
  await expect.poll(verbs).toContain('launched');
  await expect(frame.locator('[data-saved]')).toHaveAttribute('data-saved', 'saved');
  await expect(frame.locator('[data-saved]')).toContainText('Saved in this browser, for this site');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a browser that keeps it, and a page around that keeps it too: both are named', async ({ embed }) => {
  const { frame } = await embed('data-rights-based-returns="lesson-welcome.html" data-keep', true);
  await expect(frame.locator('[data-saved]')).toContainText('Saved in this browser and by the page around');
});

test('a browser that keeps nothing in frames: the page around keeps the record, and it is there after a reload', async ({
  embed,
  page,
}) => {
  await blockStorage(page);
  const { frame, verbs } = await embed('data-rights-based-returns="lesson-welcome.html" data-keep');
  await expect.poll(verbs).toContain('launched');
  await expect(frame.locator('[data-saved]')).toHaveAttribute('data-saved', 'saved');
  await expect(frame.locator('[data-saved]')).toContainText('Saved by the page around the course');
  const kept = () => page.evaluate(() => JSON.stringify(localStorage));
  await expect.poll(kept).toContain('lesson-welcome');
  await frame.getByRole('link', { name: 'Contents' }).first().click();
  await expect(frame.locator('main')).toHaveAttribute('data-page', 'home');
  await page.reload();
  await expect(frame.locator('[data-saved]')).toHaveAttribute('data-saved', 'saved');
  expect(await kept()).toContain('lesson-welcome');
});

test('a browser that keeps nothing in frames, and a page around that keeps nothing: the learner is told, and gets to the code', async ({
  embed,
  page,
}) => {
  await blockStorage(page);
  const { frame } = await embed('data-rights-based-returns="lesson-welcome.html"');
  await expect(frame.locator('[data-saved]')).toHaveAttribute('data-saved', 'memory');
  await expect(frame.locator('notice-strip .notice a[href="my-data.html#code"]')).toBeVisible();
});

test('a third origin in the same page cannot speak for the page around, which itself can', async ({
  page,
  host,
  baseURL,
}) => {
  await blockStorage(page);
  const name = JSON.stringify({ origin: host.origin, size: 'fixed' }).replaceAll('"', '&quot;');
  host.show(
    `<iframe name="rbr-embed ${name}" src="${baseURL ?? ''}lesson-welcome.html" height="400" title="Course"></iframe>` +
      `<iframe name="other" src="${host.near}/other" title="Other"></iframe>`,
  );
  await page.goto(host.origin);
  const other = page.frame('other');
  const saved = page.frameLocator('iframe[title=Course]').locator('[data-saved]');
  /** Says again and again to the first frame that the record is kept, whenever that listens. */
  const claim = () => {
    setInterval(() => {
      const says = { course: 'rights-based-returns', is: 'welcome', keeps: true };
      window.top?.frames[0]?.postMessage(says, '*');
      for (let ask = 0; ask < 9; ask++)
        window.top?.frames[0]?.postMessage({ course: 'rights-based-returns', is: 'kept', ask, kept: true }, '*');
    }, 50);
  };
  const again = () =>
    page.locator('iframe[title=Course]').evaluate((frame: HTMLIFrameElement) => {
      frame.src = `${frame.src}?again`;
    });
  await other?.evaluate(claim);
  await again();
  await expect(saved).toHaveAttribute('data-saved', 'memory');
  await page.evaluate(claim);
  await again();
  await expect(saved).toHaveAttribute('data-saved', 'saved');
});
