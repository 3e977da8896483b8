import fc from 'fast-check';
import { expect, test } from 'vitest';
import { merge } from '../../../src/domain/record/merge.ts';
import { readEvent } from '../../../src/domain/record/read-event.ts';
import { lookAtTyped } from '../../../src/domain/resume-code/look-at-typed.ts';
import { contentOf, readCode } from '../../../src/domain/resume-code/read-code.ts';
import { frame, inPairs } from '../../../src/domain/resume-code/text/frame.ts';
import { checkPairs } from '../../../src/domain/resume-code/text/pair-check.ts';
import { readSigns, writeSigns } from '../../../src/domain/resume-code/text/signs.ts';
import { writeCode } from '../../../src/domain/resume-code/write-code.ts';
import { aFinishedCourse } from '../../support/any-course.ts';
import { REAL_SHAPE } from '../../support/real-shape.ts';

const SIGNS = Array.from('ABCDEFGHJKLMNPQRSTUVWXYZ23456789');
const CODE = writeCode(aFinishedCourse(11), REAL_SHAPE);
const shapes = (content: number) => (content === 1 ? REAL_SHAPE : undefined);

const anySigns = fc.array(fc.constantFrom(...SIGNS, ' ', '-'), { maxLength: 60 }).map((signs) => signs.join(''));
const anyText = fc.oneof(
  { weight: 10, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 9, arbitrary: anySigns },
  // A piece of a code, something else, another piece.
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.nat(CODE.length), fc.oneof(anySigns, fc.string()), fc.nat(CODE.length))
      .map(([to, between, from]) => CODE.slice(0, to) + between + CODE.slice(from)),
  },
);

test('100,000 texts that nobody wrote are refused, and nothing is thrown', { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(anyText, (text) => writeSigns(readSigns(text).values) === CODE || 'refused' in readCode(text, shapes)),
    { numRuns: 100_000 },
  );
});

test('they have no content version, and are not whole while they are typed', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      fc.pre(writeSigns(readSigns(text).values) !== CODE);
      expect([contentOf(text), lookAtTyped(text).whole]).toEqual([undefined, false]);
    }),
    { numRuns: 2000 },
  );
});

test('a code with right checks and anything in it is refused, or is the code of what it gives', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.oneof(fc.bigInt(0n, 2n ** 30n), fc.bigInt(0n, 2n ** 500n)), (number) => {
      const code = writeSigns(frame(number));
      const answer = readCode(code, shapes);
      if ('refused' in answer) {
        expect(['not-ours', 'newer-content']).toContain(answer.refused);
        return;
      }
      read += 1;
      expect(answer.events.filter((event) => !readEvent(event))).toEqual([]);
      expect(merge(answer.events, [])).toEqual(answer.events);
    }),
    { numRuns: 2000 },
  );
  expect(read).toBeGreaterThan(0);
});

test('the same content behind empty groups is no code, and neither is a code with empty groups behind it', () => {
  const values = readSigns(CODE).values;
  const padded = [0, 0, 0, 0, ...frame(1n).slice(0, 4)];
  const pairs = checkPairs(inPairs(padded)).flatMap((pair) => [pair >> 5, pair & 31]);
  expect(readCode(writeSigns([...padded, ...pairs]), shapes)).toEqual({ refused: 'not-ours' });
  expect(readCode(`${CODE} AAAA`, shapes)).toMatchObject({ refused: 'too-long', group: 31, meant: CODE });
  expect(readCode('AAAA'.repeat(values.length / 4), shapes)).toHaveProperty('refused');
});
