import type { Page } from '@playwright/test';
import { CASE, expectDecided } from '../support/lms/decide.ts';
import { expect, test } from '../support/lms/test.ts';
import { tabTo } from '../support/keyboard.ts';

const MANY = 250;

test('by keyboard alone: what the portal is told, a decision in the frame, saving and leaving', async ({ begin }) => {
  const { launch, inside, told } = await begin({ place: 'opener' });
  const page = launch as Page;
  const { keyboard } = page;
  const details = page.getByRole('button', { name: 'What your portal is told' });
  await tabTo(details);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What your portal is told' })).toBeFocused();
  await keyboard.press('Escape');
  await expect(details).toBeFocused();

  await tabTo(inside.locator(`a[href="case-${CASE}.html"]`).first(), MANY);
  await keyboard.press('Enter');
  await inside.locator('main[data-ready]').waitFor({ state: 'attached' });
  await tabTo(inside.locator('#brief [data-action="start"]'), MANY);
  await keyboard.press('Enter');
  await tabTo(inside.locator('[data-choice] input').first());
  await keyboard.press('Space');
  await tabTo(inside.locator('[data-action="confirm"]'), 1);
  await keyboard.press('Enter');
  await expect(inside.locator('main')).not.toHaveAttribute('data-phase', 'choosing');
  await expectDecided({ inside });
  await told();

  // After the last link of the course the keyboard comes round to the launch page again.
  await tabTo(page.getByRole('button', { name: 'Save and leave' }), MANY);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Your work is saved' })).toBeFocused();
});
