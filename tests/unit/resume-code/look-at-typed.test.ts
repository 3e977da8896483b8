import { expect, test } from 'vitest';
import { GROUPS_IN_LINE, lookAtTyped } from '../../../src/domain/resume-code/look-at-typed.ts';
import { writeCode } from '../../../src/domain/resume-code/write-code.ts';
import { aFinishedCourse } from '../../support/any-course.ts';
import { REAL_SHAPE } from '../../support/real-shape.ts';

const CODE = writeCode(aFinishedCourse(7), REAL_SHAPE);
const GROUPS = CODE.split(' ');

/** The states of the groups as one letter each: right, forbidden, doubtful, part, typed. */
function statesOf(text: string): string {
  return lookAtTyped(text)
    .groups.map(({ state }) => state.charAt(0))
    .join('');
}

test('nothing is known of a line before it is there, then it is right; at the end all is', () => {
  expect(statesOf('')).toBe('');
  expect(statesOf(GROUPS.slice(0, 3).join(' '))).toBe('ttt');
  expect(statesOf(`${GROUPS.slice(0, 3).join(' ')} ${(GROUPS[3] ?? '').slice(0, 3)}`)).toBe('tttp');
  expect(statesOf(GROUPS.slice(0, GROUPS_IN_LINE + 2).join(''))).toBe('rrrrrrrrtt');
  expect(lookAtTyped(GROUPS.slice(0, -1).join(' ')).whole).toBe(false);
  expect(statesOf(CODE)).toBe('r'.repeat(GROUPS.length));
  expect(lookAtTyped(CODE).whole).toBe(true);
});

test('the groups are shown as they are read, however they are typed', () => {
  const typed = `  ${CODE.toLowerCase().replaceAll(' ', '–')}\n`;
  expect(lookAtTyped(typed).groups.map(({ signs }) => signs)).toEqual(GROUPS);
  expect(lookAtTyped(typed).whole).toBe(true);
});

test('a sign that no code has is seen at once', () => {
  expect(statesOf('AB0D EFGH 2i')).toBe('ftf');
  expect(lookAtTyped('ab0').groups).toEqual([{ signs: 'AB0', state: 'forbidden' }]);
});

test('a line with a slip is doubtful as soon as the code goes on far enough to show that the line has a check', () => {
  const first = GROUPS[0] ?? '';
  const other = (first.startsWith('A') ? 'B' : 'A') + first.slice(1);
  const withSlip = [other, ...GROUPS.slice(1)];
  expect(statesOf(withSlip.slice(0, GROUPS_IN_LINE).join(' '))).toBe('tttttttt');
  expect(statesOf(withSlip.slice(0, GROUPS_IN_LINE + 2).join(' '))).toBe('ddddddddtt');
  expect(statesOf(withSlip.slice(0, 2 * GROUPS_IN_LINE).join(' '))).toBe('ddddddddrrrrrrrr');
});
