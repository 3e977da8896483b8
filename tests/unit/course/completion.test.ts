import { describe, expect, test } from 'vitest';
import { completionOf, hasPassed, neededRight } from '../../../src/domain/course/completion.ts';
import type { Happening } from '../../../src/domain/record/events.ts';
import { foldProgress } from '../../../src/domain/record/progress.ts';
import { foldTests } from '../../../src/domain/record/tests.ts';
import { aHistory } from '../../support/an-event.ts';

const COURSE = {
  lessons: [{ id: 'one' }, { id: 'two' }],
  cases: [{ id: 'gate', pair: 'row' }, { id: 'row', pair: 'gate' }, { id: 'list' }, { id: 'door' }],
  completion: { cases: 3, pairs: 1, passMark: 0.8, finalQuestions: 14 },
};
const read = (lesson: string): Happening => ({ verb: 'completed', lesson });
const skip = (of: string): Happening => ({ verb: 'skipped', case: of });
const after = (...happenings: Happening[]) => {
  const events = aHistory(happenings);
  return completionOf({ ...foldProgress(events), tests: foldTests(events) }, COURSE);
};
const LESSONS = [read('one'), read('two')];
const START: Happening = { verb: 'initialized', test: 'final', seed: 1, content: 1 };
const result = (right: number) => ({ test: 'final', attempt: 'test-1', right, of: 14 }) as const;

describe('completed', () => {
  test('with all lessons and three cases, a pair among them', () => {
    expect(after(...LESSONS, skip('gate'), skip('row'), skip('list'))).toEqual({
      completed: true,
      passed: false,
      rules: {
        lessons: { have: 2, need: 2, met: true },
        cases: { have: 3, need: 3, met: true },
        pairs: { have: 1, need: 1, met: true },
        test: { have: 0, need: 1, met: false },
      },
    });
  });

  test.each([
    ['a lesson is missing', [read('one'), skip('gate'), skip('row'), skip('list')]],
    ['a case is missing', [...LESSONS, skip('gate'), skip('row')]],
    ['no two of the cases are a pair', [...LESSONS, skip('gate'), skip('list'), skip('door')]],
  ])('not while %s', (_, happenings) => {
    expect(after(...happenings).completed).toBe(false);
  });

  test('a case that was played to an ending counts like one that was skipped', () => {
    const play: Happening[] = [
      { verb: 'initialized', case: 'gate', telling: 'guided', content: 1 },
      { verb: 'completed', case: 'gate', run: 'test-1', ending: 'safe' },
    ];
    expect(after(...play, skip('row'), skip('list'), ...LESSONS).completed).toBe(true);
  });
});

describe('passed', () => {
  test('with twelve of fourteen at 80 %, and not with eleven', () => {
    expect(neededRight(14, COURSE.completion)).toBe(12);
    expect(after(START, { verb: 'completed', ...result(12) }).passed).toBe(true);
    expect(after(START, { verb: 'completed', ...result(11) }).passed).toBe(false);
  });

  test('as was said on that day, whatever the mark is now', () => {
    const attempt = foldTests(aHistory([START, { verb: 'completed', ...result(9) }, { verb: 'passed', ...result(9) }]))
      .final?.[0];
    expect(attempt && hasPassed(attempt, { passMark: 1 })).toBe(true);
  });

  test('once is enough', () => {
    const again: Happening = { verb: 'completed', test: 'final', attempt: 'test-3', right: 2, of: 14 };
    expect(after(START, { verb: 'completed', ...result(14) }, START, again).passed).toBe(true);
  });

  test('the mark is exact where a machine would round', () => {
    expect(neededRight(15, { passMark: 0.8 })).toBe(12);
    expect(neededRight(10, { passMark: 0.7 })).toBe(7);
  });
});
