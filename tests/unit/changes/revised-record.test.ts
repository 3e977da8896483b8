import { describe, expect, test } from 'vitest';
import type { Changes } from '../../../src/domain/changes/changes.ts';
import { revisedRecord, type CourseWays } from '../../../src/domain/changes/revised-record.ts';
import { revisedRecordText } from '../../../src/components/revised/revised-record-text.ts';
import type { Happening } from '../../../src/domain/record/events.ts';
import { foldProgress } from '../../../src/domain/record/progress.ts';
import { revisedWords } from '../../../src/i18n/en/revised.ts';
import { aCase } from '../../support/a-case.ts';
import { aHistory } from '../../support/an-event.ts';

const GATE = aCase({
  id: 'gate',
  title: 'The gate',
  scenes: {
    hall: { title: 'The hall', choices: [{ id: 'a-ask', goes: 'room' }] },
    room: { title: 'The room', choices: [{ id: 'b-new', goes: 'safe' }] },
  },
  endings: { safe: { title: 'She stays' } },
});
const COURSE: CourseWays = {
  content: 2,
  cases: [GATE],
  questions: {
    one: { kind: 'choose-one', options: ['a', 'b'] },
    order: { kind: 'order', options: ['x', 'y', 'z'] },
    match: { kind: 'match', options: ['p', 'q'] },
  },
  lessons: { safe: ['s1', 's2'] },
};
const CHANGES: Changes = [
  { version: 1, changes: [] },
  {
    version: 2,
    changes: [
      { case: 'gate', choices: ['b-wait'], what: 'removed', why: 'Waiting is no longer possible.' },
      { case: 'gone', what: 'removed', why: 'The case was withdrawn.' },
      { question: 'order', options: ['z'], what: 'changed', why: 'A step was added.' },
      { lesson: 'safe', section: 's3', what: 'removed', why: 'It stands in another lesson.' },
    ],
  },
];

const begin = (id: string): Happening => ({ verb: 'initialized', case: id, telling: 'guided', content: 1 });
const decide = (run: string, step: number, choice: string): Happening => ({
  verb: 'answered',
  case: 'gate',
  run,
  step,
  choice,
});
const answer = (question: string, ...response: string[]): Happening => ({ verb: 'answered', question, response });

function found(...happenings: Happening[]) {
  return revisedRecord(foldProgress(aHistory(happenings)), COURSE, CHANGES);
}
const words = (...happenings: Happening[]) => revisedRecordText(found(...happenings), revisedWords, 'en');
const PLAYED = [begin('gate'), decide('test-1', 0, 'a-ask'), decide('test-1', 1, 'b-wait')];
const NOTHING = { runs: [], answers: [], cases: [], lessons: [], questions: [], sections: [] };

test('a record in which all fits', () => {
  const fits = [begin('gate'), decide('test-1', 0, 'a-ask'), answer('one', 'a'), answer('one-again', 'b')];
  expect(found(...fits, { verb: 'experienced', lesson: 'safe', section: 's2' })).toEqual(NOTHING);
  expect(words(...fits)).toBeUndefined();
});

describe('what no longer fits', () => {
  test('the latest run of a case, in words', () => {
    expect(found(...PLAYED).runs).toMatchObject([{ title: 'The gate', found: { kept: 1, broken: { n: 2 } } }]);
    expect(words(...PLAYED)).toEqual({
      title: 'One decision no longer fits',
      lines: [
        '‘The gate’ was revised since you played it. What you chose as decision 2, at ‘The room’, can no longer be chosen. ' +
          'Waiting is no longer possible. Your decision before it is kept. You can go on from there or play it again.',
      ],
    });
    // An earlier run that does not fit matters to nobody who has played again since.
    const again: Happening = { verb: 'initialized', case: 'gate', telling: 'guided', content: 2 };
    expect(found(...PLAYED, again)).toEqual(NOTHING);
  });

  test('answers, also the second to an opening; only the latest counts', () => {
    expect(found(answer('one', 'gone')).answers).toEqual([{ id: 'one', why: [] }]);
    expect(found(answer('one', 'gone'), answer('one', 'a')).answers).toEqual([]);
    expect(found(answer('order', 'x', 'y')).answers).toEqual([{ id: 'order', why: ['A step was added.'] }]);
    expect(found(answer('match', 'p')).answers).toEqual([{ id: 'match', why: [] }]);
    expect(found(answer('one-again', 'gone')).answers).toEqual([{ id: 'one-again', why: [] }]);
    expect(words(answer('order', 'x', 'y'), answer('one', 'gone'))).toEqual({
      title: 'What no longer fits',
      lines: [
        '2 answers no longer fit their questions, which are open again; your record keeps them. A step was added.',
      ],
    });
  });

  test('what the course no longer has', () => {
    const gone = found(
      begin('gone'),
      { verb: 'skipped', case: 'constructor' },
      { verb: 'completed', lesson: 'toString' },
      answer('constructor', 'a'),
      { verb: 'experienced', lesson: 'safe', section: 's3' },
    );
    expect(gone).toEqual({
      ...NOTHING,
      cases: [
        { id: 'gone', why: ['The case was withdrawn.'] },
        { id: 'constructor', why: [] },
      ],
      lessons: [{ id: 'toString', why: [] }],
      questions: [{ id: 'constructor', why: [] }],
      sections: [{ id: 'safe#s3', why: ['It stands in another lesson.'] }],
    });
    expect(words(...PLAYED, begin('gone'))).toMatchObject({
      title: 'What no longer fits',
      lines: [expect.stringContaining('The gate'), expect.stringContaining('The case was withdrawn.')],
    });
  });

  test('answers in tests are not looked at', () => {
    expect(
      found(
        { verb: 'initialized', test: 'final', seed: 1, content: 1 },
        { verb: 'answered', question: 'gone', response: ['a'], attempt: 'test-1' },
      ),
    ).toEqual(NOTHING);
  });
});
