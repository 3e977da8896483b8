import { describe, expect, test } from 'vitest';
import { reviewAsked } from '../../../src/domain/course/review-asked.ts';
import type { Chosen } from '../../../src/domain/course/review-set.ts';

const pool = [
  { id: 'child-1', thread: 'child' },
  { id: 'child-2', thread: 'child' },
  { id: 'dignity-1', thread: 'dignity' },
  { id: 'privacy-1', thread: 'privacy' },
] as const;
const [child1, child2, dignity1, privacy1] = pool;
const SET: Chosen[] = [{ ...child1, because: { lesson: 'child' } }, dignity1];
const answers = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, { response: ['a'], at: 1 }]));
const done = { right: 1, of: 2, at: 2 };
const asked = (attempt?: Parameters<typeof reviewAsked>[2]) => reviewAsked(SET, { pool }, attempt);

describe('an attempt that is under way', () => {
  test('asks what is chosen', () => {
    expect(asked()).toEqual(SET);
    expect(asked({ answers: answers('child-1') })).toEqual(SET);
  });

  test('keeps what was answered, on its own strand where there is one, in place of what was not', () => {
    expect(asked({ answers: answers('child-2') })).toEqual([child2, dignity1]);
    expect(asked({ answers: answers('privacy-1', 'child-1') })).toEqual([SET[0], privacy1]);
    expect(asked({ answers: answers('privacy-1', 'child-1', 'dignity-1') })).toEqual(SET);
  });

  test('asks no more what is gone from the course', () => {
    expect(asked({ answers: answers('gone', 'constructor') })).toEqual(SET);
  });
});

describe('an attempt that is done', () => {
  test('shows what it asked and is not asked anew, wherever the course would go today', () => {
    expect(asked({ answers: answers('child-2', 'privacy-1'), done })).toEqual([child2, privacy1]);
    expect(asked({ answers: answers('child-2', 'gone'), done })).toEqual([child2]);
  });

  test('of which nothing is left shows what the course would ask today', () => {
    expect(asked({ answers: answers('gone', 'also-gone'), done })).toEqual(SET);
  });
});
