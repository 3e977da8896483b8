import { expect, type Locator, type Page } from '@playwright/test';

export const LESSON = 'lesson-non-refoulement.html';

/** Opens the lesson with its record read. */
export async function openLesson(page: Page, hash = ''): Promise<void> {
  await page.goto(`${LESSON}${hash}`);
  await kept(page);
}

/** Waits until all is on disk. On a busy machine the record may need a second attempt, which comes after ten seconds. */
export async function kept(page: Page): Promise<void> {
  await expect(page.locator('[data-saved]').first()).toHaveAttribute('data-saved', 'saved', { timeout: 20_000 });
}

/** The question kept under this id. */
export function question(page: Page, id: string): Locator {
  return page.locator(`course-question[data-question="non-refoulement-${id}"]`);
}

/** Chooses the option at that place and gives the answer. */
export async function choose(asked: Locator, index: number): Promise<void> {
  await asked.locator('.opt-row').nth(index).click();
  await asked.locator('[data-action="confirm"]').click();
}

/** Gives each card the text of the pair named at its place. */
export async function matchUp(asked: Locator, pairs: readonly string[]): Promise<void> {
  for (const [index, pair] of pairs.entries()) await asked.getByRole('combobox').nth(index).selectOption(pair);
}

/** What each row of a question says: its verdict, in the order on the page. */
export async function expectVerdicts(asked: Locator, verdicts: readonly string[]): Promise<void> {
  await expect(asked.locator('[data-verdict]')).toHaveText([...verdicts]);
}

/** Reads the lesson by scrolling, one screen after the other. */
export async function readOn(page: Page): Promise<void> {
  const step = await page.evaluate(() => Math.round(window.innerHeight * 0.8));
  for (let before = -1, y = 0; y !== before;) {
    before = y;
    y = await page.evaluate(
      (by) =>
        new Promise<number>((resolve) => {
          window.scrollBy({ top: by, behavior: 'instant' });
          // Observers are told after the frame.
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(window.scrollY), 30)));
        }),
      step,
    );
  }
}
