import { replay } from '../../src/domain/case/play.ts';
import { aRun } from '../support/a-run.ts';
import { seed } from '../support/browser-record.ts';
import { lookLike, LOOKS } from '../support/looks.ts';
import { expectNoSideways } from '../support/no-sideways.ts';
import { expectState } from '../support/play.ts';
import { provedCase } from '../support/proved-cases.ts';
import { expect, test } from '../support/test.ts';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the about page says what this is not, under which licences it stands, and where data stays', async ({
    page,
  }) => {
    await page.goto('about.html');
    await expect(page.locator('.lead')).toContainText('not legal advice, and no product of the United Nations');
    const facts = page.locator('.facts');
    for (const said of [
      'CC BY 4.0',
      'MIT',
      '© United Nations',
      'stays in this browser',
      'WCAG',
      'No practising lawyer',
    ]) {
      await expect(facts).toContainText(new RegExp(said.replaceAll(' ', '\\s')));
    }
  });

  test('every link of it leads somewhere', async ({ page }) => {
    await page.goto('about.html');
    const links = await page.locator('main a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    for (const href of links.filter((each) => !each.startsWith('https:'))) {
      expect((await page.request.get(href)).status(), href).toBe(200);
    }
  });
});

for (const look of LOOKS) {
  test(`no barriers and nothing sideways: ${look}`, async ({ page, expectNoBarriers }) => {
    await lookLike(page, look);
    await page.goto('about.html');
    await expectNoBarriers();
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSideways(page);
  });
}

test.describe('an address that does not exist', () => {
  // That the server says 404 is what is asked of it here.
  test.afterEach(({ trouble }) => {
    const others = trouble.splice(0).filter((each) => !/\b404\b/.test(each));
    expect(others).toEqual([]);
  });

  test('leads on', async ({ page, expectNoBarriers }) => {
    expect((await page.goto('lesson-nothing.html'))?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not in the file');
    await expectNoBarriers();
    await page.getByRole('link', { name: 'The whole course' }).click();
    await expect(page.locator('main')).toHaveAttribute('data-page', 'home');
  });

  test('leads back to where the learner was, also from a folder that does not exist', async ({ page }) => {
    const { graph, proof } = provedCase('last-call');
    await seed(page, aRun('last-call', proof.rightPath.slice(0, 2), { until: 'told' }));
    await page.goto('old/address/of/something.html');
    await page.getByRole('link', { name: /^Last call: decision 2 of about/ }).click();
    await expectState(page, { phase: 'judgement', scene: replay(graph, proof.rightPath.slice(0, 1)).at });
    await expect(page.locator('main')).toHaveAttribute('data-case', 'last-call');
  });
});
