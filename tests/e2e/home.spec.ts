import type { Happening } from '../../src/domain/record/events.ts';
import { aHistory } from '../support/an-event.ts';
import { aRun } from '../support/a-run.ts';
import { seed } from '../support/browser-record.ts';
import { lookLike, LOOKS } from '../support/looks.ts';
import { expectNoSideways } from '../support/no-sideways.ts';
import { expectState, playCase, saved } from '../support/play.ts';
import { provedCase } from '../support/proved-cases.ts';
import { expect, test } from '../support/test.ts';

const gate = provedCase('last-call');
const twin = provedCase('row-thirty');
const LESSON = 'non-refoulement';
const read = (section: string): Happening => ({ verb: 'experienced', lesson: LESSON, section });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the home page says what this is, where to begin, and leads to all that can be opened', async ({ page }) => {
    await page.goto('index.html');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'May this return happen at all? And if it may, how?',
    );
    await expect(page.locator('[data-folder]')).toContainText('Start with Never back to harm');
    await expect(page.getByRole('link', { name: 'Start', exact: true })).toHaveAttribute(
      'href',
      `lesson-${LESSON}.html`,
    );
    await expect(page.getByRole('heading', { name: 'Whether' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'How', exact: true })).toBeVisible();
    await expect(page.locator('.caselist a')).toHaveCount(9);
    for (const href of await page
      .locator('.coursemap a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) {
      expect((await page.request.get(href)).status(), href).toBe(200);
    }
  });

  test('what is in preparation is said and is no link', async ({ page }) => {
    await page.goto('index.html');
    const rows = page.locator('.row', { hasText: 'In preparation' });
    expect(await rows.count()).toBeGreaterThan(0);
    await expect(rows.locator('a')).toHaveCount(0);
  });
});

test('a first visit begins with the lesson', async ({ page }) => {
  await page.goto('index.html');
  await page.locator('course-map[data-drawn]').waitFor();
  await expect(page.locator('[data-thread].part, [data-thread].done')).toHaveCount(0);
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  await expect(page.locator('main')).toHaveAttribute('data-lesson', LESSON);
});

test('the folder leads back to the same decision', async ({ page }) => {
  const [first = ''] = gate.proof.rightPath;
  await playCase(page, 'last-call', [first], { telling: 'guided' });
  const scene = (await page.locator('main').getAttribute('data-scene')) ?? '';
  await saved(page);
  await page.goto('index.html');
  const folder = page.locator('[data-folder]');
  const { title = '', clock = '' } = gate.graph.scenes.find(({ id }) => id === scene) ?? {};
  await expect(folder).toContainText('Last call: decision 2 of about');
  await expect(folder).toContainText(`${clock}. ${title}. You have not decided yet.`);
  await expect(folder).toContainText(/Where you were · today, \d\d:\d\d/);
  await folder.locator('[data-action="continue"]').click();
  await expectState(page, { phase: 'choosing', scene });
});

test('rows, strands and folder say what the record says', async ({ page, expectNoBarriers }) => {
  const ended = twin.proof.endings.examined ?? [];
  await seed(page, [
    ...aHistory([read('s1'), read('s2'), { verb: 'skipped', case: 'the-door' }], { writer: 'lesson' }),
    ...aRun('row-thirty', ended, { writer: 'twin', from: 10_000 }),
    ...aRun('last-call', gate.proof.rightPath.slice(0, 2), { writer: 'gate', from: 100_000, until: 'told' }),
  ]);
  await page.goto('index.html');
  const row = (id: string) => page.locator(`[data-id="${id}"]`);
  await expect(row(LESSON).locator('[data-state]')).toHaveText(/^Section 3 of \d$/);
  await expect(row('the-door').locator('[data-state]')).toHaveText('Skipped, read');
  await expect(row('row-thirty').locator('[data-state]')).toHaveText('Examined');
  await expect(row('last-call').locator('[data-state]')).toHaveText(/^Decision 2 of about \d$/);
  await expect(row('last-call')).toHaveClass('now');
  await expect(row('sixteen').locator('[data-state]')).toHaveText(/^\d+ min$/);
  await expect(page.locator(`line[data-thread="${LESSON}"]:not(.part)`)).toHaveCount(0);
  await expect(page.locator('line[data-thread="child"]:not(.todo)')).toHaveCount(0);
  await expect(page.locator('[data-folder]')).toContainText('You have decided. What follows is still to be read.');
  await expect(page.locator('[data-part="then"]')).toHaveText('or go on with Never back to harm');
  await expectNoBarriers();
});

test('when all is done, the folder says so', async ({ page }) => {
  const done = await page.request.get('index.html').then((answer) => answer.text());
  const stations = [...done.matchAll(/data-kind="(lesson|case)" data-id="([^"]+)"/g)];
  const happenings = stations.map(([, kind, id = '']): Happening =>
    kind === 'case' ? { verb: 'skipped', case: id } : { verb: 'completed', lesson: id },
  );
  await seed(page, aHistory(happenings));
  await page.goto('index.html');
  await expect(page.locator('[data-folder]')).toContainText('All that is ready is done');
  await expect(page.locator(`circle[data-thread="${LESSON}"]`)).toHaveClass('done');
});

test('a record that changes in another tab changes the page', async ({ page, context }) => {
  await page.goto('index.html');
  await page.locator('course-map[data-drawn]').waitFor();
  const other = await context.newPage();
  await other.goto('case-the-door.html');
  await other.locator('[data-action="skip"]').click();
  await expect(page.locator('[data-id="the-door"] [data-state]')).toHaveText('Skipped, read');
});

for (const look of LOOKS) {
  test(`no barriers and nothing sideways: ${look}`, async ({ page, expectNoBarriers }) => {
    await lookLike(page, look);
    await page.goto('index.html');
    await page.locator('course-map[data-drawn]').waitFor();
    await expectNoBarriers();
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSideways(page);
    await expectNoBarriers();
  });
}
