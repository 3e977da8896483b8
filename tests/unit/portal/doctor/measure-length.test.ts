import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureLength, textOf } from '../../../../src/portal/doctor/measure-length.ts';

test('finds how much a place keeps, to the character, up to 64,000', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 70_000 }), async (limit) => {
      let asked = 0;
      const found = await measureLength((length) => {
        asked += 1;
        return length <= limit;
      });
      expect(found).toBe(Math.min(limit, 64_000));
      expect(asked).toBeLessThanOrEqual(18);
    }),
  );
});

test('a portal that keeps what SCORM 2004 asks for is asked once', async () => {
  let asked = 0;
  await measureLength(() => (asked += 1) > 0);
  expect(asked).toBe(1);
});

test('the text is as long as it is to be, in the signs of a record', () => {
  for (const length of [0, 1, 17, 18, 19, 4096])
    expect(textOf(length)).toMatch(new RegExp(`^[A-Za-z0-9_-]{${length}}$`));
});
