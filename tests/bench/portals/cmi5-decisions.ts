import type { Browser } from '@playwright/test';
import { builtPackage } from '../../support/lms/built-package.ts';
import { openPortal } from '../../support/xapi/open-portal.ts';
import { serve } from '../../../src/build/site/serve.ts';
import { awake, freshly } from '../browser.ts';
import { watchForConsequence } from '../consequence.ts';

/** Milliseconds between choosing and confirming. */
const READING = 1000;

/** What one decision costs in a cmi5 package. */
export interface ToldDecision {
  /** From pressing confirm to the painted consequence, in milliseconds. */
  consequence: number;
  /** Requests to the store, and the bytes of their bodies. */
  requests: number;
  bytes: number;
  /** Milliseconds from confirming until the portal has confirmed everything. */
  told: number;
}

/** Confirms the first decision of a case in a cmi5 package, each time in a new browser, whose store answers after `delay` milliseconds. */
export async function toldDecisions(
  browser: Browser,
  page: string,
  delay: number,
  runs: number,
): Promise<ToldDecision[]> {
  const { server, port } = await serve(builtPackage('cmi5'), 0);
  const portal = await openPortal();
  portal.trouble.slow = delay;
  const decisions: ToldDecision[] = [];
  try {
    while (decisions.length < runs) {
      const { search } = portal.launch();
      decisions.push(
        await freshly(browser, async (launch) => {
          await launch.goto(`http://127.0.0.1:${port}/start.html${search}`);
          const saved = launch.locator('main[data-portal=saved]');
          await saved.waitFor();
          const inside = launch.frames()[1];
          if (!inside) throw new Error('The launch page shows no course.');
          await inside.goto(`http://127.0.0.1:${port}/${page}`);
          await awake(inside);
          await inside.locator('[data-action="start"]').first().click();
          await inside.locator('[data-choice]').first().click();
          await saved.waitFor();
          await launch.waitForTimeout(READING);
          await inside.evaluate(watchForConsequence);
          const before = portal.asked.length;
          const statements = portal.statements.length;
          const begin = performance.now();
          await inside.locator('[data-action="confirm"]').first().click();
          const consequence = (await inside.evaluate(() => window.painted)) ?? NaN;
          while (portal.statements.length === statements) await launch.waitForTimeout(10);
          await saved.waitFor();
          const asked = portal.asked.slice(before);
          return {
            consequence,
            requests: asked.length,
            bytes: asked.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0),
            told: performance.now() - begin,
          };
        }),
      );
    }
  } finally {
    await portal.close();
    server.close();
  }
  return decisions;
}
