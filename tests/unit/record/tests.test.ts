import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Happening } from '../../../src/domain/record/events.ts';
import { foldTests } from '../../../src/domain/record/tests.ts';
import { aHistory, ONE_OF_EACH } from '../../support/an-event.ts';
import { anyHistory } from '../../support/any-history.ts';

test('one event of each kind folds into one attempt', () => {
  expect(foldTests(aHistory(ONE_OF_EACH))).toEqual({
    final: [
      {
        id: 'test-13',
        test: 'final',
        seed: 7,
        content: 1,
        startedAt: 13_000,
        answers: { 'final-1': { response: ['a'], at: 15_000 } },
        left: ['final-2'],
        done: { right: 1, of: 2, at: 16_000 },
        passed: false,
      },
    ],
  });
  expect(foldTests([])).toEqual({});
});

describe('an attempt at a test', () => {
  const start: Happening = { verb: 'initialized', test: 'final', seed: 7, content: 1 };
  const answer = (question: string, response: string, attempt = 'test-1'): Happening => ({
    verb: 'answered',
    question,
    response: [response],
    attempt,
  });
  const handIn = (right: number): Happening => ({ verb: 'completed', test: 'final', attempt: 'test-1', right, of: 14 });
  const finals = (...happenings: Happening[]) => foldTests(aHistory(happenings)).final ?? [];

  test('keeps the first answer to a question', () => {
    const history = aHistory([start, answer('a', 'x'), answer('a', 'y')]);
    expect(foldTests(history).final?.[0]?.answers.a?.response).toEqual(['x']);
  });

  test('takes nothing more once it was handed in, and the first result stands', () => {
    const pass: Happening = { verb: 'passed', test: 'final', attempt: 'test-1', right: 12, of: 14 };
    const [first] = finals(start, handIn(12), pass, answer('a', 'x'), handIn(3), { ...pass, verb: 'failed' });
    expect(first).toMatchObject({ answers: {}, done: { right: 12, of: 14, at: 2000 }, passed: true });
  });

  test('does not touch another attempt; what belongs to none is left out', () => {
    const [first, second] = finals(start, start, answer('a', 'x', 'test-2'), answer('a', 'x', 'test-9'));
    expect([Object.keys(first?.answers ?? {}), Object.keys(second?.answers ?? {})]).toEqual([[], ['a']]);
    expect(foldTests(aHistory([answer('a', 'x')]))).toEqual({});
  });

  test('has names like any others', () => {
    const [attempt] = finals(start, answer('constructor', 'x'), answer('__proto__', 'y'));
    expect(Object.keys(attempt?.answers ?? {})).toEqual(['constructor', '__proto__']);
  });
});

test('order and repetition change nothing', { timeout: 60_000 }, () => {
  const shuffled = anyHistory.chain((history) =>
    fc.tuple(fc.constant(history), fc.shuffledSubarray(history, { minLength: history.length })),
  );
  fc.assert(
    fc.property(shuffled, ([history, again]) => {
      expect(JSON.stringify(foldTests([...again, ...history]))).toBe(JSON.stringify(foldTests(history)));
    }),
    { numRuns: 2000 },
  );
});
