import type { Telling } from '../../src/domain/case/graph.ts';
import { replay } from '../../src/domain/case/play.ts';
import { chooseTelling, decideByKeys, hearByKeys, pressContinue, titleOf } from '../support/case-by-keys.ts';
import { tabTo } from '../support/keyboard.ts';
import { expectState, openCase } from '../support/play.ts';
import { provedCase } from '../support/proved-cases.ts';
import { expect, test } from '../support/test.ts';

const { graph, proof } = provedCase('last-call');

for (const telling of ['guided', 'practice', 'own'] satisfies Telling[]) {
  test(`a case is played to its debrief by keyboard alone, told ${telling}; the focus is always on what is new`, async ({
    page,
  }) => {
    const { steps, ending } = replay(graph, proof.rightPath);
    await openCase(page, graph.id);
    await expect(page.locator('body')).toBeFocused();
    await chooseTelling(page, graph, telling);
    await tabTo(page.locator('#brief [data-action="start"]'));
    await page.keyboard.press('Enter');

    for (const { scene, choice, factsBefore } of steps) {
      await expectState(page, { phase: 'choosing', scene: scene.id });
      await expect(titleOf(page, scene.title)).toBeFocused();
      await decideByKeys(page, scene, choice, factsBefore);
      await hearByKeys(page, choice, telling);
    }

    await expect(titleOf(page, ending?.title ?? '')).toBeFocused();
    await pressContinue(page);
    await expectState(page, { phase: 'debrief', scene: ending?.id ?? '' });
    await expect(titleOf(page, ending?.title ?? '')).toBeFocused();
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
