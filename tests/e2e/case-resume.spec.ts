import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Telling } from '../../src/domain/case/graph.ts';
import { openKillable } from '../support/killable-browser.ts';
import { awake, decide, expectState, goOn, openCase, playCase, saved } from '../support/play.ts';
import { provedCase } from '../support/proved-cases.ts';
import { expect, test as base } from '../support/test.ts';

const { graph, proof } = provedCase('last-call');

/** A folder for a browser profile that outlives the browser, and is gone after the test. */
const test = base.extend<{ profile: string }>({
  profile: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'profile-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  },
});

for (const telling of ['guided', 'practice', 'own'] satisfies Telling[]) {
  test(`a reload at any moment leads back to the same phase of the same scene, told ${telling}`, async ({ page }) => {
    await playCase(page, graph.id, proof.rightPath, {
      telling,
      ground: (step) => (step === 2 ? 'wrong' : 'skip'),
      onState: async (state) => {
        if (state.phase === 'brief') return;
        await saved(page);
        await page.reload();
        await awake(page);
        await expectState(page, state);
        if (state.phase === 'choosing') await expect(page.locator('[data-choice] input:checked')).toHaveCount(0);
      },
    });
  });
}

test('a choice that was marked but not confirmed is no decision', async ({ page }) => {
  await openCase(page, graph.id);
  await page.locator('#brief [data-action="start"]').click();
  await page.locator('[data-choice="ask-the-word"]').click();
  await saved(page);
  await page.reload();
  await awake(page);
  await expectState(page, { phase: 'choosing', scene: graph.start });
  await expect(page.locator('[data-action="confirm"]')).toHaveCount(0);
});

test('an answered ground question is not asked again', async ({ page }) => {
  await playCase(page, graph.id, proof.rightPath.slice(0, 2), { telling: 'guided' });
  await decide(page, 'suspend-and-refer');
  await page.locator('[data-ground="iccpr:7"]').click();
  await page.locator('[data-action="confirm"]').click();
  await saved(page);
  await page.reload();
  await awake(page);
  await expectState(page, { phase: 'judgement', scene: 'telling' });
  await expect(page.locator('[data-ground="iccpr:7"]')).toContainText('Your answer');
});

test('closed in the middle and opened the next day, the course stands at the same decision', async ({
  playwright,
  profile,
  baseURL,
  launchOptions,
}) => {
  const open = () =>
    playwright.chromium.launchPersistentContext(profile, {
      ...launchOptions,
      ...(baseURL !== undefined && { baseURL }),
    });
  const today = await open();
  const [page] = today.pages();
  if (!page) throw new Error('The browser has no page.');
  await playCase(page, graph.id, ['ask-the-word', 'use-app'], { telling: 'practice' });
  await saved(page);
  await today.close();

  const tomorrow = await open();
  const again = await tomorrow.newPage();
  await openCase(again, graph.id);
  await expectState(again, { phase: 'choosing', scene: 'telling' });
  await expect(again.locator('.echo')).toHaveCount(1);
  await tomorrow.close();
});

test('what is said to be saved is there even when the browser is killed in the next moment', async ({
  profile,
  baseURL,
}) => {
  const steps: [
    act: (page: Page) => Promise<void>,
    phase: 'choosing' | 'ground' | 'judgement' | 'ended' | 'debrief',
    scene: string,
  ][] = [
    [(page) => page.locator('#brief [data-action="start"]').click(), 'choosing', 'gate'],
    [(page) => decide(page, 'order-is-final'), 'judgement', 'gate'],
    [goOn, 'choosing', 'door'],
    [(page) => decide(page, 'sign-over'), 'judgement', 'door'],
    [goOn, 'ended', 'handed-over'],
    [goOn, 'debrief', 'handed-over'],
  ];
  let stand: Parameters<typeof expectState>[1] = { phase: 'brief', scene: graph.start };
  for (const [act, phase, scene] of steps) {
    const { page, kill } = await openKillable(profile);
    await page.goto(`${String(baseURL)}case-${graph.id}.html`);
    await awake(page);
    await expectState(page, stand);
    await act(page);
    stand = { phase, scene };
    await expectState(page, stand);
    await saved(page);
    await kill();
  }
  const { page, kill } = await openKillable(profile);
  await page.goto(`${String(baseURL)}case-${graph.id}.html`);
  await expectState(page, stand);
  await expect(page.locator('.ledger [data-verdict]')).toHaveCount(2);
  await kill();
});
