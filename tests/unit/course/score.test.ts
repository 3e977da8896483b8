import { expect, test } from 'vitest';
import { adviceOf, scoreTest, type Scored } from '../../../src/domain/course/score.ts';
import { aChoice, anOrder } from '../../support/a-question.ts';

const asked: Scored[] = [
  { id: 'p1', thread: 'privacy', key: aChoice('choose-one', 'a') },
  { id: 'c1', thread: 'child', key: anOrder() },
  { id: 'c2', thread: 'child', key: aChoice('choose-all', 'a', 'b') },
];
const given = (answers: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(answers).map(([id, response]) => [id, { response }]));

test('counts the answers that stand as a whole, by thread in the order of the threads', () => {
  const score = scoreTest(asked, given({ p1: ['a'], c1: ['stop', 'hear', 'write', 'pass'], c2: ['a'] }));
  expect(score).toEqual({
    right: 2,
    of: 3,
    threads: [
      {
        thread: 'child',
        answers: [
          { id: 'c1', right: true },
          { id: 'c2', right: false },
        ],
      },
      { thread: 'privacy', answers: [{ id: 'p1', right: true }] },
    ],
  });
  expect([...adviceOf(score)]).toEqual([
    ['child', 'closely'],
    ['privacy', 'skim'],
  ]);
});

test('what was left open, and an answer that no longer fits the question, do not stand', () => {
  expect(scoreTest(asked, given({ p1: ['gone'] }))).toMatchObject({ right: 0, of: 3 });
  expect([...adviceOf(scoreTest(asked, {})).values()]).toEqual(['closely', 'closely']);
});
