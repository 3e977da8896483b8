import { findScene } from '../../src/domain/case/find.ts';
import { plainText } from '../support/plain-text.ts';
import { provedCases } from '../support/proved-cases.ts';
import { expect, test } from '../support/test.ts';

test.use({ javaScriptEnabled: false });

for (const { graph } of provedCases()) {
  test(`${graph.title}: brief, first scene and its choices can be read without scripts`, async ({ page }) => {
    await page.goto(`case-${graph.id}.html`);
    const main = page.locator('main');
    await expect(main).toHaveAttribute('data-phase', 'brief');
    await expect(main.getByRole('heading', { level: 1, name: graph.title })).toBeVisible();
    await expect(main.getByText(graph.role, { exact: true })).toBeVisible();
    for (const { name } of graph.people) await expect(main.getByText(name).first()).toBeVisible();
    await expect(main).toContainText(plainText(graph.care).slice(0, 40));

    const scene = findScene(graph, graph.start);
    await expect(main.getByRole('heading', { name: scene?.title ?? '?', exact: true })).toBeVisible();
    await expect(main.getByText(scene?.asks ?? '?', { exact: true })).toBeVisible();
    const choices = main.locator('[data-choice]');
    await expect(choices).toHaveCount(scene?.choices.length ?? 0);
    for (const [index, choice] of (scene?.choices ?? []).entries()) {
      await expect(choices.nth(index)).toBeVisible();
      await expect(choices.nth(index)).toContainText(plainText(choice.label));
    }
    await expect(main.locator('.needs-script')).toBeVisible();
    await expect(main.locator('.needs-script')).toContainText('this page needs JavaScript');
  });
}

test('the buttons of the brief lead to what they name', async ({ page }) => {
  await page.goto('case-last-call.html');
  await page.locator('#brief [data-action="start"]').click();
  await expect(page.locator('#first-scene')).toBeInViewport();
  await page.locator('#brief [data-action="skip"]').click();
  await expect(page.locator('#summary')).toBeInViewport();
  await expect(page.locator('#summary')).toContainText('counts in full');
});

test('nothing that only a script can answer asks to be pressed', async ({ page }) => {
  await page.goto('case-last-call.html');
  await expect(page.locator('button:visible')).toHaveCount(0);
  await expect(page.locator('[data-saved]:visible')).toHaveCount(0);
  await page.locator('#first-scene details summary').first().click();
  await expect(page.locator('#first-scene details .in').first()).toBeVisible();
  await page.getByRole('link', { name: 'Law' }).click();
  await expect(page).toHaveURL(/sources\.html$/);
});
