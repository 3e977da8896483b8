import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCode, type CodeRefusal } from '../../../src/domain/resume-code/read-code.ts';
import { writeCode } from '../../../src/domain/resume-code/write-code.ts';
import { aFinishedCourse } from '../../support/any-course.ts';
import { beginCourse, playCase, readLesson } from '../../support/played-course.ts';
import { REAL_SHAPE } from '../../support/real-shape.ts';

const SIGNS = Array.from('ABCDEFGHJKLMNPQRSTUVWXYZ23456789');
const LONG = writeCode(aFinishedCourse(3), REAL_SHAPE);
const SHORT = shortCode();
const CODES: [string, string][] = [
  ['a short code', SHORT],
  ['a code of a finished course', LONG],
];
const NUMBER = { numRuns: 300 };

function shortCode(): string {
  const course = beginCourse();
  readLesson(course, 'welcome', () => 1);
  playCase(course, 'last-call', () => 0);
  return writeCode(course.events, REAL_SHAPE);
}

/** The refusal of a text that is no code. */
function refusal(text: string): CodeRefusal {
  const answer = readCode(text, () => REAL_SHAPE);
  if (!('refused' in answer)) throw new Error(`‘${text}’ was read.`);
  return answer;
}

function bare(code: string): string[] {
  return Array.from(code.replaceAll(' ', ''));
}

function put(list: readonly string[], index: number, sign: string): string[] {
  return list.map((each, at) => (at === index ? sign : each));
}

function without(list: readonly string[], index: number): string[] {
  return list.filter((_, at) => at !== index);
}

function twice(list: readonly string[], index: number): string[] {
  return list.flatMap((each, at) => (at === index ? [each, each] : [each]));
}

/** The groups in which two texts of the same length differ. */
function differing(one: readonly string[], other: readonly string[]): number[] {
  return [...new Set(one.flatMap((sign, index) => (sign === other[index] ? [] : [Math.floor(index / 4) + 1])))];
}

describe.each(CODES)('in %s', (_, code) => {
  const signs = bare(code);

  test('any one sign that is wrong is found, whatever stands there instead', () => {
    for (const [index, right] of signs.entries()) {
      for (const sign of [...SIGNS, '0', 'O', '1', 'i', '?', 'é']) {
        if (sign === right) continue;
        const groups = [Math.floor(index / 4) + 1];
        expect(refusal(put(signs, index, sign).join(''))).toEqual({
          refused: 'slip',
          groups,
          exact: true,
          meant: code,
        });
      }
    }
  });

  test('two neighbours that were swapped are found, also across two groups', () => {
    for (let index = 1; index < signs.length; index += 1) {
      const [one = '', other = ''] = [signs[index - 1], signs[index]];
      if (one === other) continue;
      const typed = put(put(signs, index - 1, other), index, one);
      const groups = differing(signs, typed);
      expect(refusal(typed.join('-'))).toEqual({ refused: 'slip', groups, exact: true, meant: code });
    }
  });

  test('any two wrong signs are found', () => {
    const slip = fc.tuple(fc.nat(signs.length - 1), fc.constantFrom(...SIGNS));
    fc.assert(
      fc.property(slip, slip, (one, other) => {
        const typed = put(put(signs, ...one), ...other);
        const groups = differing(signs, typed);
        fc.pre(groups.length > 0);
        expect(refusal(typed.join(' '))).toEqual({ refused: 'slip', groups, exact: true, meant: code });
      }),
      NUMBER,
    );
  });

  test('a sign that was left out is found, and one that was typed twice', () => {
    for (const [index, sign] of signs.entries()) {
      const group = Math.floor(index / 4) + 1;
      const short = refusal(without(signs, index).join(''));
      expect(short).toMatchObject({ refused: 'too-short', meant: code });
      const long = refusal(twice(signs, index).join(''));
      expect(long).toMatchObject({ refused: 'too-long', meant: code });
      // Of equal signs that stand together it cannot be said which is missing.
      if (sign !== signs[index - 1]) expect([short, long]).toMatchObject([{ group, right: group - 1 }, { group }]);
    }
  });

  test('a group that was left out is found, and one that was typed twice', () => {
    const groups = code.split(' ');
    for (const index of groups.keys()) {
      expect(refusal(without(groups, index).join(' '))).toEqual({
        refused: 'too-short',
        group: index + 1,
        right: index,
        meant: code,
      });
      expect(refusal(twice(groups, index).join(' '))).toMatchObject({ refused: 'too-long', meant: code });
    }
  });

  test('no other change is taken for the code', () => {
    const slip = fc.tuple(fc.nat(signs.length - 1), fc.constantFrom(...SIGNS));
    fc.assert(
      fc.property(fc.array(slip, { minLength: 3, maxLength: 12 }), (slips) => {
        const typed = slips.reduce((all, [index, sign]) => put(all, index, sign), signs);
        fc.pre(differing(signs, typed).length > 0);
        expect(refusal(typed.join('')).refused).toBe('slip');
      }),
      NUMBER,
    );
  });
});

test('where too much is wrong to be found, the lines say about where', () => {
  const signs = bare(LONG);
  const other = (index: number) => (signs[index] === 'A' ? 'B' : 'A');
  const typed = [33, 38, 45, 58].reduce((all, index) => put(all, index, other(index)), signs).join('');
  const groups = [9, 10, 11, 12, 13, 14, 15, 16, 25, 26, 27, 28, 29, 30].filter((group) => group <= signs.length / 4);
  expect(refusal(typed)).toEqual({ refused: 'slip', groups, exact: false });
});

test('a beginning is too short, and what is right of it is said', () => {
  expect(refusal('')).toEqual({ refused: 'empty' });
  expect(refusal(' – ')).toEqual({ refused: 'empty' });
  expect(refusal(LONG.slice(0, 9))).toEqual({ refused: 'too-short', right: 0 });
  expect(refusal(`${LONG.split(' ').slice(0, 9).join(' ')} AB`)).toEqual({ refused: 'too-short', right: 8 });
  expect(refusal('A'.repeat(401))).toEqual({ refused: 'too-long', right: 0 });
});

test('signs that no code has are pointed at, however many there are', () => {
  expect(refusal('0AAA AAAA AOAA AAAI 1111')).toEqual({ refused: 'slip', groups: [1, 3, 4, 5], exact: true });
});
