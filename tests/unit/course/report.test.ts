import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../src/domain/course/report.ts';
import type { Happening } from '../../../src/domain/record/events.ts';
import { aHistory } from '../../support/an-event.ts';
import { aPackage } from '../packaging/a-package.ts';

const COURSE = {
  lessons: [{ id: 'welcome' }, { id: 'child' }],
  cases: [{ id: 'gate', pair: 'row' }, { id: 'row', pair: 'gate' }, { id: 'list' }],
  completion: { cases: 2, pairs: 1, passMark: 0.8, finalQuestions: 10 },
};
const WHOLE = { lessons: ['welcome', 'child'], cases: ['gate', 'row', 'list'] };
const read = (lesson: string): Happening => ({ verb: 'completed', lesson });
const skip = (of: string): Happening => ({ verb: 'skipped', case: of });
const ALL = [read('welcome'), read('child'), skip('gate'), skip('row')];
/** A final test with so many of ten; it is the first thing in its history. */
const final = (right: number, verb: 'passed' | 'failed'): Happening[] => [
  { verb: 'initialized', test: 'final', seed: 1, content: 1 },
  { verb: 'completed', test: 'final', attempt: 'test-1', right, of: 10 },
  { verb: verb, test: 'final', attempt: 'test-1', right, of: 10 },
];
const told = (happenings: readonly Happening[], options: Parameters<typeof aPackage>[0] = {}) =>
  reportOf(aHistory(happenings), COURSE, aPackage({ ...WHOLE, ...options }));

test('nothing was done yet', () => {
  expect(told([])).toEqual({ completion: 'incomplete', success: 'unknown', progress: 0 });
});

test('progress counts what is needed; it is whole only with completion', () => {
  expect(told([read('welcome')]).progress).toBe(0.2);
  // Five things of five, but a case for a pair is missing: a lesson, a case and the pair weigh the same.
  expect(told([read('welcome'), read('child'), skip('gate'), skip('list')])).toMatchObject({
    completion: 'incomplete',
    progress: 0.8,
  });
  expect(told(ALL)).toEqual({ completion: 'completed', success: 'unknown', progress: 1 });
});

describe('the final test', () => {
  test('passed: success and score, apart from completion', () => {
    expect(told(final(8, 'passed'))).toEqual({
      completion: 'incomplete',
      success: 'passed',
      score: { scaled: 0.8, right: 8, of: 10 },
      progress: 0,
    });
  });

  test('not passed: never failed, unless the package says so', () => {
    expect(told(final(7, 'failed'))).toMatchObject({ success: 'unknown', score: { scaled: 0.7 } });
    expect(told(final(7, 'failed'), { sendFailed: true })).toMatchObject({ success: 'failed' });
    expect(told([], { sendFailed: true }).success).toBe('unknown');
  });

  test('an attempt that passed stands, whatever comes after; the best result is the score', () => {
    const events = [
      ...aHistory(final(9, 'passed')),
      ...aHistory(
        [
          { verb: 'initialized', test: 'final', seed: 2, content: 1 },
          { verb: 'completed', test: 'final', attempt: 'again-1', right: 3, of: 10 },
          { verb: 'failed', test: 'final', attempt: 'again-1', right: 3, of: 10 },
        ],
        { writer: 'again', from: 100_000 },
      ),
    ];
    expect(reportOf(events, COURSE, aPackage({ ...WHOLE, sendFailed: true }))).toMatchObject({
      success: 'passed',
      score: { right: 9 },
    });
  });

  test('completes a package that it alone is to complete', () => {
    expect(told(ALL, { completes: 'test' })).toMatchObject({ completion: 'incomplete', progress: 0 });
    expect(told(final(8, 'passed'), { completes: 'test' })).toMatchObject({ completion: 'completed', progress: 1 });
  });
});

test('a package of a part asks for that part alone', () => {
  expect(told([read('child')], { lessons: ['child'], cases: [] })).toMatchObject({ completion: 'completed' });
  expect(told([skip('list')], { lessons: [], cases: ['list'], completes: 'cases' })).toMatchObject({
    completion: 'completed',
  });
});
