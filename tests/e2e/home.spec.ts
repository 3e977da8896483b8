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
    await expect(page.locator('[data-folder]')).toContainText('Start with Welcome');
    await expect(page.getByRole('link', { name: 'Start', exact: true })).toHaveAttribute('href', 'lesson-welcome.html');
    await expect(page.getByRole('heading', { name: 'Whether' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'How', exact: true })).toBeVisible();
    await expect(page.locator('.caselist a')).toHaveCount(9);
    for (const href of await page
      .locator('.coursemap a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) {
      expect((await page.request.get(href)).status(), href).toBe(200);
    }
  });
});

test('a first visit begins with the welcome', async ({ page }) => {
  await page.goto('index.html');
  await page.locator('course-map[data-drawn]').waitFor();
  await expect(page.locator('[data-thread].part, [data-thread].done')).toHaveCount(0);
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  await expect(page.locator('main')).toHaveAttribute('data-lesson', 'welcome');
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

test('when the course is completed the folder holds the test, when it is passed the certificate, and all is bound', async ({
  page,
  expectNoBarriers,
}) => {
  await page.goto('index.html');
  const stations = page.locator('[data-station]');
  await expect(stations).toHaveCount(19);
  const lessons = await page
    .locator('[data-kind="lesson"]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.id ?? ''));
  const completed = aHistory([
    ...lessons.map((lesson): Happening => ({ verb: 'completed', lesson })),
    ...['last-call', 'row-thirty', 'sixteen'].map((id): Happening => ({ verb: 'skipped', case: id })),
    { verb: 'commented', note: 'plan-1-do', text: 'ask first' },
  ]);
  await seed(page, completed);
  await page.goto('index.html');
  const folder = page.locator('[data-folder]');
  const extra = (id: string) => page.locator(`[data-extra="${id}"] [data-state]`);
  await expect(folder.getByRole('heading')).toHaveText('Final test');
  await expect(folder.locator('[data-action="continue"]')).toHaveAttribute('href', 'final-test.html');
  await expect(extra('certificate')).toHaveText('Ready');
  await expect(extra('action-plan')).toHaveText('Begun');
  await expect(extra('final-test')).toHaveText('');
  await expect(page.locator('[data-knot]')).not.toHaveClass('done');

  const attempt = { test: 'final', attempt: 'final-1', right: 14, of: 14 } as const;
  const passed = aHistory(
    [
      { verb: 'initialized', test: 'final', seed: 1, content: 1 },
      { verb: 'completed', ...attempt },
      { verb: 'passed', ...attempt },
    ],
    { writer: 'final', from: 100_000 },
  );
  await seed(page, [...completed, ...passed]);
  await page.goto('index.html');
  await expect(folder.getByRole('heading')).toHaveText('Eight threads, bound');
  await expect(folder).toContainText('Cases still unplayed: 6.');
  await expect(folder.locator('[data-action="continue"]')).toHaveAttribute('href', 'certificate.html');
  await expect(folder.locator('[data-part="then"]')).toHaveAttribute('href', 'action-plan.html');
  await expect(extra('final-test')).toHaveText('Passed');
  await expect(page.locator('.bound.done')).toHaveCount(8);
  await expect(page.locator('[data-knot]')).toHaveClass('done');
  await expectNoBarriers();
});

test('a role gives the order, marks it, and can be changed from home; everything stays open', async ({
  page,
  expectNoBarriers,
}) => {
  await seed(page, aHistory([{ verb: 'completed', lesson: 'welcome' }]));
  await page.goto('lesson-welcome.html');
  await page.getByRole('radio', { name: 'Consulate' }).check();
  await page.goto('index.html');
  const role = page.getByLabel('Recommended order');
  await expect(role).toHaveValue('consular');
  const mark = (id: string) => page.locator(`[data-id="${id}"] [data-stop]`);
  await expect(mark('framework')).toHaveText('1 of 5 in your order');
  await expect(mark('the-counter')).toHaveText('2 of 5 in your order');
  await expect(mark('child')).toBeHidden();
  await role.selectOption('Child protection');
  await expect(mark('child')).toHaveText(/^1 of \d in your order$/);
  await expect(page.locator('[data-folder]').getByRole('heading')).toHaveText('A decision about a child');
  await expect(page.locator('.coursemap a[href]')).toHaveCount(25);
  await expectNoBarriers();
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSideways(page);
  await page.reload();
  await expect(role).toHaveValue('child-protection');
  await role.selectOption('The order of the course');
  await expect(page.locator('[data-stop]:visible')).toHaveCount(0);
  await expect(page.locator('[data-folder]').getByRole('heading')).toHaveText('Two protocols, one right');
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
