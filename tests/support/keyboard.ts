import type { Locator, Page } from '@playwright/test';

/** Presses Tab until the target has the focus. Throws when the keyboard does not lead there. */
export async function tabTo(target: Locator, most = 80): Promise<void> {
  const { keyboard } = target.page();
  for (let presses = 0; presses < most; presses += 1) {
    await keyboard.press('Tab');
    if (await hasFocus(target)) return;
  }
  throw new Error(`Tab does not lead to ${target.toString()}.`);
}

/** Chooses the radio button at a place in its group with the keys that browsers give it. */
export async function chooseByKeys(page: Page, radios: Locator, index: number): Promise<void> {
  await tabTo(radios.first());
  if (index === 0) await page.keyboard.press('Space');
  for (let moved = 0; moved < index; moved += 1) await page.keyboard.press('ArrowDown');
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluateAll((found) => found.length === 1 && found[0] === document.activeElement);
}
