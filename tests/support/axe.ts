import { expect, type Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
// A page reads the short form in two thirds of the time.
import axe from 'axe-core/axe.min.js';

const OPTIONS: RunOptions = {
  resultTypes: ['violations'],
  // Only needed by rules that are not run.
  preload: false,
  // Part of WCAG 2.2 AA, but switched off in axe by default.
  rules: { 'target-size': { enabled: true } },
};

/** Runs all rules of axe over the page as it stands and expects that none is broken. */
export async function expectNoBarriers(page: Page): Promise<void> {
  // Injected once in a page: reading the library takes longer than examining a page.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const said = await page.evaluate(async (options) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, options);
    return violations.map(({ id, help, nodes }) => ({
      rule: `${id}: ${help}`,
      places: nodes.slice(0, 5).map(({ html, failureSummary }) => `${html.slice(0, 200)} – ${failureSummary ?? ''}`),
    }));
  }, OPTIONS);
  expect(said).toEqual([]);
}
