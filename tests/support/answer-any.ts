import { expect, type Locator } from '@playwright/test';

/** Gives some answer to a question of any kind, by pressing what can be pressed, and waits for its reasons. */
export async function answerAny(asked: Locator): Promise<void> {
  const kind = await asked.getAttribute('data-kind');
  if (kind === 'match') {
    for (const card of await asked.getByRole('combobox').all()) await card.selectOption({ index: 1 });
  } else if (kind !== 'order') await asked.locator('.opt-row').first().click();
  await asked.locator('[data-action="confirm"]').click();
  // The first answer to an opening shows no verdict yet.
  await expect(asked.locator('[data-action="confirm"]')).toBeHidden();
}
