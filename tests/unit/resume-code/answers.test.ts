import { describe, expect, test } from 'vitest';
import { fits } from '../../../src/domain/course/judge.ts';
import { answersTo, isUnorderly, type ShapeQuestion } from '../../../src/domain/resume-code/walk/answers.ts';

const OPTIONS = ['w', 'x', 'y', 'z'];

function aQuestion(kind: ShapeQuestion['kind']): ShapeQuestion {
  return { id: 'q', kind, use: 'check', options: OPTIONS };
}

describe.each([
  ['choose-one', false, 4],
  ['choose-all', false, 15],
  ['order', false, 24],
  ['match', true, 24],
  ['match', false, 256],
] as const)('%s (orderly: %s)', (kind, orderly, count) => {
  const question = aQuestion(kind);
  const answers = answersTo(question, orderly);
  const all = Array.from({ length: answers.count }, (_, number) => answers.responseOf(number));

  test(`has ${count} answers, each with its own number`, () => {
    expect(answers.count).toBe(count);
    expect(new Set(all.map(String)).size).toBe(count);
    expect(all.map(answers.numberOf)).toEqual(all.map((_, number) => number));
  });

  test('they all answer the question, and what does not has no number', () => {
    const parts = OPTIONS.map((id) => ({ id, right: false }));
    const key = kind === 'match' ? { kind, pairs: parts } : { kind, options: parts };
    expect(all.filter((response) => !fits(key, response))).toEqual([]);
    for (const response of [[], ['v'], ['w', 'w'], ['w', 'x', 'y', 'v'], ['w', 'x', 'y', 'z', 'z']])
      expect(answers.numberOf(response)).toBeUndefined();
  });
});

test('the options of a set come in the order of the question, in whatever order they were chosen', () => {
  const { numberOf, responseOf } = answersTo(aQuestion('choose-all'), false);
  expect(responseOf(numberOf(['z', 'w']) ?? -1)).toEqual(['w', 'z']);
});

test('a text that was given to two cards has a number only among all answers', () => {
  const twice = ['w', 'w', 'y', 'z'];
  expect(isUnorderly(aQuestion('match'), twice)).toBe(true);
  expect(isUnorderly(aQuestion('match'), OPTIONS)).toBe(false);
  expect(answersTo(aQuestion('match'), true).numberOf(twice)).toBeUndefined();
  expect(answersTo(aQuestion('match'), false).numberOf(twice)).toBeDefined();
});
