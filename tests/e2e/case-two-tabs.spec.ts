import type { Page } from '@playwright/test';
import { readRows } from '../support/browser-record.ts';
import { awake, decide, expectState, goOn, openCase, saved } from '../support/play.ts';
import { expect, test } from '../support/test.ts';

async function twoTabs(page: Page): Promise<[Page, Page]> {
  const other = await page.context().newPage();
  await openCase(page, 'last-call');
  await openCase(other, 'last-call');
  return [page, other];
}

test('two tabs see each other’s steps', async ({ page }) => {
  const [one, two] = await twoTabs(page);
  await one.locator('#brief [data-action="start"]').click();
  await expectState(two, { phase: 'choosing', scene: 'gate' });
  await decide(two, 'order-is-final');
  await expectState(one, { phase: 'judgement', scene: 'gate' });
  await goOn(one);
  await expectState(two, { phase: 'choosing', scene: 'door' });
  await decide(two, 'sign-over');
  await goOn(two);
  await expectState(one, { phase: 'ended', scene: 'handed-over' });
});

test('two tabs that decide at the same moment end at one decision, and nothing is overwritten', async ({ page }) => {
  const [one, two] = await twoTabs(page);
  await one.locator('#brief [data-action="start"]').click();
  await expectState(two, { phase: 'choosing', scene: 'gate' });
  await one.locator('[data-choice="ask-the-word"]').click();
  await two.locator('[data-choice="stop-and-ask"]').click();
  const press = (each: Page) =>
    each.evaluate(() => document.querySelector<HTMLElement>('[data-action="confirm"]')?.click());
  await Promise.all([press(one), press(two)]);
  await Promise.all([saved(one), saved(two)]);
  await expectState(one, { phase: 'judgement', scene: 'gate' });
  await expectState(two, { phase: 'judgement', scene: 'gate' });
  // Each shows its own decision until it has heard of the other.
  const did = () => Promise.all([one, two].map((each) => each.locator('.did').textContent()));
  await expect.poll(async () => new Set(await did()).size).toBe(1);
  const [decided] = await did();
  const before = await readRows(one);
  expect(before.filter((row) => (row as { verb: string }).verb === 'initialized')).toHaveLength(1);

  for (const each of [one, two]) {
    await each.reload();
    await awake(each);
    await expect(each.locator('.did')).toHaveText(decided ?? '?');
  }
  expect(await readRows(two)).toEqual(expect.arrayContaining(before));
});

test('different cases in two tabs are both kept', async ({ page }) => {
  const other = await page.context().newPage();
  await openCase(page, 'last-call');
  await openCase(other, 'sixteen');
  await Promise.all([page, other].map((each) => each.locator('#brief [data-action="start"]').click()));
  await decide(page, 'order-is-final');
  await other.locator('[data-choice]').first().click();
  await other.locator('[data-action="confirm"]').click();
  await Promise.all([saved(page), saved(other)]);
  await Promise.all([page.reload(), other.reload()]);
  await expectState(page, { phase: 'judgement', scene: 'gate' });
  await expect(other.locator('.did')).toBeVisible();
});
