import { expect, test } from 'vitest';
import { whenInWords } from '../../../src/components/home/when.ts';

const now = new Date(2026, 5, 15, 0, 5);

test.each([
  ['today, 00:01', new Date(2026, 5, 15, 0, 1)],
  ['yesterday, 23:59', new Date(2026, 5, 14, 23, 59)],
  ['13 June, 16:42', new Date(2026, 5, 13, 16, 42)],
  ['31 December 2025, 09:05', new Date(2025, 11, 31, 9, 5)],
])('%s', (words, at) => {
  expect(whenInWords(at, now, 'en-GB')).toBe(words);
});

test('what a resume code puts at noon, before noon', () => {
  expect(whenInWords(new Date(2026, 5, 15, 12), now, 'en-GB')).toBe('today');
});

test('a quick hand, whose last press stands some seconds ahead of the clock, was here now', () => {
  expect(whenInWords(new Date(2026, 5, 15, 0, 5, 8), now, 'en-GB')).toBe('today, 00:05');
  const midnight = new Date(2026, 5, 15, 23, 59, 58);
  expect(whenInWords(new Date(2026, 5, 16, 0, 0, 3), midnight, 'en-GB')).toBe('today, 23:59');
});

test('the days are those of the calendar, also over the hour that summer time takes away', () => {
  expect(whenInWords(new Date(2026, 2, 28, 12), new Date(2026, 2, 30, 1), 'en-GB')).toBe('28 March, 12:00');
  expect(whenInWords(new Date(2026, 2, 29, 12), new Date(2026, 2, 30, 1), 'en-GB')).toBe('yesterday, 12:00');
});

test('other languages have their own words', () => {
  expect(whenInWords(new Date(2026, 5, 14, 8), now, 'fr')).toBe('hier, 08:00');
});
