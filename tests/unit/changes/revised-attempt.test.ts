import { describe, expect, test } from 'vitest';
import type { Changes } from '../../../src/domain/changes/changes.ts';
import { revisedAttempt } from '../../../src/domain/changes/revised-attempt.ts';

const changes: Changes = [
  { version: 1, changes: [{ question: 'one', what: 'changed', why: 'Before it began.' }] },
  {
    version: 2,
    changes: [
      { question: 'one', what: 'removed', why: 'It rested on a view that was withdrawn.' },
      { question: 'two', options: ['b'], what: 'changed', why: 'The committee has spoken.' },
      { question: 'never-asked', what: 'removed', why: 'Of another situation.' },
      { case: 'gate', what: 'changed', why: 'Of a case.' },
    ],
  },
];
const answers = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, { response: ['a'], at: 1 }]));
const asks = (...ids: string[]) => ids.map((id) => ({ id }));
const UNDERWAY = { answers: answers('one', 'two'), left: ['three'], content: 1 };
const DONE = { ...UNDERWAY, done: { right: 1, of: 3, at: 9 } };
const revised = (attempt: Parameters<typeof revisedAttempt>[0], asked: { id: string }[], right = 1, today = 2) =>
  revisedAttempt(attempt, asked, right, { changes, today });

describe('an attempt that is under way', () => {
  test('nothing to tell where all its answers are still asked for, whatever else changed', () => {
    expect(revised(UNDERWAY, asks('one', 'two', 'three', 'four'))).toBeUndefined();
    expect(revised(UNDERWAY, asks('one', 'two', 'four'), 0)).toBeUndefined();
  });

  test('how many answers are no longer asked for, and why', () => {
    expect(revised(UNDERWAY, asks('two', 'three', 'four'))).toEqual({
      gone: 1,
      why: ['It rested on a view that was withdrawn.'],
    });
    expect(revised({ ...UNDERWAY, answers: answers('constructor') }, asks('two'))).toEqual({ gone: 1, why: [] });
  });
});

describe('an attempt that was handed in', () => {
  test('nothing to tell where it is shown as it was', () => {
    expect(revised(DONE, asks('one', 'two', 'three'))).toBeUndefined();
  });

  test('what is no longer shown, left open or answered, or is judged otherwise today', () => {
    expect(revised(DONE, asks('two'))).toEqual({
      gone: 2,
      why: ['It rested on a view that was withdrawn.', 'The committee has spoken.'],
    });
    expect(revised(DONE, asks('one', 'two', 'three'), 2)).toMatchObject({ gone: 0 });
  });
});

test('an attempt of this version is as it was, whatever is asked', () => {
  expect(revised({ ...UNDERWAY, content: 2 }, [])).toBeUndefined();
});
