import type { FrameLocator } from '@playwright/test';
import { serve } from '../../src/build/site/serve.ts';
import { provedCase } from '../support/proved-cases.ts';
import { builtPackage } from '../support/lms/built-package.ts';
import { expect, test as base } from '../support/test.ts';
import { openPortal } from '../support/xapi/open-portal.ts';
import { verbOf } from '../support/xapi/statement-rules.ts';

/** The real cmi5 package on a server of its own, and a portal with its store on another one. */
const test = base.extend<{ portal: Awaited<ReturnType<typeof openPortal>>; course: string }>({
  portal: async ({}, use) => {
    const portal = await openPortal();
    await use(portal);
    await portal.close();
  },
  course: async ({}, use) => {
    const { server, port } = await serve(builtPackage('cmi5'), 0);
    await use(`http://127.0.0.1:${String(port)}/start.html`);
    // A browser holds lines open on which it asks nothing more.
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
  // The store is another origin, and is asked on purpose.
  trouble: async ({}, use) => {
    await use([]);
  },
});

test('a cmi5 portal starts the course, hears of it, and has the learner back where they were', async ({
  page,
  portal,
  course,
  expectNoBarriers,
}) => {
  const { registration, search } = portal.launch({
    data: { returnURL: `${new URL(course).origin}/about.html`, masteryScore: 0.9 },
  });
  await page.goto(course + search);
  const main = page.locator('main[data-page=start]');
  await expect(main).toHaveAttribute('data-portal', 'saved', { timeout: 30_000 });
  const inside = page.frameLocator('[data-part=frame]');
  await inside.locator('main a[href^="lesson-"]').first().click();
  await expect(inside.locator('main')).toHaveAttribute('data-page', 'lesson');
  await expect.poll(() => [...portal.documents.kept.values()].join()).toContain('lesson-');
  await expect(main).toHaveAttribute('data-portal', 'saved', { timeout: 30_000 });
  await page.getByRole('button', { name: 'What your portal is told' }).click();
  const fact = (term: string) => page.locator('[data-part=facts] > div').filter({ hasText: term }).locator('dd');
  await expect(fact('What passes it')).toContainText('90 per cent of the final test, as your portal asks for');
  await expect(fact('What your portal waits for')).toHaveText('That it is completed or passed');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Save and leave' }).click();
  await expect(page).toHaveURL(/about\.html$/);
  await expect.poll(() => portal.verbs(registration).at(-1)).toBe('terminated');
  expect(portal.verbs(registration)[0]).toBe('initialized');

  // The way back leads into the session that was ended.
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'You have left the course' })).toBeFocused();
  await expectNoBarriers();

  await page.goto(course + portal.launch({ registration }).search);
  await expect(inside.locator('main')).toHaveAttribute('data-page', 'lesson');
  expect(portal.refusals).toEqual([]);
});

const { graph, proof } = provedCase('last-call');
const [first = ''] = proof.rightPath;

interface Answered {
  object: { definition: { choices: { id: string }[] } };
  result: { response: string };
}

/** Opens the case in the course and confirms its first decision. */
async function decideFirst(inside: FrameLocator): Promise<void> {
  await inside.locator(`a[href="case-${graph.id}.html"]`).first().click();
  await inside.locator('main[data-ready]').waitFor({ state: 'attached' });
  await inside.locator('#brief [data-action="start"]').click();
  await inside.locator(`[data-choice="${first}"]`).click();
  await inside.locator('[data-action="confirm"]').click();
  await expect(inside.locator('main')).not.toHaveAttribute('data-phase', 'choosing');
}

test('a decision is an answered statement with its choices; a reload goes on in the same session', async ({
  page,
  portal,
  course,
}) => {
  const { registration, search } = portal.launch();
  await page.goto(course + search);
  const main = page.locator('main[data-page=start]');
  const inside = page.frameLocator('[data-part=frame]');
  await expect(main).toHaveAttribute('data-portal', 'saved');
  await page.reload();
  await decideFirst(inside);
  await expect.poll(() => portal.verbs(registration)).toContain('answered');
  await expect(inside.locator('[data-saved]').first()).toContainText('Saved in your portal');
  const { object, result } = portal.statements.find((each) => verbOf(each) === 'answered') as unknown as Answered;
  const offered = graph.scenes.find(({ choices }) => choices.some(({ id }) => id === first))?.choices ?? [];
  expect(object.definition.choices.map(({ id }) => id)).toEqual(offered.map(({ id }) => id));
  expect(result.response).toBe(first);
  await page.reload();
  await expect(main).toHaveAttribute('data-portal', 'saved');
  await expect(inside.locator('main')).toHaveAttribute('data-case', graph.id);
  const verbs = portal.verbs(registration);
  expect(verbs.filter((verb) => verb === 'initialized')).toHaveLength(1);
  expect(verbs).not.toContain('terminated');
  // The address for the token was asked once.
  expect(portal.refusals).toEqual([]);
});

test('a store that cannot be reached: it is said, play goes on, and what was decided is told when it is back', async ({
  page,
  portal,
  course,
}) => {
  const { registration, search } = portal.launch();
  await page.goto(course + search);
  const main = page.locator('main[data-page=start]');
  const inside = page.frameLocator('[data-part=frame]');
  await expect(main).toHaveAttribute('data-portal', 'saved');
  portal.trouble.down = 'all';
  await decideFirst(inside);
  await expect(inside.locator('[data-saved]').first()).toContainText('not yet in your portal');
  await page.reload();
  portal.trouble.down = false;
  await expect(main).toHaveAttribute('data-portal', 'saved', { timeout: 60_000 });
  await expect.poll(() => portal.verbs(registration)).toContain('answered');

  portal.trouble.down = 'all';
  await inside.locator('main').evaluate(() => {
    location.href = 'lesson-welcome.html';
  });
  await expect(main).toHaveAttribute('data-portal', 'failed');
  await page.getByRole('button', { name: 'Save and leave' }).click();
  await expect(page.getByRole('heading', { name: 'Your work is saved on this device' })).toBeFocused();
  await expect(page.locator('[data-part=line]')).toHaveText('This session with your portal has ended.');
});

test('the doctor examines the store from inside the course, leaves nothing in it, and names nobody', async ({
  page,
  portal,
  course,
}) => {
  const { search } = portal.launch({ learner: 'maria.lopez' });
  await page.goto(course + search);
  await expect(page.locator('main[data-page=start]')).toHaveAttribute('data-portal', 'saved');
  const inside = page.frameLocator('[data-part=frame]');
  await inside.locator('main').evaluate(() => {
    location.href = 'doctor.html';
  });
  await inside.getByRole('button', { name: 'Begin' }).click();
  await expect(inside.getByRole('heading', { name: 'What to do' })).toBeFocused();
  await expect(inside.getByText('The store keeps what the course sends')).toBeVisible();
  const row = (name: string) => inside.locator('.facts > div').filter({ hasText: name }).locator('dd');
  await expect(row('Portal found')).toHaveText('cmi5, with a store for xAPI');
  await expect(row('Record kept')).toHaveText('64,000 characters or more');
  for (const name of ['Versions shown to pages', 'Older windows refused', 'Statements kept'])
    await expect(row(name)).toHaveText('yes');
  expect([...portal.documents.kept.keys()].join()).not.toContain('doctor');
  expect(await inside.locator('[data-part=report]').innerText()).not.toMatch(/maria|127\.0\.0\.1/);
});

test('without a launch the doctor of a cmi5 package says where to open it', async ({ page, course }) => {
  await page.goto(course.replace('start.html', 'doctor.html'));
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByText('A cmi5 portal can be examined only from inside')).toBeVisible();
});
