import { answerAny } from '../support/answer-any.ts';
import { builtPages } from '../support/built-pages.ts';
import { expectFiguresClear } from '../support/figures.ts';
import { kept } from '../support/lesson.ts';
import { expectNoSideways } from '../support/no-sideways.ts';
import { expect, test } from '../support/test.ts';

const LESSONS = builtPages().filter((name) => name.startsWith('lesson-'));

test('all ten lessons of the plan are there', () => {
  expect(LESSONS).toHaveLength(10);
});

for (const lesson of LESSONS) {
  test(`${lesson}: figure, questions and words, without barriers, light, dark and from right to left`, async ({
    page,
    expectNoBarriers,
  }) => {
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(lesson);
      await expectFiguresClear(page);
    }
    await kept(page);
    await expectNoBarriers();

    for (const asked of await page.locator('course-question').all()) await answerAny(asked);
    for (const words of await page.locator('.inwords summary').all()) await words.click();
    await page.locator('a.term').first().click();
    await expect(page.locator('.opened')).toHaveCount(1);
    await expectNoBarriers();

    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoBarriers();

    await page.emulateMedia({ colorScheme: 'light' });
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await expectNoBarriers();
    await expectFiguresClear(page);

    await page.setViewportSize({ width: 320, height: 800 });
    await expectNoSideways(page);
    await expectFiguresClear(page);
  });
}
