import { expect, test } from '../support/lms/test.ts';

test('a portal starts the course; the launch page opens the session and shows the first page', async ({
  begin,
  lms,
}) => {
  const { inside, launch, heard, told } = await begin();
  await expect(inside.locator('main')).toHaveAttribute('data-page', 'home');
  await told();
  await expect(launch.locator('[data-part=line]')).toHaveText('Saved in your portal');
  const calls = await heard();
  expect(calls[0]).toMatchObject({ name: 'LMSInitialize', given: [''], answer: 'true' });
  expect(calls.filter(({ answer, name }) => name === 'LMSSetValue' && answer !== 'true')).toEqual([]);
  expect(lms.kept('ada-1')).toMatchObject({ cmi: { core: { lesson_status: 'incomplete', exit: 'suspend' } } });
});
