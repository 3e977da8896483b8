import type { Browser, CDPSession, Frame, Locator, Page } from '@playwright/test';
import { awake, freshly } from './browser.ts';

declare global {
  interface Window {
    painted?: Promise<number>;
  }
}

/** Milliseconds between choosing and confirming. */
const READING = 1000;

/** Milliseconds for which a finger or a mouse button stays down. */
const PRESSING = 80;

/** One confirmed decision, in milliseconds. */
export interface Confirmed {
  /** From pressing confirm to the painted consequence. */
  consequence: number;
  /** What this machine needs to paint a frame in which nothing changes: the floor under the other figure. */
  emptyFrame: number;
}

/**
 * Confirms the first decision of a case `runs` times, each time in a new browser, with the processor slowed `slower`
 * times.
 */
export async function consequenceTimes(
  browser: Browser,
  url: string,
  runs: number,
  slower: number,
): Promise<Confirmed[]> {
  const times: Confirmed[] = [];
  while (times.length < runs) times.push(await confirmOnce(browser, url, slower));
  return times;
}

function confirmOnce(browser: Browser, url: string, slower: number): Promise<Confirmed> {
  return freshly(browser, async (page, cdp) => {
    await page.goto(url);
    await awake(page);
    return confirmIn(page, page.mainFrame(), cdp, slower);
  });
}

/** Confirms the first decision of the case that stands in a frame of a page. */
export async function confirmIn(page: Page, frame: Frame, cdp: CDPSession, slower: number): Promise<Confirmed> {
  if ((await frame.locator('main').getAttribute('data-phase')) === 'brief') {
    await frame.locator('[data-action="start"]').first().click();
  }
  await frame.locator('main[data-phase="choosing"]').waitFor();
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await frame.locator('[data-choice]').first().click();
  // Nobody confirms in the same second; what the course prepares meanwhile, it prepares on the slowed processor.
  await page.waitForTimeout(READING);
  await pointAt(page, frame.locator('[data-action="confirm"]').first());
  const emptyFrame = await frame.evaluate(paintEmptyFrame);
  await frame.evaluate(watchForConsequence);
  await page.mouse.down();
  await page.waitForTimeout(PRESSING);
  await page.mouse.up();
  const consequence = await frame.evaluate(() => window.painted);
  if (consequence === undefined) throw new Error('The page was left when the decision was confirmed.');
  return { consequence, emptyFrame };
}

/** Moves the browser's own pointer. A test's click would look for its target within the press, and the course be charged for it. */
async function pointAt(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('What is to be pressed has no place on the page.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}

// What follows runs in the page. A message sent from within a frame arrives when that frame has been painted.

function paintEmptyFrame(): Promise<number> {
  return new Promise((resolve) => {
    const begin = performance.now();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - begin);
      port2.postMessage(0);
    });
  });
}

/**
 * The event's own time stamp counts, so that waiting for a busy processor counts too. What is prepared counts from when it is prepared no
 * longer: that it is then seen where it stays is for the browser tests, as looking for it here would cost the frame its time.
 */
export function watchForConsequence(): void {
  window.painted = new Promise((resolve) => {
    document.addEventListener(
      'click',
      ({ timeStamp }) => {
        const look = () => {
          const told = document.querySelector('.told');
          if (!told || told.closest('.three > .prepared')) {
            requestAnimationFrame(look);
            return;
          }
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - timeStamp);
          port2.postMessage(0);
        };
        requestAnimationFrame(look);
      },
      { capture: true, once: true },
    );
  });
}
