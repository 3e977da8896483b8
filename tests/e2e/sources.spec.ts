import { readLaw } from '../../src/build/law.ts';
import { readSupport } from '../../src/build/support.ts';
import { restsOn } from '../../src/domain/citation/support.ts';
import { tabTo } from '../support/keyboard.ts';
import { lookLike, LOOKS } from '../support/looks.ts';
import { expectNoSideways } from '../support/no-sideways.ts';
import { provedCase } from '../support/proved-cases.ts';
import { expect, test } from '../support/test.ts';

const { library } = readLaw();
if (!library) throw new Error('The source section could not be read.');
const { support } = readSupport(library);
const ids = [...library.entries.keys()];

// The longest page of the course.
test.beforeEach(() => {
  test.slow();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every source and provision is there under its id, with its exact words', async ({ page }) => {
    await page.goto('sources.html');
    expect(await page.locator('.entry').evaluateAll((entries) => entries.map(({ id }) => id).sort())).toEqual(
      [...ids].sort(),
    );
    const texts = await page
      .locator('.entry')
      .evaluateAll((entries) => entries.map(({ id, textContent }) => [id, textContent] as const));
    const byId = new Map(texts);
    for (const { provisions } of library.instruments) {
      for (const { id, words } of provisions) expect(byId.get(id), id).toContain(`“${words.replace(/\s+/g, ' ')}”`);
    }
  });

  test('an address leads to its place, and every node of the drawing is such a link', async ({ page }) => {
    await page.goto('sources.html#cat:3-1');
    await expect(page.locator('[id="cat:3-1"]')).toBeInViewport();
    const nodes = await page
      .locator('.weave a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
    expect(nodes.filter((id) => !ids.includes(id))).toEqual([]);
    expect(nodes).toEqual(expect.arrayContaining(['p1', 'p7', 'fn68', 'fn69', 'tool-3-7', 'cat:3-1', 'iccpr:7']));
  });

  test('a provision tells which lessons and decisions use it', async ({ page }) => {
    await page.goto('sources.html');
    const entry = page.locator('[id="cat:3-1"]');
    await expect(entry.getByRole('link', { name: 'Never back to harm' })).toBeVisible();
    await expect(entry.locator('.decides a').first()).toHaveAttribute('href', /^case-[a-z-]+\.html$/);
    await expect(entry.locator('.carries')).toContainText('Source § 6');
  });
});

test('choosing a paragraph turns its strands blue and shows what uses it', async ({ page }) => {
  await page.goto('sources.html');
  await page.getByRole('link', { name: 'Source, paragraph 6' }).click();
  const strands = page.locator('path.on');
  const drawn = await page
    .locator('.provisions a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-node') ?? ''));
  await expect(strands).toHaveCount(restsOn(support, 'p6').filter((id) => drawn.includes(id)).length);
  await expect(page.locator('.weave [aria-current]')).toHaveText('§ 6');
  const panel = page.locator('.chosen');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Source, paragraph 6');
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(panel).toContainText('being trafficked does not in itself amount to a valid ground');
  await expect(panel.getByRole('link', { name: 'Never back to harm' })).toHaveAttribute(
    'href',
    'lesson-non-refoulement.html',
  );
  await expect(page).toHaveURL(/#p6$/);
});

test('a provision: exact words, status, link, and the decisions themselves with their verdict', async ({ page }) => {
  await page.goto('sources.html');
  await page.locator('.provisions a[data-node="cat:3-1"]').click();
  const panel = page.locator('.chosen');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Convention against Torture · Article 3(1)');
  await expect(panel.locator('blockquote')).toContainText('“No State Party shall expel, return');
  await expect(panel).toContainText('Binding law on States that have joined it.');
  await expect(panel.getByRole('link', { name: /^Official/ })).toHaveAttribute('href', /^https:/);
  await panel.locator('summary', { hasText: 'Last call' }).click();
  const { graph } = provedCase('last-call');
  const citing = graph.scenes.flatMap(({ choices }) => choices).filter(({ cites }) => cites.includes('cat:3-1'));
  const rows = panel.locator('details[open] .uses > li');
  await expect(rows).toHaveCount(citing.length);
  await expect(rows.filter({ hasText: 'Breach' })).toHaveCount(
    citing.filter(({ verdict }) => verdict === 'breach').length,
  );
  await expect(rows.first().getByRole('link').first()).toHaveAttribute('href', 'case-last-call.html');
  await panel.locator('.carries a').first().click();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Source, paragraph 6');
});

test('by keyboard: to a node, into the panel, and back', async ({ page }) => {
  await page.goto('sources.html');
  const node = page.locator('.parts a[data-node="p2"]');
  await tabTo(node);
  await page.keyboard.press('Enter');
  await expect(page.locator('.chosen h2')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(node).toBeFocused();
});

test('an address opens the closed list at its place and shows it in the drawing', async ({ page }) => {
  await page.goto('sources.html#iccpr:7');
  await expect(page.locator('[id="iccpr:7"]')).toBeInViewport();
  await expect(page.locator('.weave [aria-current]')).toHaveText('ICCPR 7');
  await expect(page.locator('details.instrument[open]')).toHaveCount(1);
  await page.locator('[id="iccpr:7"] .carries a[href="#p6"]').click();
  await expect(page.locator('#p6')).toBeInViewport();
});

test('without a line the decisions keep their numbers', async ({ page, trouble }) => {
  await page.goto('sources.html');
  await page.route('**/decisions.html', (route) => route.abort());
  await page.locator('.provisions a[data-node="cat:3-1"]').click();
  const block = page.locator('.chosen details', { hasText: 'Last call' });
  await block.locator('summary').click();
  await expect(block.getByRole('link', { name: 'Last call' })).toHaveAttribute('href', 'case-last-call.html');
  await expect(block.locator('.uses')).toContainText(/\d+ \d+/);
  expect(trouble.splice(0)).toEqual([expect.stringContaining('ERR_FAILED')]);
});

test('the page of all decisions: each with its verdict and what it rests on', async ({ page, expectNoBarriers }) => {
  await page.goto('decisions.html');
  const { graph } = provedCase('the-list');
  const choices = graph.scenes.flatMap((scene) => scene.choices);
  await expect(page.locator('li[id^="the-list-"]')).toHaveCount(choices.length);
  const last = page.locator(`[id="the-list-${String(choices.length)}"]`);
  await expect(last.locator('.on a')).toHaveCount(choices.at(-1)?.cites.length ?? 0);
  await page.locator('summary', { hasText: graph.title }).click();
  await expectNoBarriers();
  await last.locator('.on a').last().click();
  await expect(page.locator(`[id="${choices.at(-1)?.cites.at(-1) ?? ''}"]`)).toBeInViewport();
});

for (const look of LOOKS) {
  test(`no barriers and nothing sideways: ${look}`, async ({ page, expectNoBarriers }) => {
    await lookLike(page, look);
    await page.goto('sources.html#cat:3-1');
    await page.locator('.chosen summary').first().click();
    await expectNoBarriers();
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSideways(page);
    await page.goto('decisions.html');
    await page.locator('summary').first().click();
    await expectNoSideways(page);
  });
}
