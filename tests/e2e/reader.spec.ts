import { checkCourse } from '../../src/build/course-content.ts';
import { plainText } from '../support/plain-text.ts';
import { lookLike } from '../support/looks.ts';
import { expectNoSideways } from '../support/no-sideways.ts';
import { expect, test } from '../support/test.ts';

const { course } = checkCourse();
if (!course) throw new Error('The content could not be read.');

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('everything of the course is there: branches, questions, words, law, points and tables', async ({ page }) => {
    await page.goto('reader.html');
    const texts = new Map(
      await page
        .locator('.rp[id]')
        .evaluateAll((rows) => rows.map(({ id, textContent }) => [id, textContent.replace(/\s+/g, ' ')] as const)),
    );
    const shows = (id: string, html: string): void => {
      expect(texts.get(id) ?? '', id).toContain(plainText(html).replace(/\s+/g, ' ').trim());
    };
    for (const { graph, facilitator } of course.cases) {
      for (const { id, text, echoes, choices } of graph.scenes) {
        shows(`scene:${graph.id}/${id}`, text);
        for (const echo of echoes) shows(`scene:${graph.id}/${id}`, echo.text);
        for (const choice of choices) {
          const name = `choice:${graph.id}/${choice.id}`;
          shows(name, choice.label);
          shows(`${name}/a`, choice.consequence);
          shows(`${name}/b`, choice.why);
          for (const option of choice.ground?.options ?? []) shows(`${name}/d`, option.why);
        }
      }
      for (const { id, text, epilogue } of graph.endings) {
        shows(`ending:${graph.id}/${id}`, text);
        shows(`ending:${graph.id}/${id}`, epilogue);
      }
      for (const { id, text } of graph.exhibits) shows(`paper:${graph.id}/${id}`, text);
      shows(`notes:${graph.id}`, facilitator.aims);
    }
    const names = [
      ...[...course.questions.values()].flatMap(({ question }) => [
        `question:${question.id}`,
        ...(question.kind === 'match' ? question.pairs : question.options).map(
          ({ id }) => `question:${question.id}/${id}`,
        ),
      ]),
      ...[...course.glossary.keys()].map((id) => `word:${id}`),
      ...course.library.entries.keys(),
      ...course.openPoints.points.map(({ number }) => `point-${String(number)}`),
    ];
    expect(names.filter((name) => !texts.has(name))).toEqual([]);
    await expect(page.locator('.cov.four tbody tr')).toHaveCount(10);
    await expect(page.locator('.cov.four td:empty')).toHaveCount(0);
  });

  test('a number leads to its own passage, a point stands beside what it concerns, a citation leads to the words', async ({
    page,
  }) => {
    await page.goto('reader.html');
    const choice = page.locator('[id="choice:last-call/ring-consulate"]');
    await choice.getByRole('link', { name: 'C.4.2', exact: true }).click();
    await expect(page).toHaveURL(/#choice:last-call\/ring-consulate$/);
    const beside = page.locator('.rg').filter({ has: choice }).locator('.op');
    await expect(beside.first()).toContainText('Privacy towards the State of origin');
    await page.locator('[id="choice:last-call/ring-consulate/b"] .src').getByRole('link', { name: 'CAT 3(1)' }).click();
    await expect(page.locator('[id="cat:3-1"]')).toBeInViewport();
    await beside.first().getByRole('link', { name: 'Open point 70' }).click();
    await page.locator('#point-70 .src').getByRole('link', { name: 'C.4.2', exact: true }).click();
    await expect(choice).toBeInViewport();
  });
});

test('no barriers on the whole page; none in the dark and from right to left on a tenth of it', async ({
  page,
  expectNoBarriers,
}) => {
  test.setTimeout(300_000);
  await page.goto('reader.html');
  await expectNoBarriers();
  for (const look of ['dark', 'rtl'] as const) {
    await test.step(look, async () => {
      await lookLike(page, look);
      await page.goto('reader.html');
      // Every kind of passage stays; headings stay in their order, and a tenth of the rest shows its colours.
      await page.locator('.reader .rp').evaluateAll((rows) => {
        rows.forEach((row, index) => {
          if (index % 10 !== 0 && !row.querySelector('h4')) row.remove();
        });
      });
      await expectNoBarriers();
      await page.setViewportSize({ width: 320, height: 700 });
      await expectNoSideways(page);
      await page.setViewportSize({ width: 1280, height: 800 });
    });
  }
});
