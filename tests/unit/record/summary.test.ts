import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Happening } from '../../../src/domain/record/events.ts';
import { merge } from '../../../src/domain/record/merge.ts';
import { summarize } from '../../../src/domain/record/summary.ts';
import { aHistory, ONE_OF_EACH } from '../../support/an-event.ts';
import { anyHistory } from '../../support/any-history.ts';

const after = (...happenings: Happening[]) => summarize(aHistory(happenings));
const note = (name: string, text = 'x'): Happening => ({ verb: 'commented', note: name, text });
const final: Happening = { verb: 'initialized', test: 'final', seed: 1, content: 1 };
const inTest = (question: string, attempt: string): Happening => ({
  verb: 'answered',
  question,
  response: ['a'],
  attempt,
});

test('an empty record holds nothing, since never', () => {
  expect(summarize([])).toEqual({
    events: 0,
    lessons: [],
    cases: [],
    questions: { answered: 0, tries: 0 },
    tests: [],
    notes: 0,
    planRows: 0,
    workbenchRows: 0,
  });
});

test('one event of each kind', () => {
  expect(summarize(aHistory(ONE_OF_EACH))).toEqual({
    since: 1000,
    until: 18_000,
    events: 18,
    lessons: [{ id: 'non-refoulement', read: true, sections: 1 }],
    cases: [
      { id: 'maryam', runs: 2, ended: 1, skipped: false, underWay: { decisions: 0 }, lastEnding: 'protected' },
      { id: 'samuel', runs: 0, ended: 0, skipped: true },
    ],
    questions: { answered: 1, tries: 1 },
    tests: [{ test: 'final', attempts: 1, last: { right: 1, of: 2, at: 16_000, passed: false } }],
    notes: 1,
    planRows: 0,
    workbenchRows: 0,
  });
});

test('a lesson that was begun is not read', () => {
  const read = (section: string): Happening => ({ verb: 'experienced', lesson: 'child', section });
  expect(after(read('one'), read('two'), read('one')).lessons).toEqual([{ id: 'child', read: false, sections: 2 }]);
});

test('a question is counted once and its tries each', () => {
  const answered = (question: string): Happening => ({ verb: 'answered', question, response: ['a'] });
  expect(after(answered('a'), answered('b'), answered('a')).questions).toEqual({ answered: 2, tries: 3 });
});

test('of a test the open attempt and the last result are told apart', () => {
  const handIn: Happening = { verb: 'completed', test: 'final', attempt: 'test-1', right: 12, of: 14 };
  expect(after(final, inTest('a', 'test-1'), inTest('b', 'test-1')).tests).toEqual([
    { test: 'final', attempts: 1, open: { answered: 2 } },
  ]);
  expect(after(final, handIn, final, inTest('a', 'test-3')).tests).toEqual([
    { test: 'final', attempts: 2, open: { answered: 1 }, last: { right: 12, of: 14, at: 2000 } },
  ]);
});

test('a row of the plan counts once, whatever stands in it; notes that were taken back do not count', () => {
  const all = [
    note('plan-1-do'),
    note('plan-1-by'),
    note('plan-2-do'),
    note('row-a1'),
    note('maryam-1'),
    note('review-1'),
  ];
  expect(after(...all)).toMatchObject({ notes: 2, planRows: 2, workbenchRows: 1 });
  expect(after(...all, note('plan-1-do', ''), note('row-a1', ''), note('maryam-1', ''))).toMatchObject({
    notes: 1,
    planRows: 2,
    workbenchRows: 0,
  });
});

test('it does not matter in which order events come, or how often', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      expect(summarize([...history].reverse())).toEqual(summarize(merge(history, [])));
    }),
    { numRuns: 1000 },
  );
});
