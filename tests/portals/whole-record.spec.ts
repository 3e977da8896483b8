import type { Page } from '@playwright/test';
import { decideFirst, expectDecided, expectUndecided, savedLine } from '../support/lms/decide.ts';
import { expect, test, type Course } from '../support/lms/test.ts';

const recordOf = (kept: unknown) => (kept as { cmi: { suspend_data: string } }).cmi.suspend_data;

/** Names of databases in which there is an event. */
function filled(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names: string[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
      });
      const count = await new Promise<number>((resolve) => {
        const request = db.transaction('events').objectStore('events').count();
        request.onsuccess = () => resolve(request.result);
      });
      db.close();
      if (count > 0) names.push(name);
    }
    return names;
  });
}

async function openMyData({ inside }: Course): Promise<void> {
  await inside.locator('main').evaluate(() => {
    location.href = 'my-data.html';
  });
  await inside.locator('my-data[data-drawn]').waitFor({ state: 'attached' });
}

test('erasing under ‘My data’ empties the learner’s own shelf and what the portal keeps, and nobody else’s', async ({
  begin,
  lms,
}) => {
  const other = await begin({ learner: 'ben-2' });
  await decideFirst(other);
  await other.told();
  await other.close();
  const course = await begin();
  await decideFirst(course);
  await course.told();
  expect(await filled(course.portal)).toHaveLength(2);

  await openMyData(course);
  await expect(course.inside.locator('.lead:visible')).toContainText('also in your portal');
  await course.inside.locator('a[href="my-data-erase.html"]').click();
  await expect(course.inside.locator('.losses')).toContainText('Cases:');
  await course.inside.locator('[data-do="erase"]').click();
  await expect(course.inside.getByRole('heading', { name: 'Erased', exact: true })).toBeVisible();
  expect(recordOf(lms.kept('ada-1'))).toBe('');
  expect(await filled(course.portal)).toHaveLength(1);
  await course.close();
  expect(recordOf(lms.kept('ada-1'))).toBe('');

  const again = await begin();
  await expectUndecided(again);
  await again.close();
  await expectDecided(await begin({ learner: 'ben-2' }));
});

test('a portal that does not take it: erasing says that not all is gone, and empties the portal when it answers', async ({
  begin,
  lms,
}) => {
  const course = await begin();
  await decideFirst(course);
  await course.told();
  await course.portal.evaluate(() => {
    (window as unknown as { portal: { behaviour: string } }).portal.behaviour = 'failing';
  });
  await openMyData(course);
  await course.inside.locator('a[href="my-data-erase.html"]').click();
  await course.inside.locator('[data-do="erase"]').click();
  await expect(course.inside.locator('[data-told]')).toContainText('Not all of it could be erased');
  await course.portal.evaluate(() => {
    (window as unknown as { portal: { behaviour: string } }).portal.behaviour = 'normal';
  });
  await course.told();
  expect(recordOf(lms.kept('ada-1'))).toBe('');
});

test('only what a file holds: shelf and portal hold that, and what was there can be had back', async ({
  begin,
  lms,
}) => {
  const course = await begin();
  await decideFirst(course);
  await course.told();
  const before = recordOf(lms.kept('ada-1'));
  await openMyData(course);
  const event = { id: 'elsewhere-1', at: 1_760_000_000_000, verb: 'skipped', case: 'the-list' };
  const file = {
    course: 'rights-based-return',
    version: 2,
    content: 1,
    device: 'elsewhere',
    made: '2026-01-01T10:00:00.000Z',
    events: [event],
  };
  await course.inside.locator('input[type=file]').setInputFiles({
    name: 'record.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await course.inside.locator('[data-do="only"]').click();
  await expect(course.inside.locator('[data-done]')).toContainText('now holds what the file held');
  await course.told();
  const only = recordOf(lms.kept('ada-1'));
  expect(only.length).toBeLessThan(before.length);

  await course.inside.locator('[data-do="bring"]').click();
  await expect(course.inside.locator('[data-done]')).toContainText('What was set aside is back');
  await course.told();
  expect(recordOf(lms.kept('ada-1')).length).toBeGreaterThan(only.length);
  await expect(savedLine(course.inside)).toContainText('Saved in your portal');
});

test('‘Leave now’ with wiping leaves the portal’s page, and nothing on the device or in the portal', async ({
  begin,
  lms,
  trouble,
}) => {
  const course = await begin();
  await decideFirst(course);
  await course.told();
  await course.inside.locator('main').evaluate(() => {
    localStorage.setItem('rbr:leaving', 'wipe');
    dispatchEvent(new StorageEvent('storage'));
  });
  await course.inside.locator('[data-leave]').click();
  await course.portal.waitForURL(/left\.html$/);
  await expect.poll(() => recordOf(lms.kept('ada-1'))).toBe('');
  await expect.poll(() => filled(course.portal)).toEqual([]);
  await expect.poll(() => course.portal.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(trouble).toEqual([]);
});
