import { CASE, decideFirst, expectDecided, expectUndecided, savedLine } from '../support/lms/decide.ts';
import { expect, test } from '../support/lms/test.ts';

for (const standard of ['scorm12', 'scorm2004'] as const) {
  test(`${standard}: a decision is told in one commit, strict runtime, and is back for the returning learner`, async ({
    begin,
    lms,
  }) => {
    const course = await begin({ standard });
    await course.told();
    await decideFirst(course);
    await expect(savedLine(course.inside)).toContainText('Saved in your portal');
    await course.told();
    const heard = await course.heard();
    expect(heard.filter(({ name, answer }) => /SetValue|Commit/.test(name) && answer !== 'true')).toEqual([]);
    expect(JSON.stringify(lms.kept('ada-1'))).toContain(`case-${CASE}`);

    // On another device: nothing is in the browser, all is in the portal.
    await course.portal.evaluate(async () => {
      for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
    });
    const again = await begin({ standard });
    await expectDecided(again);
    await again.told();
  });
}

test('a portal that says yes and keeps nothing: the line says that it has not confirmed', async ({ begin }) => {
  const course = await begin({ behaviour: 'lying' });
  await expect(course.launch.locator('main')).toHaveAttribute('data-portal', 'unconfirmed');
  await decideFirst(course);
  await expect(savedLine(course.inside)).toContainText('Saved on this device, not yet in your portal');
});

test('a portal whose commits fail: play goes on, the work is on the device', async ({ begin }) => {
  const course = await begin({ behaviour: 'failing' });
  await expect(course.launch.locator('main')).toHaveAttribute('data-portal', 'failed');
  await decideFirst(course);
  await expect(savedLine(course.inside)).toContainText('not yet in your portal');
});

for (const place of ['opener', 'three-up', 'foreign-between'] as const) {
  test(`the portal is found: ${place}`, async ({ begin }) => {
    const course = await begin({ place });
    await course.told();
  });
}

test('no portal: it is said, and play goes on', async ({ begin }) => {
  const course = await begin({ place: 'none' });
  await expect(course.launch.locator('[data-notice=missing]')).toContainText('found no portal');
  await decideFirst(course);
  await expect(savedLine(course.inside)).toContainText('Saved in this browser');
});

test('a preview tells nothing and keeps nothing', async ({ begin, lms }) => {
  const course = await begin({ lessonMode: 'browse' });
  await decideFirst(course);
  await expect(savedLine(course.inside)).toContainText('Preview: nothing is kept');
  expect((await course.heard()).filter(({ name }) => /SetValue|Commit/.test(name))).toEqual([]);
  expect(lms.commits()).toBe(0);
});

test('a second learner on the same device sees nothing of the first', async ({ begin }) => {
  const course = await begin();
  await decideFirst(course);
  await course.told();
  const other = await begin({ learner: 'ben-2' });
  await expectUndecided(other);
});
