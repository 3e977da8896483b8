import { readRows } from '../support/browser-record.ts';
import { awake, expectState, openCase, saved } from '../support/play.ts';
import { provedCases } from '../support/proved-cases.ts';
import { expect, test } from '../support/test.ts';

for (const { graph } of provedCases()) {
  test(`${graph.title} can be skipped: its summary is read, and it counts`, async ({ page, expectNoBarriers }) => {
    await openCase(page, graph.id);
    await page.locator('#brief [data-action="skip"]').click();
    await expect(page.locator('main')).toHaveAttribute('data-phase', 'debrief');
    const summary = page.locator('#summary');
    await expect(summary.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.locator('#brief')).toBeHidden();
    await expect(summary.getByRole('listitem').filter({ visible: true })).toHaveCount(graph.objectives.length + 3);
    await expectNoBarriers();
    await saved(page);
    expect(await readRows(page)).toContainEqual(expect.objectContaining({ verb: 'skipped', case: graph.id }));
  });
}

test('a skipped case still shows its summary next time, and can be played after all', async ({ page }) => {
  await openCase(page, 'sixteen');
  await page.locator('#brief [data-action="skip"]').click();
  await saved(page);
  await page.reload();
  await awake(page);
  await expect(page.locator('#summary')).toBeVisible();
  await page.locator('#summary [data-cite]').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('#summary [data-action="start"]').click();
  await expectState(page, { phase: 'choosing', scene: (await page.locator('main').getAttribute('data-scene')) ?? '' });
  await expect(page.locator('#summary')).toBeHidden();
  await expect(page.locator('main').getByRole('heading', { level: 1 })).toBeFocused();
});
