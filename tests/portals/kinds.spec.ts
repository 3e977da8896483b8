import { CASE, decideFirst, expectDecided, savedLine } from '../support/lms/decide.ts';
import { beginIn, expect, test } from '../support/lms/test.ts';

const recordOf = (kept: unknown) => (kept as { cmi: { suspend_data: string } }).cmi.suspend_data;

test('three seconds a call: a decision is shown before the portal has heard of it', async ({ begin, lms }) => {
  const course = await begin({ behaviour: 'slow', delay: 3000 });
  await decideFirst(course);
  // The learner has the consequence and the next step; the portal has not been told of the decision yet.
  expect(JSON.stringify(lms.kept('ada-1') ?? '')).not.toContain(`case-${CASE}`);
  await expect(savedLine(course.inside)).toContainText('Saved on this device');
  // It is told once the learner pauses.
  await expect
    .poll(async () => (await course.heard()).map(({ given }) => given.join()).join(), { timeout: 90_000 })
    .toContain(`case-${CASE}`);
});

test('a portal that takes 64,000 characters of SCORM 1.2 is not tempted: no more than the standard says is sent', async ({
  begin,
}) => {
  const course = await begin({ limit: 64_000 });
  await decideFirst(course);
  await course.told();
  const sent = (await course.heard())
    .filter(({ name, given }) => name === 'LMSSetValue' && given[0] === 'cmi.suspend_data')
    .map(({ given }) => given[1]);
  expect(sent.length).toBeGreaterThan(0);
  for (const record of sent) expect(record?.length).toBeLessThanOrEqual(4096);
});

for (const standard of ['scorm12', 'scorm2004'] as const) {
  test(`${standard}: looking back shows what was done, tells nothing and keeps nothing`, async ({ begin, lms }) => {
    const course = await begin({ standard });
    await decideFirst(course);
    await course.told();
    await course.close();
    const [commits, before] = [lms.commits(), recordOf(lms.kept('ada-1'))];
    const review = await begin({ standard, lessonMode: 'review' });
    await expectDecided(review);
    await expect(review.launch.locator('[data-part=line]')).toContainText('Looking back');
    expect((await review.heard()).filter(({ name }) => /SetValue|Commit/.test(name))).toEqual([]);
    expect([lms.commits(), recordOf(lms.kept('ada-1'))]).toEqual([commits, before]);
  });
}

test('two windows of one learner: each hears of the other, and the portal has both', async ({
  begin,
  context,
  lms,
}) => {
  const one = await begin();
  const other = await beginIn(await context.newPage(), lms);
  await decideFirst(one);
  await one.told();
  const decided = recordOf(lms.kept('ada-1'));
  // The window that did nothing is told of it and would not undo it.
  await expect.poll(async () => (await other.heard()).filter(({ given }) => given[1] === decided).length).toBe(1);
  await other.told();
  await other.close();
  expect(recordOf(lms.kept('ada-1'))).toBe(decided);
});
