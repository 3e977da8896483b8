import { describe, expect, test } from 'vitest';
import { revisedText } from '../../../src/components/revised/revised-text.ts';
import type { RevisedRun } from '../../../src/domain/changes/revised-run.ts';
import { revisedWords } from '../../../src/i18n/en/revised.ts';

const FITS: RevisedRun = {
  kept: 3,
  changed: [],
  leads: 'The desk',
  ended: false,
  otherwise: false,
  newer: false,
  why: [],
};
const BROKEN: RevisedRun = {
  ...FITS,
  kept: 2,
  broken: { n: 3, scene: 'The room', is: 'gone' },
  why: ['It was unlawful.'],
};
const told = (found: Partial<RevisedRun>, of?: string) => revisedText({ ...BROKEN, ...found }, revisedWords, 'en', of);

describe('a decision that no longer fits', () => {
  test('which, why, and what is kept', () => {
    expect(told({})).toEqual({
      title: 'One decision no longer fits',
      what: 'This case was revised since you played it. What you chose as decision 3, at ‘The room’, can no longer be chosen. It was unlawful.',
      means: 'Your 2 decisions before it are kept.',
    });
  });

  test.each([
    ['moved', 'The story no longer comes to your decision 3, at ‘The room’, in the way it did.'],
    ['closed', 'What you chose as decision 3, at ‘The room’, is no longer open after your decisions before it.'],
    ['over', 'The case now ends with ‘The desk’ before your decision 3, at ‘The room’.'],
  ] as const)('%s', (is, sentence) => {
    expect(told({ broken: { n: 3, scene: 'The room', is } }).what).toContain(sentence);
  });

  test('nothing or one before it; an ending that was reached', () => {
    expect(told({ kept: 0 }).means).toBe(
      'It was your first, so the case begins again; your record keeps what you decided.',
    );
    expect(told({ kept: 1, ended: true }).means).toBe(
      'Your decision before it is kept. That you came to an ending still counts.',
    );
  });

  test('of a case that is named, and of a later version', () => {
    expect(told({}, 'Sixteen').what).toMatch(/^‘Sixteen’ was revised since you played it\. /);
    expect(told({ newer: true }).what).toMatch(/^You played this case in a later version of the course\. /);
    expect(told({ newer: true }, 'Sixteen').what).toMatch(/^You played ‘Sixteen’ in a later version of the course\. /);
  });
});

describe('decisions that all fit', () => {
  const fits = (found: Partial<RevisedRun>, of?: string) => revisedText({ ...FITS, ...found }, revisedWords, 'en', of);

  test('what changed about them', () => {
    expect(fits({ why: ['Four minutes, not ten.'], changed: [{ n: 2, scene: 'The room' }] })).toEqual({
      title: 'This case was revised since you played it',
      what: 'Four minutes, not ten. It concerns decision 2, at ‘The room’.',
      means: 'All your decisions still fit.',
    });
  });

  test('another ending', () => {
    expect(fits({ otherwise: true, ended: true }, 'Sixteen')).toMatchObject({
      what: '‘Sixteen’ was revised since you played it.',
      means: 'With the same decisions it now comes to ‘The desk’. That you came to an ending still counts.',
    });
  });
});
