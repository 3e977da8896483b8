import { findScene } from '../../src/domain/case/find.ts';
import { readRows } from '../support/browser-record.ts';
import { decide, expectState, goOn, openCase, saved } from '../support/play.ts';
import { provedCase } from '../support/proved-cases.ts';
import { plainText } from '../support/plain-text.ts';
import { expect, test } from '../support/test.ts';

const { graph } = provedCase('last-call');

test('nothing is chosen beforehand, and a choice can be changed until it is confirmed', async ({ page }) => {
  await openCase(page, graph.id);
  await page.locator('#brief [data-action="start"]').click();
  await expect(page.locator('[data-choice] input:checked')).toHaveCount(0);
  await expect(page.locator('[data-action="confirm"]')).toHaveCount(0);
  await page.locator('[data-choice="order-is-final"]').click();
  await expect(page.locator('[data-action="confirm"]')).toHaveText('Do this: C');
  await page.locator('[data-choice="ask-the-word"]').click();
  await page.locator('[data-action="confirm"]').click();
  await expect(page.locator('.did')).toContainText(plainText(findScene(graph, 'gate')?.choices[0]?.label ?? '?'));
});

test('a decision cannot be taken back: neither by the browser’s way back, nor by a second press', async ({ page }) => {
  await openCase(page, graph.id);
  await page.locator('#brief [data-action="start"]').click();
  await page.locator('[data-choice="order-is-final"]').click();
  await page.locator('[data-action="confirm"]').dblclick({ force: true });
  await expectState(page, { phase: 'judgement', scene: 'gate' });
  await saved(page);
  await page.goto('sources.html');
  await page.goBack();
  await expectState(page, { phase: 'judgement', scene: 'gate' });
  const answers = (await readRows(page)).filter((row) => (row as { verb: string }).verb === 'answered');
  expect(answers).toHaveLength(1);
});

test('an earlier choice comes back where the facts say so', async ({ page }) => {
  const said = findScene(graph, 'side-room')?.echoes.find(({ needs }) => needs.includes('said-no'));
  await openCase(page, graph.id);
  await page.locator('#brief [data-action="start"]').click();
  await decide(page, 'ask-the-word');
  await goOn(page);
  await expectState(page, { phase: 'choosing', scene: 'side-room' });
  await expect(page.locator('.echo')).toHaveText(plainText(said?.text ?? '?'));
});

test('and does not where they do not', async ({ page }) => {
  await openCase(page, graph.id);
  await page.locator('#brief [data-action="start"]').click();
  await decide(page, 'stop-and-ask');
  await goOn(page);
  await expectState(page, { phase: 'choosing', scene: 'side-room' });
  await expect(page.locator('.echo')).toHaveCount(0);
});

test('papers of earlier scenes stay in the file; new ones say so', async ({ page }) => {
  await openCase(page, graph.id);
  await page.locator('#brief [data-action="start"]').click();
  await expect(page.locator('[data-exhibit="removal-order"] .fresh')).toBeVisible();
  for (const choice of ['stop-and-ask', 'wait-for-line']) {
    await decide(page, choice);
    await goOn(page);
  }
  await expectState(page, { phase: 'choosing', scene: 'telling' });
  await expect(page.locator('[data-exhibit]')).toHaveCount(2);
  await expect(page.locator('[data-exhibit="removal-order"] .fresh')).toHaveCount(0);
  await expect(page.locator('[data-exhibit="clinic-slip"] .fresh')).toBeVisible();
  await page.locator('[data-exhibit="clinic-slip"] summary').click();
  await expect(page.locator('[data-exhibit="clinic-slip"] .in')).toBeVisible();
});

test('a part of the page that cannot be loaded says so, and the decisions are kept', async ({ page, trouble }) => {
  await page.route('**/debrief-*.js', (route) => route.abort());
  await openCase(page, graph.id);
  await page.locator('#brief [data-action="start"]').click();
  for (const choice of ['order-is-final', 'sign-over']) {
    await decide(page, choice);
    await goOn(page);
  }
  await goOn(page);
  await expect(page.getByRole('alert')).toContainText('Your decisions so far are kept');
  trouble.length = 0;
  await page.unroute('**/debrief-*.js');
  await page.reload();
  await expectState(page, { phase: 'debrief', scene: 'handed-over' });
  await expect(page.locator('.ledger [data-verdict]')).toHaveCount(2);
});
