import { expect, test } from 'vitest';
import { shuffled } from '../../../src/domain/course/shuffled.ts';

const parts = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
const order = (seed: string) => shuffled(parts, seed).map(({ id }) => id);

test('the same question is shuffled the same way on every visit', () => {
  expect(order('one')).toEqual(order('one'));
});

test('nothing is lost, and the right order is never shown', () => {
  for (let n = 0; n < 500; n += 1) {
    const shown = order(`question-${n}`);
    expect([...shown].sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(shown).not.toEqual(['a', 'b', 'c', 'd', 'e']);
  }
});

test('different questions are shuffled differently', () => {
  const orders = new Set(Array.from({ length: 50 }, (_, n) => order(`question-${n}`).join('')));
  expect(orders.size).toBeGreaterThan(20);
});
