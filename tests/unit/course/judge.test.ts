import { describe, expect, test } from 'vitest';
import { fits, judge } from '../../../src/domain/course/judge.ts';
import { aChoice, aMatch, anOrder } from '../../support/a-question.ts';

describe('choose one', () => {
  const question = aChoice('choose-one', 'c');

  test('the right option makes the answer right', () => {
    expect(judge(question, ['c'])).toEqual({
      right: true,
      parts: [
        { id: 'a', stands: false, chosen: false, agrees: true },
        { id: 'b', stands: false, chosen: false, agrees: true },
        { id: 'c', stands: true, chosen: true, agrees: true },
        { id: 'd', stands: false, chosen: false, agrees: true },
      ],
    });
  });

  test('a wrong option does not change what is true of the others', () => {
    const { right, parts } = judge(question, ['a']);
    expect(right).toBe(false);
    expect(parts.map(({ stands }) => stands)).toEqual([false, false, true, false]);
    expect(parts.filter(({ agrees }) => !agrees).map(({ id }) => id)).toEqual(['a', 'c']);
  });
});

describe('choose all', () => {
  const question = aChoice('choose-all', 'a', 'd');

  test('is right only when all that stand are chosen and nothing else', () => {
    expect(judge(question, ['d', 'a']).right).toBe(true);
    expect(judge(question, ['a']).right).toBe(false);
    expect(judge(question, ['a', 'b', 'd']).right).toBe(false);
  });

  test('tells for each option whether the learner was right to choose it or to leave it', () => {
    const agrees = judge(question, ['a', 'b']).parts.map((part) => [part.id, part.agrees]);
    expect(agrees).toEqual([
      ['a', true],
      ['b', false],
      ['c', true],
      ['d', false],
    ]);
  });
});

describe('order', () => {
  test('tells in the right order where each step was put', () => {
    const { right, parts } = judge(anOrder(), ['hear', 'stop', 'write', 'pass']);
    expect(right).toBe(false);
    expect(parts).toEqual([
      { id: 'stop', place: 1, agrees: false },
      { id: 'hear', place: 0, agrees: false },
      { id: 'write', place: 2, agrees: true },
      { id: 'pass', place: 3, agrees: true },
    ]);
    expect(judge(anOrder(), ['stop', 'hear', 'write', 'pass']).right).toBe(true);
  });
});

describe('match', () => {
  test('tells for each card which text it was given; a text may be given twice', () => {
    const { right, parts } = judge(aMatch(), ['x', 'x', 'z']);
    expect(right).toBe(false);
    expect(parts).toEqual([
      { id: 'x', given: 'x', agrees: true },
      { id: 'y', given: 'x', agrees: false },
      { id: 'z', given: 'z', agrees: true },
    ]);
  });
});

describe('what is no answer', () => {
  test.each([
    ['two options where one is asked for', aChoice('choose-one', 'a'), ['a', 'b']],
    ['no option', aChoice('choose-one', 'a'), []],
    ['nothing chosen of many', aChoice('choose-all', 'a'), []],
    ['the same option twice', aChoice('choose-all', 'a'), ['a', 'a']],
    ['an option that does not exist, as in an earlier wording', aChoice('choose-all', 'a'), ['a', 'gone']],
    ['a step left out', anOrder(), ['stop', 'hear', 'write']],
    ['a step twice', anOrder(), ['stop', 'hear', 'write', 'write']],
    ['a card left open', aMatch(), ['x', 'y', '']],
    ['a card too many', aMatch(), ['x', 'y', 'z', 'x']],
  ])('%s', (_, question, response) => {
    expect(fits(question, response)).toBe(false);
    expect(() => judge(question, response)).toThrow(RangeError);
  });

  test('the error names the answer and the kind', () => {
    expect(() => judge(aChoice('choose-one', 'a'), ['gone'])).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: ‘gone’ does not answer a ‘choose-one’ question. Ask fits() first.]`,
    );
  });
});
