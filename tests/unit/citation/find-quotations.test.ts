import { expect, test } from 'vitest';
import { findQuotations } from '../../../src/domain/citation/find-quotations.ts';

test('finds each quotation with the place of its opening mark', () => {
  expect(findQuotations('He reads “due regard” and “safety”.')).toEqual([
    { text: 'due regard', offset: 9 },
    { text: 'safety', offset: 26 },
  ]);
});

test('speech in single marks is no quotation', () => {
  expect(findQuotations('‘Not there,’ he says. "Nor here."')).toEqual([]);
});

test('a quotation may run over a line, not over a paragraph', () => {
  expect(findQuotations('“due\nregard”')).toEqual([{ text: 'due\nregard', offset: 0 }]);
  expect(findQuotations('A “due\n  \nregard” b')).toEqual([
    { text: 'due', offset: 2, fault: 'never-closed' },
    { text: '', offset: 16, fault: 'never-opened' },
  ]);
});

test('marks within marks belong to the outer quotation', () => {
  expect(findQuotations('““substantial grounds” exist”')).toEqual([{ text: '“substantial grounds” exist', offset: 0 }]);
});

test('a mark open at the end is reported', () => {
  expect(findQuotations('a “b')).toEqual([{ text: 'b', offset: 2, fault: 'never-closed' }]);
});
