import type { Page } from '@playwright/test';

/** The ways in which every page must be sound. */
export const LOOKS = ['light', 'dark', 'rtl'] as const;

/** Sets colours and direction, as the settings keep them, for every page that is opened from now on. */
export async function lookLike(page: Page, look: (typeof LOOKS)[number]): Promise<void> {
  await page.addInitScript((chosen) => {
    localStorage.setItem('rbr:theme', chosen === 'dark' ? 'dark' : 'light');
    localStorage.setItem('rbr:direction', chosen === 'rtl' ? 'rtl' : 'ltr');
  }, look);
}
