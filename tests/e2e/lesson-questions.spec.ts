import type { Page } from '@playwright/test';
import { anEvent } from '../support/an-event.ts';
import { readRows, writeRows } from '../support/browser-record.ts';
import { chooseByKeys, tabTo } from '../support/keyboard.ts';
import { choose, expectVerdicts, kept, matchUp, openLesson, question } from '../support/lesson.ts';
import { expect, test } from '../support/test.ts';

const answers = async (page: Page) =>
  ((await readRows(page)) as { at: number; verb: string; question?: string; response?: string[] }[])
    .filter(({ verb }) => verb === 'answered')
    // The database gives them by their names, the tenth of a page before the ninth.
    .sort((a, b) => a.at - b.at)
    .map(({ question: id, response }) => [id, response]);

/** The text of all questions, without what is only spoken. */
const asSeen = (page: Page) =>
  page.locator('course-question').evaluateAll((all) =>
    all.map((each) => {
      const spoken = each.querySelector('.vh[role=status]')?.textContent ?? '';
      return (each as HTMLElement).innerText.replace(spoken, '').replace(/\s+/g, ' ');
    }),
  );

test.describe('choose one', () => {
  test('by keyboard: nothing is chosen beforehand, the button names the answer, every reason is shown', async ({
    page,
  }) => {
    await openLesson(page);
    const asked = question(page, '2');
    await expect(asked.locator('[data-action="confirm"]')).toBeHidden();
    await asked.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const button = asked.getByRole('button', { name: 'Answer: C' });
    await tabTo(button);
    await page.keyboard.press('Enter');
    await expectVerdicts(asked, ['Stands', 'Does not stand', 'Your answer · does not stand', 'Does not stand']);
    await expect(asked.locator('[data-verdict]').first()).toBeFocused();
    await expect(asked.getByRole('status')).toHaveText(
      'Your answer, C, does not stand. The reasons are below each answer.',
    );
    await expect(asked.locator('.chosen')).toHaveCount(1);
    await expect(asked.locator('.chosen .ltr svg')).toBeVisible();
    await expect(asked.getByRole('radio')).toHaveCount(0);
    await expect(asked.getByText('Private people threaten her life')).toBeVisible();
    await expect(button).toBeHidden();
    await tabTo(asked.getByRole('link', { name: 'Go on: Who is bound' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Who is bound' })).toBeInViewport();
  });

  test('a citation in a reason opens in place, and a press on a reason changes nothing', async ({ page }) => {
    await openLesson(page);
    const asked = question(page, '2');
    await choose(asked, 0);
    await asked.locator('[data-cite="ccpr-gc-31:12"]').click();
    await expect(asked.locator('.opened [data-law="ccpr-gc-31:12"]')).toBeVisible();
    await asked.getByText('Absolute, yes; but it is a ban').click();
    await expectVerdicts(asked, ['Your answer · stands', 'Does not stand', 'Does not stand', 'Does not stand']);
  });

  test('“try again” begins anew and keeps the first answer', async ({ page }) => {
    await openLesson(page);
    const asked = question(page, '2');
    await choose(asked, 2);
    await expect(asked.getByText('Your first answer is kept.')).toBeVisible();
    await asked.getByRole('button', { name: 'Try again' }).click();
    await expect(asked.getByRole('radio').first()).toBeFocused();
    await expect(asked.getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(asked.locator('[data-verdict]:visible')).toHaveCount(0);
    await choose(asked, 0);
    await expectVerdicts(asked, ['Your answer · stands', 'Does not stand', 'Does not stand', 'Does not stand']);
    await kept(page);
    expect(await answers(page)).toEqual([
      ['non-refoulement-2', ['torture-absolute']],
      ['non-refoulement-2', ['covenant-first']],
    ]);
  });
});

test('choose all, by keyboard: rings as many as needed, and says of each what was done', async ({ page }) => {
  await page.goto('lesson-protection.html');
  await kept(page);
  const asked = page.locator('course-question[data-kind="choose-all"]');
  await asked.getByRole('checkbox').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await tabTo(asked.getByRole('button', { name: 'Answer: A, B' }));
  await page.keyboard.press('Enter');
  await expectVerdicts(asked, [
    'Stands · you chose it',
    'Does not stand · you chose it',
    'Does not stand · rightly left out',
    'Stands · you left it out',
    'Does not stand · rightly left out',
    'Stands · you left it out',
  ]);
  await expect(asked.getByRole('status')).toHaveText('One of your two stands. Two that stand you left out.');
  await expect(asked.locator('.chosen')).toHaveCount(2);
});

test('order, by keyboard: lines move by one, keep the focus, and say where they are', async ({ page }) => {
  await openLesson(page);
  const asked = question(page, '4');
  const lines = asked.locator('.ord > li');
  const texts = await lines.locator('.lbl p').allTextContents();
  await expect(lines.first().getByRole('button', { name: /^Up.*\(already first\)$/ })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  const down = lines.first().getByRole('button', { name: /^Down/ });
  await down.focus();
  await page.keyboard.press('Enter');
  await expect(asked.getByRole('status')).toHaveText(`Now second: ${texts[0] ?? ''}`);
  await expect(lines.nth(1)).toHaveClass('moved');
  await expect(lines.nth(1).getByRole('button', { name: /^Down/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(lines.nth(2).locator('.lbl p')).toHaveText(texts[0] ?? '');

  // Into the right order: each line up to its place.
  for (const [place, id] of ['stop', 'apart', 'write', 'pass', 'answer'].entries()) {
    const up = asked.locator(`[data-part="${id}"]`).getByRole('button', { name: /^Up/ });
    await up.focus();
    while ((await lines.nth(place).getAttribute('data-part')) !== id) await page.keyboard.press('Enter');
  }
  await tabTo(asked.getByRole('button', { name: 'This is my order' }));
  await page.keyboard.press('Enter');
  await expectVerdicts(asked, Array<string>(5).fill('You put it here'));
  await expect(asked.getByText('No step asks whether you believe her.')).toBeVisible();
  await expect(asked.locator('.cross path.same')).toHaveCount(5);
  await expect(asked.locator('[data-verdict]').first()).toBeFocused();
});

test('an order that is not right shows the right one, and where each line was put', async ({ page }) => {
  await openLesson(page);
  const asked = question(page, '4');
  const given = await asked
    .locator('.ord > li')
    .evaluateAll((all) => all.map((line) => line.getAttribute('data-part') ?? ''));
  await asked.getByRole('button', { name: 'This is my order' }).click();
  const right = ['stop', 'apart', 'write', 'pass', 'answer'];
  const places = ['first', 'second', 'third', 'fourth', 'fifth'];
  expect(
    await asked.locator('.ord > li').evaluateAll((all) => all.map((line) => line.getAttribute('data-part'))),
  ).toEqual(right);
  await expectVerdicts(
    asked,
    right.map((id, at) => (given[at] === id ? 'You put it here' : `You put it ${places[given.indexOf(id)] ?? '?'}`)),
  );
  await asked.getByRole('button', { name: 'Try again' }).click();
  expect(
    await asked.locator('.ord > li').evaluateAll((all) => all.map((line) => line.getAttribute('data-part'))),
  ).toEqual(given);
  await expect(asked.locator('[data-verdict]')).toHaveCount(0);
});

test('match, by keyboard: the button counts what is open, a taken text says where', async ({ page }) => {
  await openLesson(page);
  const asked = question(page, '1');
  const selects = asked.getByRole('combobox');
  const button = asked.locator('[data-action="confirm"]');
  await expect(button).toHaveText('Four cards are still open');
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(asked.locator('[data-verdict]:visible')).toHaveCount(0);

  await selects.first().focus();
  await page.keyboard.type('Convention');
  await expect(selects.first()).toHaveValue('cat-3');
  await expect(button).toHaveText('Three cards are still open');
  await expect(selects.nth(1).locator('option[value="cat-3"]')).toHaveText(
    'Convention against Torture, article 3 (at card 1)',
  );
  await matchUp(asked, ['cat-3', 'rc-33', 'iccpr-7', 'custom']);
  await tabTo(asked.getByRole('button', { name: 'These belong together' }));
  await page.keyboard.press('Enter');
  await expectVerdicts(asked, ['Fits', 'Does not fit', 'Does not fit', 'Fits']);
  await expect(asked.getByRole('status')).toHaveText('Two of four cards fit.');
  await expect(asked.locator('.right')).toHaveText(['Covenant (ICCPR), article 7', 'Refugee Convention, article 33']);
  await expect(asked.getByText('One sentence long, and wide.')).toBeVisible();
});

test('the opening is kept without a verdict, and comes back at the end: then and now', async ({ page }) => {
  await openLesson(page);
  const opening = question(page, 'opening');
  await chooseByKeys(page, opening.getByRole('radio'), 1);
  await tabTo(opening.getByRole('button', { name: 'Answer: B' }));
  await page.keyboard.press('Enter');
  await expect(
    opening.getByText('Your answer, today. It is kept and comes back at the end of the lesson.'),
  ).toBeFocused();
  await expect(opening.locator('[data-verdict]')).toHaveCount(0);
  await expect(opening.getByRole('button', { name: 'Try again' })).toHaveCount(0);

  const again = question(page, 'opening-again');
  await expect(again.getByText('Oren has served six years')).toBeVisible();
  await choose(again, 3);
  const sides = again.locator('.thennow > div');
  await expect(sides.first()).toContainText('Then, today');
  await expect(sides.first()).toContainText('B. Keep Friday, on condition');
  await expect(sides.first()).toContainText('Does not stand');
  await expect(sides.last()).toContainText('D. Stop Friday');
  await expect(sides.last().locator('[data-verdict="held"]')).toHaveText('Stands');
  await expect(again.locator('.opt-row [data-verdict]')).toHaveText([
    'Does not stand',
    'Does not stand',
    'Does not stand',
    'Your answer · stands',
  ]);
});

test('who did not answer before reading is told so, and nothing more', async ({ page }) => {
  await openLesson(page);
  await choose(question(page, 'opening-again'), 0);
  await expect(question(page, 'opening-again').locator('.thennow > div').first()).toHaveText(
    'ThenYou read on without answering.',
  );
});

test('answers come back after a reload, silently', async ({ page }) => {
  test.slow();
  await openLesson(page);
  await choose(question(page, 'opening'), 1);
  await matchUp(question(page, '1'), ['cat-3', 'cat-3', 'rc-33', 'custom']);
  await question(page, '1').locator('[data-action="confirm"]').click();
  await choose(question(page, '2'), 0);
  await question(page, '4').locator('[data-action="confirm"]').click();
  await choose(question(page, 'opening-again'), 3);
  await kept(page);
  // The drawing is a part of its own, which may come later.
  const drawing = question(page, '4').locator('.cross');
  await expect(drawing).toBeVisible();
  const before = await asSeen(page);

  await page.reload();
  await kept(page);
  await expect(drawing).toBeVisible();
  await expect.poll(() => asSeen(page)).toEqual(before);
  await expect(page.locator('course-question [aria-live="polite"]:not(:empty)')).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

test('an answer to an earlier wording is left alone, and the question can be answered', async ({ page }) => {
  await openLesson(page);
  // As the record of an older version of the course holds it.
  const response = ['an-option-of-last-year'];
  await writeRows(page, [anEvent({ verb: 'answered', question: 'non-refoulement-2', response })]);
  await page.reload();
  await kept(page);
  const asked = question(page, '2');
  await expect(asked.locator('[data-verdict]:visible')).toHaveCount(0);
  await choose(asked, 0);
  await expectVerdicts(asked, ['Your answer · stands', 'Does not stand', 'Does not stand', 'Does not stand']);
});
