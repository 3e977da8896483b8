import { expect, test } from 'vitest';
import { carried } from '../../../src/domain/codec/carried.ts';
import { decodeRecord } from '../../../src/domain/codec/decode-record.ts';
import { encodeRecord } from '../../../src/domain/codec/encode-record.ts';
import { fitRecord } from '../../../src/domain/codec/fit-record.ts';
import { aLearner, theRegister, WORST } from '../../support/learner/a-learner.ts';

const register = theRegister();
const events = aLearner(WORST, 3);
const read = (text: string) => {
  const opened = decodeRecord(text, register);
  return 'events' in opened ? opened.events : undefined;
};

test('a record that fits is whole, with a limit and without', () => {
  const text = encodeRecord(events, register);
  expect(fitRecord(events, register)).toEqual({ text, left: 0 });
  expect(fitRecord(events, register, text.length)).toEqual({ text, left: 0 });
});

test.each([4096, 1000, 400])('at most %d characters: as much as there is room for, and it can be read', (limit) => {
  const { text, left } = fitRecord(events, register, limit);
  const whole = encodeRecord(events, register).length;
  expect(text.length).toBeLessThanOrEqual(limit);
  expect(left === 0).toBe(whole <= limit);
  expect(read(text)).toHaveLength(carried(events).length - left);
});

test('what was begun, ended and passed goes last; of all else the newest stays', () => {
  const { text, left } = fitRecord(events, register, 1500);
  const kept = read(text) ?? [];
  const all = carried(events);
  const frame = (list: typeof all) => list.filter(({ verb }) => ['initialized', 'completed', 'passed'].includes(verb));
  expect(left).toBeGreaterThan(0);
  expect(frame(kept)).toEqual(frame(all));
  const details = all.filter(({ verb }) => verb === 'answered' || verb === 'experienced');
  const keptDetails = kept.filter(({ verb }) => verb === 'answered' || verb === 'experienced');
  expect(keptDetails).toEqual(details.slice(details.length - keptDetails.length));
});

test('where there is no room for anything, the text is that of an empty record', () => {
  expect(fitRecord(events, register, 0)).toEqual({ text: encodeRecord([], register), left: carried(events).length });
});
