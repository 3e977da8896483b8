import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupCode, groupsOf } from '../../../src/components/data/group-code.ts';

describe('groupCode', () => {
  it('makes groups of four, four in a line, in capitals', () => {
    expect(groupCode('mbkzpjvx4z88z3e24px').text).toBe('MBKZ PJVX 4Z88 Z3E2\n4PX');
  });

  it('takes a code as it was copied, dictated or sent as a link', () => {
    for (const typed of ['MBKZ PJVX', 'mbkz-pjvx', ' MBKZ\nPJVX ', 'https://a.example/my-data.html#code=MBKZPJVX'])
      expect(groupCode(typed).text).toBe('MBKZ PJVX');
  });

  it('keeps signs that no code has, so that they can be pointed at', () => {
    expect(groupsOf('MB0Z ÄI')).toEqual(['MB0Z', 'ÄI']);
  });

  it('keeps the caret beside the sign that was typed', () => {
    // ABCD|E, after the E was typed: behind it.
    expect(groupCode('ABCDE', 5)).toEqual({ text: 'ABCD E', caret: 6 });
    // The fourth sign of a group was typed: the caret waits before the gap.
    expect(groupCode('ABCD EFGH', 4)).toEqual({ text: 'ABCD EFGH', caret: 4 });
    // A sign was typed into the first group, and pushes one over the gap.
    expect(groupCode('AXBCD EFGH', 2)).toEqual({ text: 'AXBC DEFG H', caret: 2 });
    expect(groupCode('', 0)).toEqual({ text: '', caret: 0 });
  });

  it('loses no sign, and grouping twice changes nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('A', 'b', '7', ' ', '\n', '-', 'Ö') }),
        fc.nat(40),
        (typed, caret) => {
          const once = groupCode(typed, caret);
          expect(groupsOf(once.text).join('')).toBe(typed.replace(/[ \n-]/g, '').toUpperCase());
          expect(groupCode(once.text, once.caret)).toEqual(once);
          expect(once.caret).toBeLessThanOrEqual(once.text.length);
        },
      ),
    );
  });
});
