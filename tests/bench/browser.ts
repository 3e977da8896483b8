import { chromium, type Browser, type CDPSession, type Frame, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS } from '../../src/build/run/chromium-flags.ts';
import { ensureChromium } from '../../src/build/run/ensure-chromium.ts';

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
}

/** Runs `measure` in a page of a browser that has never been here: nothing stored, nothing cached. */
export async function freshly<T>(browser: Browser, measure: (page: Page, cdp: CDPSession) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    return await measure(page, await context.newCDPSession(page));
  } finally {
    await context.close();
  }
}

/** Waits until the islands of the page, where it has any, answer. */
export async function awake(page: Page | Frame): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
}
