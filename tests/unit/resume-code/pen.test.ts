import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createReader, createWriter } from '../../../src/domain/resume-code/walk/pen.ts';
import { createMeasuringPen, log2 } from '../../support/measuring-pen.ts';

const weights = fc.array(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.bigInt(1n, 2n ** 80n)), {
  minLength: 1,
  maxLength: 6,
});
const things = fc.array(fc.tuple(weights, fc.nat(5)), { maxLength: 60 });

test('what was written is read again, and nothing is left over', () => {
  fc.assert(
    fc.property(things, (all) => {
      const writer = createWriter();
      const given = all.map(([each, at]) => writer.pick(each, at % each.length));
      const reader = createReader(writer.number());
      expect(all.map(([each]) => reader.pick(each, 0))).toEqual(given);
      expect(reader.isDone()).toBe(true);
    }),
  );
});

test('a thing takes the room that its weight says', () => {
  const even = fc.array(fc.tuple(fc.constant([1, 3, 12, 16]), fc.nat(3)), { minLength: 40, maxLength: 80 });
  fc.assert(
    fc.property(even, (all) => {
      const [writer, measure] = [createWriter(), createMeasuringPen()];
      for (const pen of [writer, measure]) for (const [each, at] of all) pen.pick(each, at);
      expect(log2(writer.number() + 1n)).toBeLessThan(measure.bits() + 5);
    }),
  );
});

test('first things with nothing after them take no room', () => {
  const pen = createWriter();
  pen.oneOf(10, 7);
  for (let more = 0; more < 50; more += 1) pen.pick([1, 7], 0);
  expect(pen.number()).toBe(7n);
});

test('any number can be read, and a number that was not written leaves something over', () => {
  const reader = createReader(10n ** 40n);
  for (let more = 0; more < 20; more += 1) expect(reader.oneOf(7, 0)).toBeLessThan(7);
  expect(reader.isDone()).toBe(false);
});

test.each([
  [3, 3],
  [3, -1],
])('of %d things there is none with number %d', (count, value) => {
  expect(() => createWriter().oneOf(count, value)).toThrow(RangeError);
  expect(() => createWriter().pick([1, 1, 1], value)).toThrow(RangeError);
});
