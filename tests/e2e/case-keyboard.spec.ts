import type { Page } from '@playwright/test';
import type { Choice, Scene, Telling } from '../../src/domain/case/graph.ts';
import { phasesAfter } from '../../src/domain/case/phases.ts';
import { openChoices, replay } from '../../src/domain/case/play.ts';
import { chooseByKeys, tabTo } from '../support/keyboard.ts';
import { expectState, openCase } from '../support/play.ts';
import { provedCase } from '../support/proved-cases.ts';
import { expect, test } from '../support/test.ts';

const { graph, proof } = provedCase('last-call');
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });

for (const telling of ['guided', 'practice', 'own'] satisfies Telling[]) {
  test(`a case is played to its debrief by keyboard alone, told ${telling}; the focus is always on what is new`, async ({
    page,
  }) => {
    const { steps, ending } = replay(graph, proof.rightPath);
    await openCase(page, graph.id);
    await expect(page.locator('body')).toBeFocused();
    await chooseTelling(page, telling);
    await tabTo(page.locator('#brief [data-action="start"]'));
    await page.keyboard.press('Enter');

    for (const { scene, choice, factsBefore } of steps) {
      await expectState(page, { phase: 'choosing', scene: scene.id });
      await expect(title(page, scene.title)).toBeFocused();
      await decideByKeys(page, scene, choice, factsBefore);
      await hearByKeys(page, choice, telling);
    }

    await expect(title(page, ending?.title ?? '')).toBeFocused();
    await pressContinue(page);
    await expectState(page, { phase: 'debrief', scene: ending?.id ?? '' });
    await expect(title(page, ending?.title ?? '')).toBeFocused();
  });
}

test('papers open and close by keyboard', async ({ page }) => {
  await openCase(page, graph.id);
  await page.locator('#brief [data-action="start"]').click();
  const paper = page.locator('[data-exhibit="removal-order"]');
  await tabTo(paper.locator('summary'));
  await page.keyboard.press('Enter');
  await expect(paper).toHaveAttribute('open');
  await expect(paper.locator('.in')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(paper.locator('.in')).toBeHidden();
});

test('on a phone the confirm line never covers what has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 560 });
  await openCase(page, graph.id);
  await page.locator('#brief [data-action="start"]').click();
  await page.locator('[data-choice]').first().click();
  await page.locator('[data-action="confirm"]').focus();
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Shift+Tab');
    const seen = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body || element.closest('.stick')) return 'nothing to hide';
      // A radio button is drawn by its row.
      const { x, y, width, height } = (element.closest('label') ?? element).getBoundingClientRect();
      const points = [0.1, 0.5, 0.9].map((part) => document.elementFromPoint(x + width / 2, y + height * part));
      return points.every((hit) => hit === null || hit.closest('.stick'))
        ? `hidden: ${element.outerHTML.slice(0, 120)}`
        : 'seen';
    });
    expect(seen).not.toContain('hidden');
  }
});

async function chooseTelling(page: Page, telling: Telling): Promise<void> {
  const radios = page.locator('#brief input[name="telling"]');
  await tabTo(radios.and(page.locator(':checked')));
  const order = await radios.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
  for (let moved = 0; moved < order.indexOf(telling) - order.indexOf(graph.mode); moved += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(page.locator(`#brief input[value="${telling}"]`)).toBeChecked();
}

async function decideByKeys(page: Page, scene: Scene, choice: Choice, facts: readonly string[]): Promise<void> {
  const confirm = page.locator('[data-action="confirm"]');
  const radios = page.locator('[data-choice] input');
  await expect(page.locator('main input:checked:visible')).toHaveCount(0);
  await expect(confirm).toHaveCount(0);
  await chooseByKeys(page, radios, openChoices(scene, facts).indexOf(choice));
  await expect(page.locator(`[data-choice="${choice.id}"] input`)).toBeChecked();
  await expectState(page, { phase: 'choosing', scene: scene.id });
  await tabTo(confirm, 1);
  await page.keyboard.press('Enter');
}

async function hearByKeys(page: Page, choice: Choice, telling: Telling): Promise<void> {
  await expect(title(page, 'You decided')).toBeFocused();
  for (const [index, phase] of phasesAfter(choice, telling).entries()) {
    await expect(page.locator('main')).toHaveAttribute('data-phase', phase);
    if (phase === 'ground') {
      if (index > 0) await expect(page.locator('[data-focus="ground"]')).toBeFocused();
      await expect(page.locator('[data-ground] input:checked')).toHaveCount(0);
      await chooseByKeys(page, page.locator('[data-ground] input'), 1);
      await tabTo(page.locator('[data-action="confirm"]'), 1);
      await page.keyboard.press('Enter');
      // The reasons are new, and they stand above the judgement.
      await expect(page.locator('[data-focus="ground"]')).toBeFocused();
      continue;
    }
    if (phase === 'judgement' && index > 0 && !choice.ground)
      await expect(page.locator('[data-focus="judgement"]')).toBeFocused();
    await pressContinue(page);
  }
}

async function pressContinue(page: Page): Promise<void> {
  await tabTo(page.locator('[data-action="continue"]'));
  await page.keyboard.press('Enter');
}
