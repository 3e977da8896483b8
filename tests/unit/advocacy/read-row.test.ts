import { expect, test } from 'vitest';
import { readRow } from '../../../src/domain/advocacy/read-row.ts';
import { contentOf, LONGEST_FIELD } from '../../../src/domain/advocacy/row.ts';
import { aRow } from '../../support/a-row.ts';

const without = (field: string) => Object.fromEntries(Object.entries(aRow()).filter(([name]) => name !== field));

test('a row that was written is read as it was', () => {
  const row = aRow({ id: '12.34', place: -0.5, who: 'consul', cites: ['cat:3-1'], checked: ['wednesday'] });
  expect(readRow(JSON.parse(JSON.stringify(row)))).toEqual(row);
});

test.each([
  ['a text', 'a row', { field: '', fault: 'kind' }],
  ['nothing', null, { field: '', fault: 'kind' }],
  ['a list', [], { field: 'id', fault: 'missing' }],
  ['a field too few', without('ask'), { field: 'ask', fault: 'missing' }],
  ['a field too many', { ...aRow(), colour: 'red' }, { field: 'colour', fault: 'unknown' }],
  ['a field of every object', JSON.parse('{"__proto__": {}}'), { field: '__proto__', fault: 'unknown' }],
  ['a number where a text belongs', { ...aRow(), law: 3 }, { field: 'law', fault: 'kind' }],
  ['a text where a number belongs', { ...aRow(), place: '1' }, { field: 'place', fault: 'kind' }],
  ['a number that is none', { ...aRow(), place: Infinity }, { field: 'place', fault: 'kind' }],
  ['a field that is too long', aRow({ reply: 'x'.repeat(LONGEST_FIELD + 1) }), { field: 'reply', fault: 'long' }],
  ['an empty name', aRow({ id: '' }), { field: 'id', fault: 'kind' }],
  ['a name with signs', aRow({ id: '"]x' }), { field: 'id', fault: 'kind' }],
  ['a citation with signs', aRow({ cites: ['cat:3-1', '<b>'] }), { field: 'cites', fault: 'kind' }],
  ['more citations than a row holds', aRow({ cites: Array<string>(21).fill('p1') }), { field: 'cites', fault: 'kind' }],
  ['a list of other things', { ...aRow(), checked: [1] }, { field: 'checked', fault: 'kind' }],
  [
    'signs that make it too long for the record',
    aRow({
      law: '\u0001'.repeat(900),
      reply: '\u0001'.repeat(900),
      ask: '\u0001'.repeat(900),
      cares: '\u0001'.repeat(900),
    }),
    { field: '', fault: 'long' },
  ],
])('%s is refused', (_, value, fault) => {
  expect(readRow(value)).toEqual(fault);
});

test('what a row says has nothing to do with its name, its place and its self-check', () => {
  const row = aRow();
  expect(contentOf({ ...row, id: 'two', place: 9, checked: ['wednesday'] })).toBe(contentOf(row));
  expect(contentOf({ ...row, cites: ['p1'] })).not.toBe(contentOf(row));
  expect(contentOf({ ...row, ask: 'One line on the form.' })).not.toBe(contentOf(row));
});
