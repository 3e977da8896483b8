import { loadCourse } from '../../src/build/course-content.ts';
import { COMPLETION_RULES, neededRight } from '../../src/domain/course/completion.ts';
import { lookLike, LOOKS } from '../support/looks.ts';
import { expectNoSideways } from '../support/no-sideways.ts';
import { expect, test } from '../support/test.ts';

const { completion, lessons } = loadCourse().outline;

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the rules stand there as the course goes by them, with its numbers', async ({ page }) => {
    await page.goto('about.html');
    await page.getByRole('link', { name: 'The course in your portal' }).click();
    const rows = page.locator('#rules tbody tr');
    await expect(rows).toHaveCount(Object.keys(COMPLETION_RULES).length);
    for (const [n, { of }] of Object.values(COMPLETION_RULES).entries()) {
      await expect(rows.nth(n).locator('td').last()).toContainText(of);
    }
    await expect(rows.nth(0)).toContainText(`${String(lessons.length)} in the whole course`);
    const { finalQuestions } = completion;
    await expect(rows.nth(3)).toContainText(
      `${String(neededRight(finalQuestions, completion))} of ${String(finalQuestions)} questions`,
    );
  });

  test('each kind of report is told for the three standards', async ({ page }) => {
    await page.goto('admin.html');
    const sent = page.getByRole('table').filter({ has: page.getByRole('columnheader', { name: 'SCORM 1.2' }) });
    const left = sent.getByRole('row').filter({ hasText: 'Save and leave' });
    await expect(left.getByRole('cell')).toContainText(['finish', 'terminate', 'terminated']);
  });

  test('each portal has steps of its own', async ({ page }) => {
    await page.goto('admin.html');
    for (const name of ['Moodle', 'Canvas', 'ILIAS', 'SAP SuccessFactors Learning', 'Cornerstone'])
      await expect(page.locator(`h3:text-is("${name}") + ol li`).first()).toBeVisible();
  });
});

for (const look of LOOKS) {
  test(`no barriers and nothing sideways: ${look}`, async ({ page, expectNoBarriers }) => {
    await lookLike(page, look);
    await page.goto('admin.html');
    await expectNoBarriers();
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSideways(page);
  });
}
