import { expect, test } from 'vitest';
import { tellAll } from '../../../src/components/lesson/question/tell-all.ts';
import { tellCount } from '../../../src/components/lesson/question/tell-count.ts';
import { judge } from '../../../src/domain/course/judge.ts';
import { questionWords } from '../../../src/i18n/en/lesson.ts';
import { aChoice, aMatch, anOrder } from '../../support/a-question.ts';

const tell = (right: string[], chosen: string[]) =>
  tellAll(judge(aChoice('choose-all', ...right), chosen).parts, questionWords, 'en');

test.each([
  [['a', 'b'], ['a', 'b'], 'You chose all that stand, and nothing else.'],
  [['a', 'b'], ['a', 'c'], 'One of your two stands. One that stands you left out.'],
  [['a', 'b', 'c'], ['a', 'b', 'd'], 'Two of your three stand. One that stands you left out.'],
  [['a', 'b', 'c'], ['d', 'a'], 'One of your two stands. Two that stand you left out.'],
  [['a', 'b'], ['a', 'b', 'c'], 'Two of your three stand.'],
  [['a', 'b'], ['c', 'd'], 'None of your two stand. Two that stand you left out.'],
  [['a', 'b'], ['a'], 'The one that you chose stands. One that stands you left out.'],
  [['a', 'b', 'c'], ['d'], 'The one that you chose does not stand. Three that stand you left out.'],
])('of %j, %j: %s', (right, chosen, sentence) => {
  expect(tell(right, chosen)).toBe(sentence);
});

test('an order and a match are counted in words', () => {
  expect(tellCount(judge(anOrder(), ['hear', 'stop', 'write', 'pass']), questionWords.tellOrder, questionWords)).toBe(
    'Two of four lines stand where you put them.',
  );
  expect(tellCount(judge(aMatch(), ['x', 'y', 'z']), questionWords.tellMatch, questionWords)).toBe('All cards fit.');
  expect(tellCount(judge(aMatch(), ['y', 'x', 'x']), questionWords.tellMatch, questionWords)).toBe(
    'None of three cards fit.',
  );
});
