import type { Locator } from '@playwright/test';
import { chosenPackage } from '../support/lms/built-package.ts';
import { expect, test as base } from '../support/lms/test.ts';
import { questionOf } from '../support/right-answers.ts';

const test = base.extend({
  courses: [
    async ({}, use) => {
      await use({ scorm12: chosenPackage('scorm12', ['--pass', '0.5', '--completes', 'test']) });
    },
    { scope: 'worker', timeout: 300_000 },
  ],
});

/** Answers the question that is asked: so that it stands, as far as it only has to be chosen; else some way that does not. */
async function answer(asked: Locator, right: boolean): Promise<boolean> {
  const question = questionOf((await asked.getAttribute('data-question')) ?? '');
  const rows = asked.locator('.opt-row');
  let stands = false;
  if (question.kind === 'match') {
    for (const card of await asked.getByRole('combobox').all()) await card.selectOption({ index: 1 });
  } else if (question.kind === 'order') {
    await asked.locator('[data-move="1"]').first().click();
  } else if (right) {
    for (const [n, option] of question.options.entries()) if (option.right) await rows.nth(n).click();
    stands = true;
  } else await rows.nth(question.options.findIndex((option) => !option.right)).click();
  await asked
    .page()
    .frameLocator('iframe')
    .frameLocator('[data-part=frame]')
    .locator('[data-action="confirm"]')
    .click();
  return stands;
}

test('a package with a pass mark of one half: eight of fourteen pass, in the course and in the portal', async ({
  begin,
  lms,
}) => {
  const course = await begin();
  await course.launch.locator('[data-action=details]').click();
  await expect(course.launch.locator('[data-part=facts]')).toContainText('50 per cent of the final test.');
  await course.launch.locator('[data-action=close]').click();
  await course.inside.locator('a[href="final-test.html"]').first().click();
  await course.inside.getByRole('button', { name: 'Begin with the first situation' }).click();
  let stand = 0;
  for (let n = 1; n <= 14; n += 1) {
    await expect(course.inside.locator('.where')).toHaveText(`Final test · situation ${n} of 14`);
    if (await answer(course.inside.locator('.asking course-question'), stand < 8)) stand += 1;
  }
  expect(stand).toBe(8);
  await expect(course.inside.locator('.outcome')).toHaveText('You have passed');
  await expect(course.inside.locator('[data-view="result"] .lead')).toContainText('the course asks for seven');
  await course.told();
  await course.close();
  expect(lms.kept('ada-1')).toMatchObject({ cmi: { core: { lesson_status: 'passed' } } });
});
