import { readRows } from '../support/browser-record.ts';
import { holdFiles } from '../support/hold.ts';
import { LESSON, openLesson, question, readOn } from '../support/lesson.ts';
import { expectNoSideways } from '../support/no-sideways.ts';
import { expect, test } from '../support/test.ts';

const SECTIONS = [
  'A decision first',
  'Three words',
  'Four rules behind one word',
  'One sentence, three people',
  'Who is bound',
  'Four verbs',
  'Then and now',
];

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('all of it can be read: text, law, questions with their reasons, words', async ({ page }) => {
    await page.goto(LESSON);
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([...SECTIONS.slice(1), 'Words in this lesson']);
    await expect(page.locator('.law')).toHaveCount(3);
    await expect(page.locator('[data-law="cat:3-1"] blockquote')).toContainText('“No State Party shall expel, return');
    await expect(page.getByText('this page needs JavaScript')).toBeVisible();

    const asked = question(page, '2');
    await expect(asked.getByRole('radio')).toHaveCount(4);
    await expect(asked.getByText('Private people threaten her life')).toBeHidden();
    await asked.getByText('Answers and reasons').click();
    await expect(asked.getByText('Private people threaten her life')).toBeVisible();
    await expect(asked.locator('.verdict')).toHaveText([
      'Stands',
      'Does not stand',
      'Does not stand',
      'Does not stand',
    ]);
    await question(page, '4').getByText('Answers and reasons').click();
    await expect(question(page, '4').locator('.reasons li').first()).toHaveText(
      'See to it that the coach does not leave with her.',
    );
  });

  test('a citation is a link to its place on the page of sources, a word to its explanation', async ({ page }) => {
    await page.goto(LESSON);
    await page.locator('a.cite:visible', { hasText: 'CAT 1(1)' }).first().click();
    await expect(page).toHaveURL(/sources\.html#cat:1-1$/);
    await expect(page.locator('[id="cat:1-1"]')).toBeInViewport();
    await page.goto(LESSON);
    await page.locator('a.term', { hasText: 'acquiescence' }).click();
    await expect(page.locator('#word-acquiescence')).toBeInViewport();
  });

  test('the opening does not give its answer away before the end', async ({ page }) => {
    await page.goto(LESSON);
    await expect(question(page, 'opening').locator('.reasons')).toHaveCount(0);
    await expect(question(page, 'opening-again').locator('.reasons')).toHaveCount(1);
  });
});

test('a citation opens in place below its paragraph, by keyboard, and closes with Esc, Close or a second press', async ({
  page,
}) => {
  await openLesson(page);
  const link = page
    .locator('article > p', { hasText: 'For everyone, against torture as' })
    .locator('[data-cite="cat-gc-4:9"]');
  await expect(link).toHaveAttribute('aria-expanded', 'false');
  await link.focus();
  await page.keyboard.press('Enter');
  const card = page.locator('.opened [data-law="cat-gc-4:9"]');
  await expect(card.getByRole('heading')).toBeFocused();
  await expect(card).toContainText('is similarly absolute');
  await expect(card).toContainText('How the Committee reads the Convention against Torture; not itself binding.');
  await expect(link).toHaveAttribute('aria-expanded', 'true');
  expect(await page.locator('.opened').evaluate((panel) => panel.previousElementSibling?.textContent)).toContain(
    'For everyone, against torture as',
  );

  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(link).toBeFocused();

  await link.click();
  await page.locator('.opened').getByRole('button', { name: 'Close' }).click();
  await expect(link).toBeFocused();
  await expect(link).toHaveAttribute('aria-expanded', 'false');

  await link.click();
  await expect(card).toBeVisible();
  await link.click();
  await expect(card).toHaveCount(0);
});

test('a second citation of the paragraph takes the place of the first; other paragraphs keep theirs', async ({
  page,
}) => {
  await openLesson(page);
  const paragraph = page.locator('article > p', { hasText: 'That does not free a Belmare patrol boat' });
  await paragraph.locator('[data-cite="ccpr-gc-31:10"]').click();
  await paragraph.locator('[data-cite="a-hrc-47-30:41"]').click();
  await expect(page.locator('.opened [data-law]')).toHaveCount(1);
  await expect(page.locator('.opened [data-law="a-hrc-47-30:41"]')).toBeVisible();
  await page.locator('.source [data-cite="p5"]').click();
  await expect(page.locator('.opened [data-law]')).toHaveCount(2);
  await expect(page.locator('.opened [data-law="p5"]')).toContainText(
    'international law prohibits collective expulsion',
  );
});

test('what an earlier press has asked for does not take the place of a later one, however late it comes', async ({
  page,
}) => {
  await openLesson(page);
  const arrive = await holdFiles(page, '**/law-ccpr-gc-31.json');
  const paragraph = page.locator('article > p', { hasText: 'That does not free a Belmare patrol boat' });
  await paragraph.locator('[data-cite="ccpr-gc-31:10"]').click();
  await paragraph.locator('[data-cite="a-hrc-47-30:41"]').click();
  await expect(page.locator('.opened [data-law="a-hrc-47-30:41"]')).toBeVisible();
  const late = page.waitForResponse('**/law-ccpr-gc-31.json');
  arrive();
  await (await late).finished();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  await expect(page.locator('.opened [data-law]')).toHaveCount(1);
  await expect(page.locator('.opened [data-law="a-hrc-47-30:41"]')).toBeVisible();
});

test('every citation of the page opens its own card', async ({ page }) => {
  test.slow();
  await openLesson(page);
  await page.locator('.inwords summary').click();
  const opened = await page.evaluate(async () => {
    const links = [...document.querySelectorAll<HTMLElement>('main a.cite')].filter((link) => link.checkVisibility());
    const found: [string, boolean][] = [];
    for (const link of links) {
      const id = link.dataset.cite ?? '';
      link.click();
      const card = () => document.querySelector(`.opened [data-law="${id}"] blockquote`);
      for (let waited = 0; waited < 100 && !card(); waited += 1)
        await new Promise((resolve) => setTimeout(resolve, 50));
      found.push([id, (card()?.textContent ?? '') !== '']);
      link.click();
    }
    return found;
  });
  expect(opened.length).toBeGreaterThan(60);
  expect(opened.filter(([, shown]) => !shown)).toEqual([]);
  await expect(page.locator('.opened')).toHaveCount(0);
});

test('a word opens its explanation in place, with its own citations', async ({ page }) => {
  await openLesson(page);
  const word = page.locator('a.term', { hasText: 'customary international law' });
  await word.focus();
  await page.keyboard.press('Enter');
  const explained = page.locator('.opened .explained');
  await expect(explained).toBeFocused();
  await expect(explained).toContainText('Rules that States follow because they accept them as law.');
  await explained.locator('[data-cite="nr-custom:scholars"]').click();
  await expect(page.locator('[data-law="nr-custom:scholars"]')).toBeVisible();
  await word.click();
  await expect(page.locator('.explained')).toHaveCount(0);
});

test.describe('the cards cannot be fetched', () => {
  test.afterEach(({ trouble }) => {
    const others = trouble.splice(0).filter((each) => !each.includes('Failed to load resource'));
    expect(others).toEqual([]);
  });

  test('a citation then leads to the page of sources', async ({ page }) => {
    await openLesson(page);
    await page.route('**/law-cat.json', (route) => route.abort());
    await page.locator('a.cite[data-cite="cat:1-1"]:visible').first().click();
    await expect(page).toHaveURL(/sources\.html#cat:1-1$/);
  });
});

test('sections that were read are kept; the end completes the lesson, once', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 1280, height: 720 });
  await openLesson(page);
  const items = page.locator('lesson-toc li');
  await expect(page.locator('lesson-toc a')).toHaveText(SECTIONS);
  await expect(items.first()).toHaveClass('now');
  await expect(page.locator('lesson-toc p')).toHaveText('Section 1 of 7');
  await readOn(page);
  await expect(items.last()).toHaveClass('now');
  await expect(page.locator('lesson-toc li.done')).toHaveCount(6);
  await expect(page.locator('lesson-toc p')).toHaveText('Section 7 of 7');
  await page.evaluate(() => {
    window.scrollTo(0, 0);
  });
  await readOn(page);
  await page.reload();
  await expect(page.locator('lesson-toc li.done')).not.toHaveCount(0);

  // The database gives them by their names, those of the page before the reload in any order with those after it.
  const rows = ((await readRows(page)) as Record<string, string>[]).sort((a, b) => Number(a.at) - Number(b.at));
  const read = rows.filter(({ verb }) => verb === 'experienced').map(({ section }) => section);
  expect(read.sort()).toEqual(['s1', 's2', 's3', 's4', 's5', 's6', 's7']);
  expect(rows.filter(({ verb }) => verb === 'completed')).toMatchObject([{ lesson: 'non-refoulement' }]);
  const places = rows.filter(({ verb }) => verb === 'launched');
  expect(places[0]).toMatchObject({ page: LESSON, section: 's1' });
  expect(places.length).toBeLessThanOrEqual(9);
});

test('a jump to a later section reads nothing on the way, and its place is kept', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openLesson(page);
  await page.getByRole('link', { name: 'Four verbs' }).click();
  await expect(page.locator('lesson-toc li').nth(5)).toHaveClass('now');
  await expect(page.locator('lesson-toc li.done')).toHaveCount(0);
  await expect.poll(async () => (await readRows(page)).at(-1)).toMatchObject({ verb: 'launched', section: 's6' });
});

test('the case to try names its title, length, role and care notice', async ({ page }) => {
  await openLesson(page);
  const teaser = page.locator('.trycase');
  await expect(teaser).toContainText('Case · 12 minutes');
  await expect(teaser).toContainText('You are: Return officer at Arvenia’s main airport');
  await expect(teaser).toContainText('Speaks of a beating by police');
  await teaser.getByRole('link', { name: 'Try the case: Last call' }).click();
  await expect(page.locator('main')).toHaveAttribute('data-case', 'last-call');
});

test('the figure says the same in words', async ({ page }) => {
  await openLesson(page);
  await page.locator('.inwords summary').click();
  await expect(page.locator('.inwords li')).toHaveCount(4);
  await expect(page.locator('.inwords li').nth(1)).toContainText('Exceptions: None.');
});

for (const [name, width, size] of [
  ['at 320 px', 320, '100%'],
  ['with text at twice its size', 768, '200%'],
] as const) {
  test(`nothing scrolls sideways ${name}, also with a card open and a question answered`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await openLesson(page);
    await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
    }, size);
    await page.locator('article > p a.cite').first().click();
    await page.locator('.inwords summary').click();
    await question(page, '4').locator('[data-action="confirm"]').click();
    await expectNoSideways(page);
  });
}
