import { expect, type Locator, type Page } from '@playwright/test';
import type { OpenedSession } from './a-device.ts';

/** The page that leads a session, as whoever leads it finds their way on it. */
export interface LeadPage {
  open: (session: OpenedSession, key?: keyof OpenedSession['keys']) => Promise<void>;
  heading: Locator;
  /** The one next step. */
  go: Locator;
  button: (name: string | RegExp) => Locator;
  /** Presses the next step and waits for the phase that follows. */
  on: (phase: string) => Promise<void>;
  /** Waits for a phase. */
  phase: (name: string) => Promise<void>;
}

export function leadPage(page: Page): LeadPage {
  const go = page.locator('[data-key="go"]');
  const phase = (name: string) => expect(page.locator('room-lead')).toHaveAttribute('data-phase', name);
  return {
    open: async ({ code, keys }, key = 'facilitator') => {
      await page.goto(`lead.html#${code}.${keys[key]}`);
      await expect(page.locator('[data-desk]')).toBeVisible();
    },
    heading: page.getByRole('heading', { level: 1 }),
    go,
    button: (name) => page.getByRole('button', { name }),
    on: async (name) => {
      await go.click();
      await phase(name);
    },
    phase,
  };
}
