import { expect, test } from 'vitest';
import { againId, citesOf } from '../../../src/domain/course/question.ts';
import { aChoice, aMatch, anOrder } from '../../support/a-question.ts';

test('what an answer rests on is listed once, in the order of the question', () => {
  expect(citesOf(anOrder())).toEqual(['cat:3-1', 'p5']);
  expect(citesOf(aChoice('choose-all', 'a'))).toEqual(['p5']);
  expect(citesOf(aMatch())).toEqual(['p5']);
});

test('the second answer to an opening is kept apart from the first', () => {
  expect(againId('welcome-opening')).toBe('welcome-opening-again');
});
