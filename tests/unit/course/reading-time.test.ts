import { expect, test } from 'vitest';
import { countWords, readingMinutes } from '../../../src/domain/course/reading-time.ts';

test('words are counted without components, Markdown marks and lone signs', () => {
  expect(
    countWords('For **everyone**, against <Term id="torture" /> – as article 1 says: ‘don’t’. <Cite ids="p5 p6" />'),
  ).toBe(8);
  expect(countWords('')).toBe(0);
});

test('a lesson takes its reading and half a minute for each question, rounded up', () => {
  expect(readingMinutes(2000, 0)).toBe(10);
  expect(readingMinutes(2000, 5)).toBe(13);
  expect(readingMinutes(1, 0)).toBe(1);
});
