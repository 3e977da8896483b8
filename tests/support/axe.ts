import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';

/** The short form of the library, which a page reads in two thirds of the time. */
const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const said = await page.evaluate(async (options) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, options);
    return violations.map(({ id, help, nodes }) => ({
      rule: `${id}: ${help}`,
      places: nodes.slice(0, 5).map(({ html, failureSummary }) => `${html.slice(0, 200)} – ${failureSummary ?? ''}`),
    }));
  }, OPTIONS);
  expect(said).toEqual([]);
}
