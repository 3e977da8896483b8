import type { FrameLocator, Locator } from '@playwright/test';
import { provedCase } from '../proved-cases.ts';
import { expect, type Course } from './test.ts';

const { graph, proof } = provedCase('last-call');
const [first = ''] = proof.rightPath;

/** The case that is played in portals. */
export const CASE = graph.id;

/** Opens the case inside the portal and confirms its first decision; waits only for what the learner sees. */
export async function decideFirst({ inside }: Pick<Course, 'inside'>): Promise<void> {
  await inside.locator(`a[href="case-${CASE}.html"]`).first().click();
  await inside.locator('main[data-ready]').waitFor({ state: 'attached' });
  await inside.locator('#brief [data-action="start"]').click();
  await inside.locator(`[data-choice="${first}"]`).click();
  await inside.locator('[data-action="confirm"]').click();
  await expect(inside.locator('main')).not.toHaveAttribute('data-phase', 'choosing');
}

/** Expects that the course was opened where `decideFirst` left it. */
export async function expectDecided({ inside }: Pick<Course, 'inside'>): Promise<void> {
  await expect(inside.locator('main')).toHaveAttribute('data-case', CASE);
  await expect(inside.locator('main')).not.toHaveAttribute('data-phase', 'brief');
}

/** Expects that nothing of the case was played. */
export async function expectUndecided({ inside }: Pick<Course, 'inside'>): Promise<void> {
  await expect(inside.locator('main')).toHaveAttribute('data-page', 'home');
  await inside.locator(`a[href="case-${CASE}.html"]`).first().click();
  await inside.locator('main[data-ready]').waitFor({ state: 'attached' });
  await expect(inside.locator('main')).toHaveAttribute('data-phase', 'brief');
}

/** The line that says whether the learner’s work is kept. */
export function savedLine(inside: FrameLocator): Locator {
  return inside.locator('[data-saved]').first();
}
