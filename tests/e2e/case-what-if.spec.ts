import type { Page } from '@playwright/test';
import { compareRuns } from '../../src/domain/case/compare-runs.ts';
import { findEnding } from '../../src/domain/case/find.ts';
import { aRun } from '../support/a-run.ts';
import { readRows, seed } from '../support/browser-record.ts';
import { decide, expectState, goOn, openCase, saved } from '../support/play.ts';
import { provedCase } from '../support/proved-cases.ts';
import { expect, test } from '../support/test.ts';

const { graph, proof } = provedCase('last-call');
const FIRST = proof.endings['at-a-price'] ?? [];
const OTHER = [...FIRST.slice(0, 3), 'stand-firm', 'two-files', 'let-adan-decide'];
const verdicts = (page: Page) => page.locator('.ledger [data-verdict]');
const whatIf = (page: Page, step: number) => page.locator(`.ledger [data-action="what-if"][data-step="${step}"]`);

test.beforeEach(async ({ page }) => {
  await seed(page, aRun(graph.id, FIRST, { telling: 'own' }));
  await page.evaluate(() => {
    localStorage.setItem('rbr:telling', 'own');
  });
  await openCase(page, graph.id);
  await verdicts(page).first().waitFor();
});

async function play(page: Page, choices: readonly string[]): Promise<void> {
  for (const choice of choices) {
    await decide(page, choice);
    await goOn(page);
  }
  await goOn(page);
  await verdicts(page).first().waitFor();
}

test('a decision can be opened again: the earlier choices are kept, and what came out differently is said', async ({
  page,
}) => {
  await whatIf(page, 3).click();
  await expectState(page, { phase: 'choosing', scene: 'joren' });
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.locator('[data-choice] input:checked')).toHaveCount(0);
  await expect(page.getByText('What if? · from decision 4')).toBeVisible();
  // The first run said ‘no’ for him in the log, and that still comes back.
  await expect(page.locator('.echo')).toHaveCount(1);
  await play(page, OTHER.slice(3));

  await expectState(page, { phase: 'debrief', scene: 'heard' });
  await expect(verdicts(page)).toHaveCount(OTHER.length);
  const said = page.locator('[data-part="difference"] li');
  const difference = compareRuns(graph, FIRST, OTHER);
  await expect(said.first()).toHaveText('Then: At a price (Mixed). Now: Heard (Protected).');
  const { facts, threads, fields } = difference;
  const lines = 1 + Number(facts.a.length > 0) + Number(facts.b.length > 0) + threads.length + fields.length;
  expect(lines).toBeGreaterThan(3);
  await expect(said).toHaveCount(lines);
  for (const fact of facts.a)
    await expect(page.locator('[data-part="difference"]')).toContainText(graph.facts[fact] ?? '?');
  for (const { label } of fields) await expect(page.locator('[data-part="difference"]')).toContainText(label);
});

test('another decision with the same outcome is said to have changed nothing', async ({ page }) => {
  await whatIf(page, 5).click();
  await play(page, FIRST.slice(5));
  await expect(page.locator('[data-part="difference"]')).toContainText('The ending is the same: At a price (Mixed).');
  await expect(page.locator('[data-part="difference"]')).toContainText('Nothing');
});

test('the first run is still there, as it was', async ({ page }) => {
  await whatIf(page, 3).click();
  await play(page, OTHER.slice(3));
  const runs = page.locator('[data-part="runs"]');
  await expect(runs.getByRole('listitem')).toHaveCount(2);
  await runs.getByRole('button', { name: /At a price/ }).click();
  await expectState(page, { phase: 'debrief', scene: 'at-a-price' });
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.locator('[data-part="difference"]')).toHaveCount(0);
  await expect(page.locator('.map .m-earlier path').first()).toBeAttached();
});

test('the map as a list opens a decision again too', async ({ page }) => {
  await page.getByText('The map as a list').click();
  await page
    .locator('.maplist')
    .getByRole('button', { name: /decision 1\?/ })
    .click();
  await expectState(page, { phase: 'choosing', scene: graph.start });
});

test('restart begins a new run with nothing chosen, and keeps the old one', async ({ page }) => {
  await page.locator('[data-action="restart"]').click();
  await expectState(page, { phase: 'choosing', scene: graph.start });
  await expect(page.locator('[data-choice] input:checked')).toHaveCount(0);
  await expect(page.getByText(/What if/)).toHaveCount(0);
  await saved(page);
  const rows = (await readRows(page)) as { verb: string; case?: string }[];
  expect(rows.filter((row) => row.verb === 'initialized' && row.case === graph.id)).toHaveLength(2);
  await play(page, ['order-is-final', 'sign-over']);
  await expect(page.locator('[data-part="runs"]').getByRole('listitem')).toHaveCount(2);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(findEnding(graph, 'handed-over')?.title ?? '?');
});
