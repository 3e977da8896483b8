import type { Browser } from '@playwright/test';
import { awake, freshly } from './browser.ts';
import { median } from './median.ts';

/** A line as Chromium slows itself down to it. */
export interface Line {
  name: string;
  kbitDown: number;
  kbitUp: number;
  latency: number;
}

export const LINES: Line[] = [
  { name: 'slow 3G', kbitDown: 400, kbitUp: 400, latency: 400 },
  { name: 'slow 4G', kbitDown: 1600, kbitUp: 750, latency: 150 },
];

/** A first visit, in milliseconds, and what it transferred, in bytes. */
export interface FirstLoad {
  firstPaint: number;
  largestPaint: number;
  /** Everything loaded and the islands awake. */
  ready: number;
  transferred: number;
  /** What the line alone needs: two waits, for the page and for what it names, and the bytes. */
  allowed: number;
}

/** Loads a page `runs` times with nothing cached over `line`, and gives the middle value of each measure. */
export async function firstLoad(browser: Browser, url: string, line: Line, runs: number): Promise<FirstLoad> {
  const loads: FirstLoad[] = [];
  while (loads.length < runs) loads.push(await loadOnce(browser, url, line));
  const middle = (key: keyof FirstLoad): number => median(loads.map((load) => load[key]));
  return {
    firstPaint: middle('firstPaint'),
    largestPaint: middle('largestPaint'),
    ready: middle('ready'),
    transferred: middle('transferred'),
    allowed: middle('allowed'),
  };
}

function loadOnce(browser: Browser, url: string, line: Line): Promise<FirstLoad> {
  return freshly(browser, async (page, cdp) => {
    let transferred = 0;
    cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (transferred += encodedDataLength));
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.latency,
      downloadThroughput: (line.kbitDown * 1000) / 8,
      uploadThroughput: (line.kbitUp * 1000) / 8,
    });
    await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
    await awake(page);
    const times = await page.evaluate(paintTimes);
    return { ...times, transferred, allowed: 2 * line.latency + (transferred * 8) / line.kbitDown };
  });
}

/** Runs in the page. */
function paintTimes(): Promise<Pick<FirstLoad, 'firstPaint' | 'largestPaint' | 'ready'>> {
  const ready = performance.now();
  const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      resolve({ firstPaint, largestPaint: list.getEntries().at(-1)?.startTime ?? NaN, ready });
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}
