import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectNoBarriers } from '../support/axe.ts';
import { lookLike } from '../support/looks.ts';
import { expectNoSideways } from '../support/no-sideways.ts';
import { pressOn } from '../support/press-on.ts';
import { expect, test } from '../support/test.ts';

const ADDRESS = 'present-the-list.html#scenes=form,silent,last&talk=4';

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test.describe('on a wall', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test('a whole session by keyboard alone: two votes, the room’s decision, judgement, looking back, debrief', async ({
    page,
    expectNoBarriers: noBarriers,
  }) => {
    await page.goto(ADDRESS);
    const chosen = page.locator('[name="scene"]:checked');
    await expect(chosen).toHaveCount(3);
    await expect(page.getByLabel('Minutes to talk')).toHaveValue('4');
    await page.locator('[data-action="begin"]').focus();
    await press(page, 'Enter');
    await expect(page.locator('main')).toHaveAttribute('data-phase', 'lobby');
    await noBarriers();

    for (const scene of ['form', 'silent', 'last']) {
      await pressOn(page, 'reading');
      await expect(page.locator('main')).toHaveAttribute('data-scene', scene);
      await pressOn(page, 'voting');
      await press(page, '1', '1', '1', '2', '2', '3');
      await expect(page.locator('.count').first()).toHaveText('6 hands counted');
      await press(page, 'PageDown');
      // Nobody sees the first result, on the wall or in the page behind it.
      await expect(page.locator('.rounds')).toHaveCount(0);
      await press(page, 'PageDown', 'PageDown');
      await expect(page.locator('.pbar')).toContainText('second round');
      await press(page, '1', '=', '1', '2', 'Enter', '2', '3', '3', 'Backspace');
      await expect(page.locator('.count').first()).toHaveText('14 hands counted');
      await press(page, 'PageDown');
      await expect(page.locator('.rounds tbody tr').first().locator('.n')).toHaveText(['3', '12']);
      if (scene === 'form') await noBarriers();
      await press(page, 'PageDown');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('The room chose A');
      await pressOn(page, 'judged');
      await expect(page.locator('.rounds .verdict')).not.toHaveCount(0);
      if (scene === 'form') {
        await noBarriers();
        const size = await page.locator('.rounds').evaluate((each) => parseFloat(getComputedStyle(each).fontSize));
        expect(size).toBeGreaterThanOrEqual(32);
      }
    }
    await press(page, 'PageUp', 'PageUp', 'PageUp');
    await expect(page.locator('main')).toHaveAttribute('data-phase', 'looking');
    await expect(page.locator('.pbar')).toContainText('looking back');
    await pressOn(page, 'judged');
    await pressOn(page, 'debrief');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where the room went');
    await expect(page.locator('.wallledger > li')).toHaveCount(3);
    await press(page, 'PageDown');
    for (let i = 0; i < 8 && !(await page.locator('.map-across').isVisible()); i++) await press(page, 'PageDown');
    await expect(page.locator('.map-across .m-path path')).not.toHaveCount(0);
    await noBarriers();
    await press(page, 'e', 'Enter');
    await expect(page.locator('main')).toHaveAttribute('data-phase', 'ended');
    await noBarriers();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the totals as a table (CSV)' }).press('Enter');
    const table = readFileSync(await (await saving).path(), 'utf8').split('\r\n');
    expect(table.filter((row) => /^[1-3],the-list,/.test(row))).toHaveLength(10);
    expect(table[1]).toMatch(/^1,the-list,form,.*,rights-based,3,12,1,room,/);
    expect(table.at(-2)).toMatch(/^\d{4}-.*,0,3$/);
  });

  test('a level vote waits for the facilitator, who names what moves the case', async ({ page }) => {
    await page.goto('present-the-list.html#scenes=form&rounds=1');
    await page.locator('[data-action="begin"]').click();
    await pressOn(page, 'voting');
    await press(page, '1', '1', '1', '2', '2', '2', 'PageDown', 'PageDown');
    await expect(page.locator('main')).toHaveAttribute('data-phase', 'closed');
    await expect(page.locator('main')).toContainText('The room is level');
    await press(page, '3', 'PageDown');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('We go on with C');
  });

  test('a dead battery loses nothing: the same page goes on at the same moment', async ({ page }) => {
    await page.goto(ADDRESS);
    await page.locator('[data-action="begin"]').click();
    await pressOn(page, 'voting');
    await press(page, '1', '1', '2');
    await page.reload();
    await page.getByRole('button', { name: 'Go on', exact: true }).click();
    await expect(page.locator('main')).toHaveAttribute('data-phase', 'voting');
    await expect(page.locator('.count').first()).toHaveText('3 hands counted');
    await expect(page.locator('main')).toHaveAttribute('data-scene', 'form');

    await page.evaluate(() => {
      localStorage.setItem('rbr:present:the-list', '{"version":1,"journal":[{"type":"opened"}]}');
    });
    await page.reload();
    await expect(page.locator('.notekept')).toContainText('could not be read');
    await page.locator('[data-action="begin"]').click();
    await expect(page.locator('main')).toHaveAttribute('data-phase', 'lobby');
  });

  test('the dark hides the picture, and the first key brings it back without going on', async ({ page }) => {
    await page.goto(ADDRESS);
    await page.locator('[data-action="begin"]').click();
    await press(page, 'b');
    await expect(page.locator('.dark')).toBeVisible();
    await press(page, 'PageDown');
    await expect(page.locator('.dark')).toBeHidden();
    await expect(page.locator('main')).toHaveAttribute('data-phase', 'lobby');
    await press(page, '.');
    await expect(page.locator('.dark')).toBeVisible();
  });

  test('notes in a second window follow the screen, count hands and lead it', async ({ page, context }) => {
    await page.goto(ADDRESS);
    const opened = context.waitForEvent('page');
    await page.getByRole('button', { name: 'Open your notes' }).click();
    const notes = await opened;
    await expect(notes.getByRole('status')).toContainText('Nothing is shown yet');
    await page.locator('[data-action="begin"]').click();
    await expect(notes.getByRole('heading', { level: 1 })).toHaveText('The start');
    await pressOn(page, 'voting');
    await expect(notes.locator('.notes1')).toContainText('Put a finger on the sentence');
    await expect(notes.locator('.notes1')).toContainText('So every return of a group is unlawful');
    // The minutes are those of this session; what is open stays open while hands are counted.
    await expect(notes.locator('.sheet')).toContainText('Planned: 1 min to vote, 4 min to talk');
    const reads = notes.locator('.aside1.list');
    await reads.locator('summary').click();
    await notes.getByRole('button', { name: 'One more for A' }).click();
    await expect(page.locator('.count').first()).toHaveText('1 hand counted');
    // Drawn anew, which is when a field would lose what is being typed.
    await expect(notes.getByLabel('Hands for A')).toHaveValue('1');
    await expect(reads).toHaveAttribute('open');
    await notes.getByLabel('Hands for B').fill('7');
    await notes.keyboard.press('Tab');
    await expect(page.locator('.count').first()).toHaveText('8 hands counted');
    await expectNoBarriers(notes);
    await notes.locator('[data-action="on"]').click();
    await expect(page.locator('main')).toHaveAttribute('data-phase', 'closed');
    await expect(notes.getByRole('heading', { level: 1 })).toHaveText('The first round is closed');
    await notes.getByLabel('A question for the board').fill('<b>Who pays?</b>');
    await notes.getByRole('button', { name: 'Keep it' }).click();
    await expect(notes.locator('.parking li')).toHaveText('<b>Who pays?</b>');
    await press(page, 'PageDown', 'PageDown', '1', '1', 'PageDown');
    await expect(notes.getByRole('heading', { level: 1 })).toHaveText('Both rounds are closed');
    await expectNoBarriers(notes);
    await page.close();
    await expect(notes.getByRole('status')).toContainText('The screen was closed');
  });
});

for (const look of ['dark', 'rtl'] as const)
  test(`on a phone, ${look}: nothing sideways, no barriers`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await lookLike(page, look);
    await page.goto(ADDRESS);
    await expectNoSideways(page);
    await expectNoBarriers(page);
    await page.locator('[data-action="begin"]').click();
    for (const wanted of ['lobby', 'reading', 'voting']) {
      await pressOn(page, wanted);
      await expectNoSideways(page);
    }
    await expectNoBarriers(page);
  });

test('the page for facilitators starts a case with its decisions, draws its map, and opens a source in place', async ({
  page,
}) => {
  await page.goto('facilitate.html#45-minutes');
  const start = page.getByRole('link', { name: 'Start The list on the screen' }).first();
  await expect(start).toHaveAttribute('href', ADDRESS);
  await page.locator('#case-sixteen > summary').click();
  await expect(page.locator('#case-sixteen .map-across')).toBeVisible();
  await page.locator('#q-boss-decides > summary').click();
  await page.locator('#q-boss-decides .cite').filter({ hasText: 'CAT 3(1)' }).click();
  await expect(page.locator('#q-boss-decides .opened')).toContainText('substantial grounds');
  await start.click();
  await expect(page.locator('[name="scene"]:checked')).toHaveCount(3);
});
