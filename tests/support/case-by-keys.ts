import { expect, type Locator, type Page } from '@playwright/test';
import type { CaseGraph, Choice, Scene, Telling } from '../../src/domain/case/graph.ts';
import { phasesAfter } from '../../src/domain/case/phases.ts';
import { openChoices } from '../../src/domain/case/play.ts';
import { chooseByKeys, tabTo } from './keyboard.ts';
import { expectState } from './play.ts';

/** The heading of what is in view. */
export function titleOf(page: Page, name: string): Locator {
  return page.getByRole('heading', { level: 1, name, exact: true });
}

/** Chooses on the brief when to be told what the law says. */
export async function chooseTelling(page: Page, graph: CaseGraph, telling: Telling): Promise<void> {
  const radios = page.locator('#brief input[name="telling"]');
  await tabTo(radios.and(page.locator(':checked')));
  const order = await radios.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
  for (let moved = 0; moved < order.indexOf(telling) - order.indexOf(graph.mode); moved += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(page.locator(`#brief input[value="${telling}"]`)).toBeChecked();
}

/** Chooses and confirms. */
export async function decideByKeys(page: Page, scene: Scene, choice: Choice, facts: readonly string[]): Promise<void> {
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

/** Goes through what follows a decision; the focus is always on what is new. */
export async function hearByKeys(page: Page, choice: Choice, telling: Telling): Promise<void> {
  await expect(titleOf(page, 'You decided')).toBeFocused();
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

/** Presses the way on. */
export async function pressContinue(page: Page): Promise<void> {
  await tabTo(page.locator('[data-action="continue"]'));
  await page.keyboard.press('Enter');
}
