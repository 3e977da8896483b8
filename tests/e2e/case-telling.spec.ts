import type { Page } from '@playwright/test';
import type { Telling } from '../../src/domain/case/graph.ts';
import { decide, expectState, goOn, openCase, playCase } from '../support/play.ts';
import { provedCase, provedCases } from '../support/proved-cases.ts';
import { expect, test } from '../support/test.ts';

const { graph } = provedCase('last-call');
const BREACH = 'order-is-final';
const WITH_GROUND = ['stop-and-ask', 'wait-for-line', 'suspend-and-refer'];
const verdicts = (page: Page) => page.locator('main [data-verdict]');

async function begin(page: Page, telling: Telling): Promise<void> {
  await openCase(page, graph.id);
  await page.locator(`#brief input[value="${telling}"]`).check();
  await page.locator('#brief [data-action="start"]').click();
}

/** In the settings of the bar, without leaving the place. */
async function setTelling(page: Page, name: string): Promise<void> {
  await page.locator('[data-settings-button]:visible').first().click();
  await page.locator('settings-sheet').getByRole('radio', { name }).check();
  await page.locator('settings-sheet').getByRole('button', { name: 'Close' }).click();
}

test('guided: consequence and judgement are on the page together', async ({ page }) => {
  await begin(page, 'guided');
  await decide(page, BREACH);
  await expectState(page, { phase: 'judgement', scene: 'gate' });
  await expect(page.locator('[data-told]')).toBeVisible();
  await expect(verdicts(page)).toHaveAttribute('data-verdict', 'breach');
});

test('practice: the consequence stands alone first', async ({ page }) => {
  await begin(page, 'practice');
  await decide(page, BREACH);
  await expectState(page, { phase: 'consequence', scene: 'gate' });
  await expect(page.locator('[data-told]')).toBeVisible();
  await expect(verdicts(page)).toHaveCount(0);
  await expect(
    page
      .locator('main')
      .getByText(/breach/i)
      .and(page.locator(':visible')),
  ).toHaveCount(0);
  await goOn(page);
  await expectState(page, { phase: 'judgement', scene: 'gate' });
  await expect(page.locator('[data-told]')).toBeVisible();
  await expect(verdicts(page)).toHaveAttribute('data-verdict', 'breach');
});

test('practice: the ground question comes between consequence and judgement, and gives nothing away', async ({
  page,
}) => {
  await begin(page, 'practice');
  for (const choice of WITH_GROUND.slice(0, -1)) {
    await decide(page, choice);
    await goOn(page);
    await goOn(page);
  }
  await decide(page, WITH_GROUND.at(-1) ?? '');
  await expectState(page, { phase: 'consequence', scene: 'telling' });
  await expect(page.locator('[data-question="ground"]')).toHaveCount(0);
  await goOn(page);
  await expectState(page, { phase: 'ground', scene: 'telling' });
  await expect(verdicts(page)).toHaveCount(0);
  await expect(page.locator('.ground .why')).toHaveCount(0);
  await page.locator('[data-ground="cat:3-1"]').click();
  await page.locator('[data-action="confirm"]').click();
  await expectState(page, { phase: 'judgement', scene: 'telling' });
  await expect(page.locator('.ground .why')).toHaveCount(4);
  await expect(page.locator('[data-ground="cat:3-1"]')).toContainText('Your answer');
});

test('on my own: no verdict before the debrief', async ({ page }) => {
  await playCase(page, graph.id, [...WITH_GROUND, 'stand-firm', 'two-files', 'let-adan-decide'], {
    telling: 'own',
    onState: async ({ phase }) => {
      if (phase === 'debrief') return;
      await expect(verdicts(page)).toHaveCount(0);
      await expect(page.locator('[data-question="ground"]')).toHaveCount(0);
      await expect(page.locator('main .verdict:visible')).toHaveCount(0);
    },
  });
  await expect(verdicts(page)).toHaveCount(6);
});

test('when to be told can be changed in the middle, at the same place, and holds from then on', async ({ page }) => {
  await begin(page, 'own');
  await decide(page, BREACH);
  await expectState(page, { phase: 'consequence', scene: 'gate' });
  await setTelling(page, 'With what happens');
  await expectState(page, { phase: 'judgement', scene: 'gate' });
  await expect(verdicts(page)).toHaveAttribute('data-verdict', 'breach');
  await setTelling(page, 'Only in the debrief');
  await expectState(page, { phase: 'consequence', scene: 'gate' });
  await expect(verdicts(page)).toHaveCount(0);
  await setTelling(page, 'After what happens');
  await goOn(page);
  await expectState(page, { phase: 'judgement', scene: 'gate' });

  await openCase(page, 'the-list');
  await expect(page.locator('#brief input[value="practice"]')).toBeChecked();
});

test('until the learner says otherwise, each case tells as its file advises', async ({ page }) => {
  const modes = new Set(provedCases().map((each) => each.graph.mode));
  expect([...modes].sort()).toEqual(['guided', 'practice']);
  for (const mode of modes) {
    const advised = provedCases().find((each) => each.graph.mode === mode)?.graph.id ?? '';
    await openCase(page, advised);
    await expect(page.locator(`#brief input[value="${mode}"]`)).toBeChecked();
  }
});
