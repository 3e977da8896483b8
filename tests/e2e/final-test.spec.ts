import type { Page } from '@playwright/test';
import type { CourseEvent, Happening } from '../../src/domain/record/events.ts';
import { aHistory } from '../support/an-event.ts';
import { readRows, seed } from '../support/browser-record.ts';
import { drawnBy, rightAnswer, seedOfAllKinds } from '../support/final-bank.ts';
import { chooseByKeys, tabTo } from '../support/keyboard.ts';
import { kept } from '../support/lesson.ts';
import { lookLike, LOOKS } from '../support/looks.ts';
import { expectNoSideways } from '../support/no-sideways.ts';
import { expect, test } from '../support/test.ts';

test.use({ viewport: { width: 360, height: 760 } });

const SEED = seedOfAllKinds();
const DRAWN = drawnBy(SEED);
const begin: Happening = { verb: 'initialized', test: 'final', seed: SEED, content: 1 };
const answered = (index: number, response: string[]): Happening => ({
  verb: 'answered',
  question: DRAWN[index]?.id ?? '',
  response,
  attempt: 'test-1',
});
/** The first so many answered so that they stand. */
const answeredRight = (count: number): CourseEvent[] =>
  aHistory([begin, ...DRAWN.slice(0, count).map((question, index) => answered(index, rightAnswer(question)))]);
const asking = (page: Page) => page.locator('.asking course-question');
const where = (page: Page) => page.locator('.where');
const confirm = (page: Page) => page.locator('[data-action="confirm"]');
const idOf = (page: Page) => asking(page).getAttribute('data-question');
/** In the order of their times: the database gives them by their names, the tenth of a page before the ninth. */
const verbs = async (page: Page) =>
  ((await readRows(page)) as CourseEvent[]).sort((a, b) => a.at - b.at).map(({ verb }) => verb);

/** Makes some answer to the question that is asked, and does not give it. */
async function makeAnswer(page: Page): Promise<void> {
  const kind = await asking(page).getAttribute('data-kind');
  if (kind === 'match') {
    const selects = asking(page).getByRole('combobox');
    for (let n = 0; n < (await selects.count()); n += 1) await selects.nth(n).selectOption({ index: 1 });
  } else if (kind === 'order') await asking(page).locator('[data-move="1"]').first().click();
  else await asking(page).locator('.opt-row').nth(1).click();
}

for (const look of LOOKS) {
  test(`all four kinds, unanswered, chosen and with their reasons, without barriers: ${look}`, async ({
    page,
    expectNoBarriers,
  }) => {
    await lookLike(page, look);
    await seed(page, aHistory([begin]));
    await page.goto('final-test.html');
    const seen = new Set<string>();
    for (const [index, { kind, id }] of DRAWN.entries()) {
      await expect(where(page)).toHaveText(`Final test · situation ${index + 1} of 14`);
      expect(await idOf(page)).toBe(id);
      await expect(page.locator('.why:visible, [data-verdict]:visible, .bank > div:visible')).toHaveCount(0);
      const isNew = !seen.has(kind);
      seen.add(kind);
      if (isNew) await expectNoBarriers();
      await makeAnswer(page);
      if (isNew) await expectNoBarriers();
      if (isNew) await expectNoSideways(page);
      await confirm(page).click();
    }
    expect(seen.size).toBe(4);
    await expect(page.getByRole('heading', { level: 1, name: 'Not yet, and here is where' })).toBeFocused();
    await page.locator('details.more').evaluateAll((all) => {
      for (const each of all) each.toggleAttribute('open', true);
    });
    await expect(page.locator('.answers course-question')).toHaveCount(14);
    await page.locator('.answers .cite').first().click();
    await expect(page.locator('.opened')).toHaveCount(1);
    await expectNoBarriers();
    await expectNoSideways(page);
  });
}

test('by keyboard: an answer can be changed before it is given, a situation left open comes back, a reload changes nothing', async ({
  page,
}) => {
  await page.goto('final-test.html');
  await kept(page);
  await tabTo(page.getByRole('button', { name: 'Begin with the first situation' }));
  await page.keyboard.press('Enter');
  await expect(where(page)).toBeFocused();
  const first = await idOf(page);
  await tabTo(page.getByRole('button', { name: 'Leave it open for now' }));
  await page.keyboard.press('Enter');
  await expect(where(page)).toHaveText('Final test · situation 2 of 14');
  await expect(where(page)).toBeFocused();
  // On to a question with letters.
  while (!(await asking(page).getAttribute('data-kind'))?.startsWith('choose-one')) {
    await makeAnswer(page);
    await confirm(page).click();
  }
  const place = await where(page).textContent();
  const id = await idOf(page);
  await chooseByKeys(page, asking(page).getByRole('radio'), 2);
  await page.keyboard.press('ArrowUp');
  await expect(confirm(page)).toHaveText('Answer: B, and go on');
  await kept(page);
  await page.reload();
  await expect(where(page)).toHaveText(place ?? '');
  expect(await idOf(page)).toBe(id);
  await expect(asking(page).getByRole('radio', { checked: true })).toHaveCount(0);

  for (let left = 14; left > 0 && (await idOf(page)) !== first; left -= 1) {
    await makeAnswer(page);
    await confirm(page).click();
  }
  await expect(where(page)).toHaveText('Final test · situation 1 of 14 · you left it open');
  await expect(page.getByRole('button', { name: 'Leave it open for now' })).toBeHidden();
  await page.getByRole('button', { name: 'Hand in; one stays open' }).click();
  await expect(page.locator('[data-view="result"] h1')).toBeFocused();
  await expect(page.locator('.answers').getByText('situation 1 · You left it open.')).toBeVisible();
  // What was not answered is not praised for what it left out.
  await expect(page.locator('.answers > li', { hasText: 'You left it open.' })).not.toContainText(
    /(you|rightly) left (it )?out/,
  );
  await kept(page);
  expect((await verbs(page)).filter((verb) => verb === 'completed' || verb === 'failed')).toEqual([
    'completed',
    'failed',
  ]);
});

test('passed: the sentence counts, the threads say what to reread; the next attempt asks other questions, and the first is kept', async ({
  page,
}) => {
  await seed(page, answeredRight(13));
  await page.goto('final-test.html');
  await expect(where(page)).toHaveText('Final test · situation 14 of 14');
  // What does not stand: one option too few, the first option that is wrong, or the order as it is shuffled.
  const last = DRAWN[13];
  if (last?.kind === 'choose-one' || last?.kind === 'choose-all') {
    const wrong = last.options.findIndex(({ right }) => !right);
    await asking(page).locator('.opt-row').nth(wrong).click();
  } else await makeAnswer(page);
  await confirm(page).click();
  await expect(page.locator('.outcome')).toHaveText('You have passed');
  await expect(page.locator('[data-view="result"] .lead')).toHaveText(
    'Thirteen of your fourteen answers stand; the course asks for twelve. One thread is worth another look before you use it.',
  );
  await expect(page.getByRole('link', { name: /^Reread: / })).toHaveCount(1);
  await expect(page.locator('[data-if="passed"]').first()).toHaveAttribute('href', 'certificate.html');
  await expect(page.locator('.answers > li')).toHaveCount(2);
  await expect(page.locator('.answers > li').first().locator('[data-verdict="not"]').first()).toBeVisible();

  await page.getByRole('button', { name: 'Take the test again now' }).click();
  const second: string[] = [];
  for (let n = 0; n < 14; n += 1) {
    second.push((await idOf(page)) ?? '');
    await makeAnswer(page);
    await confirm(page).click();
  }
  expect(second.filter((id) => DRAWN.some((question) => question.id === id))).toEqual([]);
  await expect(page.locator('.outcome')).toHaveText('Not yet, and here is where');
  await page.locator('.attempts').getByRole('button', { name: 'Show it' }).click();
  await expect(page.locator('.outcome')).toHaveText('You have passed');
  await expect(page.locator('[data-view="result"] .lead')).toContainText('Thirteen of your fourteen');
});

test('where the browser keeps nothing, the test can be taken all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
    Object.defineProperty(window, 'sessionStorage', { value: undefined });
  });
  await page.goto('final-test.html');
  await page.getByRole('button', { name: 'Begin with the first situation' }).click();
  for (let n = 0; n < 14; n += 1) {
    await makeAnswer(page);
    await confirm(page).click();
  }
  await expect(page.locator('[data-view="result"] h1')).toBeFocused();
  await expect(page.locator('.threads > li')).toHaveCount(8);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const name of ['pretest', 'final-test']) {
    test(`${name} says what it needs and leads to the lessons`, async ({ page }) => {
      await page.goto(`${name}.html`);
      await expect(page.getByText('The questions need JavaScript')).toBeVisible();
      await expect(page.locator('.needs-script a')).toHaveCount(8);
      await expect(page.locator('button:visible')).toHaveCount(0);
    });
  }
});
