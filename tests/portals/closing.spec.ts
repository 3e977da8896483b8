import type { Locator } from '@playwright/test';
import { openKillable } from '../support/killable-browser.ts';
import { CASE, decideFirst, expectDecided } from '../support/lms/decide.ts';
import { beginIn, expect, test } from '../support/lms/test.ts';

/** Covers or shows a page, as switching tabs does. */
function cover(inPage: Locator, hidden: boolean): Promise<void> {
  return inPage.evaluate((_, covered) => {
    for (const [name, value] of Object.entries({ hidden: covered, visibilityState: covered ? 'hidden' : 'visible' }))
      Object.defineProperty(document, name, { value, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}

test('a browser that is killed in the middle: what was decided is in the portal', async ({ lms, begin }, testInfo) => {
  const { page, kill } = await openKillable(testInfo.outputPath('profile'));
  const course = await beginIn(page, lms);
  await decideFirst(course);
  await course.told();
  const commits = lms.commits();
  // Nothing in the page runs any more: no pagehide, no unload.
  await kill();
  expect(lms.commits()).toBe(commits);
  expect(lms.kept('ada-1')).toMatchObject({ cmi: { core: { exit: 'suspend', lesson_status: 'incomplete' } } });
  await expectDecided(await begin());
});

test('a window that is closed ends the session once, and nothing waits for the unloading that portals forbid', async ({
  begin,
  context,
  lms,
}) => {
  // Heard by the window that stays: the portal of this course is in the opener.
  const course = await begin({ place: 'opener' });
  await decideFirst(course);
  await course.told();
  const [, launch] = context.pages();
  const response = await context.request.get(`${lms.origin}/scorm12/start.html`);
  expect(response.headers()['permissions-policy']).toBe('unload=()');
  await launch?.close({ runBeforeUnload: true });
  await expect.poll(async () => (await course.heard()).filter(({ name }) => name === 'LMSFinish').length).toBe(1);
  const heard = await course.heard();
  expect(heard.filter(({ name }) => name === 'LMSFinish')).toMatchObject([{ answer: 'true' }]);
  expect(heard.at(-1)?.name).toBe('LMSFinish');
  expect(heard.filter(({ given }) => given[0] === 'cmi.core.exit').at(-1)?.given[1]).toBe('suspend');
});

test('leaving by the button ends the session once; closing the window afterwards says nothing more', async ({
  begin,
}) => {
  const course = await begin({ place: 'opener' });
  await course.told();
  await course.launch.getByRole('button', { name: 'Save and leave' }).click();
  await expect(course.launch.getByRole('heading', { name: 'Your work is saved' })).toBeVisible();
  const before = (await course.heard()).length;
  const [, launch] = course.portal.context().pages();
  await launch?.close({ runBeforeUnload: true });
  const heard = await course.heard();
  expect(heard).toHaveLength(before);
  expect(heard.filter(({ name }) => name === 'LMSFinish')).toHaveLength(1);
});

test('a page that is covered commits what it knows, and the session goes on', async ({ begin, lms }) => {
  const course = await begin();
  await course.told();
  const commits = lms.commits();
  await cover(course.launch.locator('main'), true);
  expect(lms.commits()).toBe(commits + 1);
  await cover(course.launch.locator('main'), false);
  await decideFirst(course);
  await course.told();
  expect(JSON.stringify(lms.kept('ada-1'))).toContain(`case-${CASE}`);
  const finished = (await course.heard()).filter(({ name }) => name === 'LMSFinish');
  expect(finished).toEqual([]);
});
