import { decisionRecord } from '../../src/domain/case/decision-record.ts';
import { echoesFired } from '../../src/domain/case/echoes.ts';
import { findChoice, findEnding, findScene } from '../../src/domain/case/find.ts';
import { profile } from '../../src/domain/case/threads.ts';
import { aRun } from '../support/a-run.ts';
import { seed } from '../support/browser-record.ts';
import { openCase, saved } from '../support/play.ts';
import { plainText } from '../support/plain-text.ts';
import { provedCase } from '../support/proved-cases.ts';
import { expect, test } from '../support/test.ts';

const { graph, proof } = provedCase('last-call');
const PATH = proof.endings.heard ?? [];

test.beforeEach(async ({ page }) => {
  await seed(page, aRun(graph.id, PATH));
  await openCase(page, graph.id);
  await page.locator('.ledger').waitFor();
});

test('says what came back, and because of which choice', async ({ page }) => {
  const fired = echoesFired(graph, PATH);
  expect(fired.length).toBeGreaterThan(5);
  const items = page.locator('[data-part="echoes"] li');
  await expect(items).toHaveCount(fired.length);
  for (const [index, { from, to, text }] of fired.entries()) {
    const item = items.nth(index);
    await expect(item).toContainText((findScene(graph, to) ?? findEnding(graph, to))?.title ?? '?');
    await expect(item.locator('.echo')).toHaveText(plainText(text));
    await expect(item).toContainText(`at decision ${PATH.indexOf(from) + 1}`);
    await expect(item).toContainText(plainText(findChoice(graph, from)?.choice.label ?? '?'));
  }
});

test('the eight threads say what became of them, in words too', async ({ page }) => {
  const rows = page.locator('[data-thread]');
  const said = await rows.evaluateAll((all) =>
    all.map((row) => [row.getAttribute('data-thread'), row.getAttribute('data-state')]),
  );
  expect(said).toEqual(profile(graph, PATH).map(({ thread, state }) => [thread, state]));
  for (const row of await rows.all())
    await expect(row.locator('.state')).toHaveText(/Upheld|Strained|Breached|Not met/);
});

test('the decision record is filled from the path; what nobody recorded stays visible', async ({ page }) => {
  const { fields } = decisionRecord(graph, PATH);
  for (const { id, value } of fields)
    await expect(page.locator(`[data-field="${id}"] dd`)).toContainText(value ?? 'Not recorded');
  expect(fields.some(({ value }) => value === undefined) || fields.length > 0).toBe(true);
  await expect(page.locator('#record')).toContainText('Not recorded');
});

test('the other half of the pair is compared and can be played', async ({ page }) => {
  const pair = provedCase('row-thirty').graph;
  await expect(page.locator('[data-part="compare"]')).toContainText(graph.pair?.changed ?? '?');
  await expect(page.locator('[data-part="compare"]')).toContainText(
    plainText(graph.debrief.compare ?? '?').slice(0, 60),
  );
  await page.getByRole('link', { name: `Play the other half: ${pair.title}` }).click();
  await expect(page.locator('main')).toHaveAttribute('data-case', pair.id);
  await expect(page.locator('main')).toHaveAttribute('data-phase', 'brief');
});

for (const width of [360, 1280]) {
  test(`the map is one drawing at ${width} px, and a list says the same`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const map = page.getByRole('img', { name: /Map of the whole case/ }).and(page.locator(':visible'));
    await expect(map).toHaveCount(1);
    const places = graph.scenes.length + graph.endings.length;
    await expect(map.locator('rect')).toHaveCount(places);
    await expect(map.locator('.m-path path')).toHaveCount(PATH.length);
    const box = await map.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 9999)).toBeLessThanOrEqual(width);

    await page.getByText('The map as a list').click();
    const list = page.locator('.maplist');
    for (const { title } of [...graph.scenes, ...graph.endings]) await expect(list).toContainText(title);
    for (const id of PATH) await expect(list).toContainText(plainText(findChoice(graph, id)?.choice.label ?? '?'));
    await expect(list.locator('ul li').filter({ hasText: 'your ending' })).toHaveText(/^Heard/);
    await expect(list.locator('ol li').filter({ hasText: 'not on your path' })).toHaveCount(
      graph.scenes.length - PATH.length,
    );
  });
}

test('notes are kept: over a reload, and when the page is left in the middle of a word', async ({ page }) => {
  const notes = page.locator('[data-note]');
  await expect(notes).toHaveCount(3);
  await notes.nth(0).fill('‘My aunt’s street is watched.’');
  await notes.nth(1).fill('Copy 3.');
  await saved(page);
  await page.reload();
  await expect(notes.nth(0)).toHaveValue('‘My aunt’s street is watched.’');
  await expect(notes.nth(1)).toHaveValue('Copy 3.');
  await notes.nth(0).fill('');
  await notes.nth(2).focus();
  await saved(page);
  await page.reload();
  await expect(notes.nth(0)).toHaveValue('');
});

test('a note longer than the record takes is cut, not lost', async ({ page }) => {
  const note = page.locator('[data-note]').first();
  await note.focus();
  await page.keyboard.insertText('a fact. '.repeat(4000));
  await note.blur();
  await saved(page);
  await page.reload();
  await expect(note).toHaveValue(/^a fact\. a fact\./);
});

test('printed, the record stands on a page of its own and nothing asks to be pressed', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  const record = page.locator('#record');
  await expect(record).toBeVisible();
  await expect(record).toHaveCSS('break-before', 'page');
  await expect(page.locator('#path')).toBeVisible();
  for (const part of ['.bar', '.foot', '#map', '[data-part="questions"]'])
    await expect(page.locator(part)).toBeHidden();
  await expect(page.getByRole('button').and(page.locator(':visible'))).toHaveCount(0);
  await expect(page.locator('.skip')).not.toBeInViewport();
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThanOrEqual(2);
});

test('the record is printed by its button', async ({ page }) => {
  await page.evaluate(() => {
    window.print = () => {
      document.title = 'printed';
    };
  });
  await page.locator('#record [data-action="print"]').click();
  await expect(page).toHaveTitle('printed');
});
