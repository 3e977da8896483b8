import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/domain/course/excerpt.ts';

const TEXT = 'First it says one thing. Then it says another. At last it ends.';

test.each([
  ['the whole', undefined, undefined, TEXT, false, false],
  ['a part in the middle', 'Then', 'another.', 'Then it says another.', true, true],
  ['from the beginning', undefined, 'thing.', 'First it says one thing.', false, true],
  ['to the end', 'At last', undefined, 'At last it ends.', true, false],
])('%s', (_, from, to, text, before, after) => {
  expect(excerptOf(TEXT, from, to)).toEqual({ text, before, after });
});

test.each([
  ['a beginning that is not there', 'Thus', undefined],
  ['an end that is not there', 'Then', 'never.'],
  ['an end before the beginning', 'Then', 'one thing.'],
])('nothing for %s', (_, from, to) => {
  expect(excerptOf(TEXT, from, to)).toBeUndefined();
});
