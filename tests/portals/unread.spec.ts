import { readFileSync } from 'node:fs';
import { encodeRecord } from '../../src/domain/codec/encode-record.ts';
import { aLearner, FINISHED, theRegister } from '../support/learner/a-learner.ts';
import { decideFirst, expectDecided, savedLine } from '../support/lms/decide.ts';
import { expect, test } from '../support/lms/test.ts';

const recordOf = (kept: unknown) => (kept as { cmi: { suspend_data: string } }).cmi.suspend_data;

test('a record that came back damaged is set aside before the portal’s is written anew, and can be saved', async ({
  begin,
  lms,
}) => {
  const course = await begin();
  await decideFirst(course);
  await course.told();
  await course.close();
  const whole = recordOf(lms.kept('ada-1'));
  lms.spoil('ada-1', (record) => record.replace(/.$/, '!'));
  const spoilt = recordOf(lms.kept('ada-1'));

  const again = await begin();
  const notice = again.launch.locator('.notice');
  await expect(notice).toContainText('What your portal keeps of your work could not be read');
  await expect(notice).toContainText('It is set aside on this device');
  const saved = again.portal.waitForEvent('download');
  await notice.getByRole('button', { name: 'Save it to a file' }).click();
  expect(readFileSync(await (await saved).path(), 'utf8')).toBe(spoilt);
  await notice.getByRole('button', { name: 'I have read this' }).click();
  await expect(notice).toHaveCount(0);

  // The learner goes on with what the device knows, and the portal has it again.
  await expectDecided(again);
  await again.told();
  expect(recordOf(lms.kept('ada-1')).length).toBeGreaterThanOrEqual(whole.length);
  await again.close();

  // Later it is still there, though nothing is damaged any more.
  const later = await begin();
  await later.told();
  await expect(later.launch.locator('.notice')).toHaveCount(0);
  await later.launch.getByRole('button', { name: 'What your portal is told' }).click();
  const aside = later.launch.locator('[data-part=aside]');
  await expect(aside).toContainText('Set aside on this device');
  const once = later.portal.waitForEvent('download');
  await aside.getByRole('button', { name: 'Save it to a file' }).click();
  expect(readFileSync(await (await once).path(), 'utf8')).toBe(spoilt);
});

test('a record whose end is missing tells how much the portal keeps: no more than that is sent', async ({
  begin,
  lms,
}) => {
  const course = await begin();
  await decideFirst(course);
  await course.told();
  await course.close();
  // As a portal would cut it that keeps 300 characters.
  const long = encodeRecord(aLearner(FINISHED), theRegister());
  lms.spoil('ada-1', () => long.slice(0, 300));
  const again = await begin();
  await again.told();
  await again.launch.getByRole('button', { name: 'What your portal is told' }).click();
  await expect(again.launch.locator('[data-part=facts]')).toContainText('of 300 characters');
  expect(recordOf(lms.kept('ada-1')).length).toBeLessThanOrEqual(300);
});

test('what a later release wrote stays in the portal as it is; play is saved on the device and the line says so', async ({
  begin,
  lms,
}) => {
  const course = await begin();
  await course.told();
  await course.close();
  // Signed as a later format signs: everything but the first sign is as this release writes it.
  const { seal } = await import('../../src/domain/codec/envelope.ts');
  const later = seal('AbCdEf', '2');
  lms.spoil('ada-1', () => later);

  const again = await begin();
  await expect(again.launch.locator('.notice')).toContainText('A later release of the course wrote');
  await decideFirst(again);
  await expect(again.launch.locator('main')).toHaveAttribute('data-portal', 'withheld');
  await expect(savedLine(again.inside)).toContainText('Saved on this device, not in your portal');
  await again.close();
  expect(recordOf(lms.kept('ada-1'))).toBe(later);
  expect(JSON.stringify(lms.kept('ada-1'))).toContain('case-last-call');
});

test('where the browser keeps nothing, a damaged record stays in the portal until the learner has saved it', async ({
  begin,
  lms,
  context,
}) => {
  const course = await begin();
  await course.told();
  await course.close();
  lms.spoil('ada-1', () => 'not-of-this-course-at-all');
  await context.addInitScript(() => {
    Object.defineProperty(self, 'indexedDB', { value: undefined });
  });

  const again = await begin();
  const notice = again.launch.locator('.notice');
  await expect(notice).toContainText('It is left in the portal as it is');
  await expect(again.launch.locator('main')).toHaveAttribute('data-portal', 'withheld');
  expect(recordOf(lms.kept('ada-1'))).toBe('not-of-this-course-at-all');
  const saved = again.portal.waitForEvent('download');
  await notice.getByRole('button', { name: 'Save it to a file' }).click();
  expect(readFileSync(await (await saved).path(), 'utf8')).toBe('not-of-this-course-at-all');
  await again.told();
  expect(recordOf(lms.kept('ada-1'))).not.toBe('not-of-this-course-at-all');
});
