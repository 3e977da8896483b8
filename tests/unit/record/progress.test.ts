import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Happening } from '../../../src/domain/record/events.ts';
import { foldProgress, type Run } from '../../../src/domain/record/progress.ts';
import { aHistory, anEvent, ONE_OF_EACH } from '../../support/an-event.ts';
import { anyHistory } from '../../support/any-history.ts';

/** Thousands of cases take their time on a busy machine. */
const LONG = { timeout: 60_000 };

const begin: Happening = { verb: 'initialized', case: 'maryam', telling: 'practice', content: 1 };
const chose = (step: number, choice: string, run = 'test-1'): Happening => ({
  verb: 'answered',
  case: 'maryam',
  run,
  step,
  choice,
});
const wentOn = (step: number, to: 'next' | 'debrief' = 'next'): Happening => ({
  verb: 'progressed',
  case: 'maryam',
  run: 'test-1',
  step,
  to,
});
const ended = (ending: string, run = 'test-1'): Happening => ({ verb: 'completed', case: 'maryam', run, ending });

function runsAfter(...happenings: Happening[]): Run[] {
  return foldProgress(aHistory(happenings)).cases.maryam?.runs ?? [];
}

describe('an empty record', () => {
  test('has no progress, and no names that objects have of themselves', () => {
    const progress = foldProgress([]);
    expect(progress).toEqual({ cases: {}, lessons: {}, questions: {}, notes: {} });
    expect(progress.cases.constructor).toBeUndefined();
  });
});

describe('one event of each kind', () => {
  test('folds into all that a screen needs', () => {
    expect(foldProgress(aHistory(ONE_OF_EACH))).toEqual({
      cases: {
        maryam: {
          runs: [
            {
              id: 'test-6',
              case: 'maryam',
              telling: 'guided',
              content: 1,
              startedAt: 6000,
              choices: ['stop'],
              grounds: { 0: 'cat:3-1' },
              movedOn: 1,
              toDebrief: false,
              ending: 'protected',
              endedAt: 10_000,
            },
            {
              id: 'test-11',
              case: 'maryam',
              telling: 'own',
              content: 1,
              startedAt: 11_000,
              whatIf: { run: 'test-6', from: 0 },
              choices: [],
              grounds: {},
              movedOn: 0,
              toDebrief: false,
            },
          ],
          current: expect.objectContaining({ id: 'test-11' }) as unknown,
          skipped: false,
          ended: true,
          lastEnding: 'protected',
        },
        samuel: { runs: [], skipped: true, ended: false },
      },
      lessons: { 'non-refoulement': { sections: ['the-rule'], completed: true } },
      questions: { 'nr-1': { attempts: [{ response: ['b'], at: 4000 }] } },
      notes: { 'maryam-1': 'Ask the clinic.' },
      place: { page: 'lesson-non-refoulement', section: 'the-rule', at: 2000 },
    });
  });
});

describe('the choices of a run', () => {
  test('are those of the steps in their order', () => {
    expect(runsAfter(begin, chose(0, 'a'), wentOn(0), chose(1, 'b'))).toMatchObject([
      { choices: ['a', 'b'], movedOn: 1 },
    ]);
  });

  test('the first answer to a step stands', () => {
    expect(runsAfter(begin, chose(0, 'a'), chose(0, 'b'))).toMatchObject([{ choices: ['a'] }]);
  });

  test('a choice after a gap waits until the gap is filled', () => {
    expect(runsAfter(begin, chose(0, 'a'), chose(2, 'c'))).toMatchObject([{ choices: ['a'] }]);
    expect(runsAfter(begin, chose(0, 'a'), chose(2, 'c'), chose(1, 'b'))).toMatchObject([{ choices: ['a', 'b', 'c'] }]);
  });

  test('of an unknown run, or under another case, are left out', () => {
    expect(runsAfter(begin, chose(0, 'a', 'test-9'), { ...chose(0, 'b'), case: 'samuel' } as Happening)).toMatchObject([
      { choices: [] },
    ]);
    expect(foldProgress([anEvent(chose(0, 'a'))]).cases).toEqual({});
  });

  test('of a what-if run begin with those that it keeps, which are over', () => {
    const reopen: Happening = { ...begin, whatIf: { run: 'test-1', choices: ['a', 'b'] } };
    const [, again] = runsAfter(begin, reopen, chose(2, 'd', 'test-2'), chose(0, 'z', 'test-2'));
    expect(again).toMatchObject({ whatIf: { run: 'test-1', from: 2 }, choices: ['a', 'b', 'd'], movedOn: 2 });
  });
});

describe('how far a run has gone on', () => {
  test.each<[string, Happening[], Partial<Run>]>([
    ['not before anything was decided', [wentOn(0)], { movedOn: 0 }],
    ['past a consequence', [chose(0, 'a'), wentOn(0)], { movedOn: 1 }],
    ['not past what was not decided', [chose(0, 'a'), wentOn(5)], { movedOn: 1 }],
    [
      'past all before the last decision, even if that event is missing',
      [chose(0, 'a'), chose(1, 'b')],
      { movedOn: 1 },
    ],
    ['to the debrief', [chose(0, 'a'), wentOn(0), wentOn(1, 'debrief')], { movedOn: 1, toDebrief: true }],
  ])('%s', (_name, happenings, expected) => {
    expect(runsAfter(begin, ...happenings)[0]).toMatchObject({ toDebrief: false, ...expected });
  });
});

describe('the ending of a run', () => {
  test('is the first that was reached', () => {
    expect(runsAfter(begin, ended('harm'), ended('protected'))[0]).toMatchObject({ ending: 'harm', endedAt: 2000 });
  });

  test('of the run that ended last is the last ending, whichever run began last', () => {
    const { maryam } = foldProgress(aHistory([begin, begin, ended('late', 'test-2'), ended('first', 'test-1')])).cases;
    expect(maryam).toMatchObject({ ended: true, lastEnding: 'first' });
    expect(maryam?.current).toBeUndefined();
  });

  test('leaves no current run, until one begins', () => {
    expect(foldProgress(aHistory([begin, ended('harm')])).cases.maryam?.current).toBeUndefined();
    expect(foldProgress(aHistory([begin, ended('harm'), begin])).cases.maryam?.current?.id).toBe('test-3');
  });
});

describe('outside cases', () => {
  test('every attempt at a question is kept', () => {
    const answer = (response: string[]): Happening => ({ verb: 'answered', question: 'nr-1', response });
    expect(foldProgress(aHistory([answer(['a']), answer(['b'])])).questions['nr-1']?.attempts).toEqual([
      { response: ['a'], at: 1000 },
      { response: ['b'], at: 2000 },
    ]);
  });

  test('answers in tests are no answers in lessons, and attempts no runs', () => {
    const { questions, cases } = foldProgress(
      aHistory([
        { verb: 'initialized', test: 'final', seed: 7, content: 1 },
        { verb: 'answered', question: 'nr-1', response: ['a'], attempt: 'test-1' },
        { verb: 'skipped', question: 'nr-2', attempt: 'test-1' },
      ]),
    );
    expect([questions, cases]).toEqual([{}, {}]);
  });

  test('the latest text of a note counts, and an empty one takes it back', () => {
    const write = (text: string): Happening => ({ verb: 'commented', note: 'n', text });
    expect(foldProgress(aHistory([write('one'), write('two')])).notes).toEqual({ n: 'two' });
    expect(foldProgress(aHistory([write('one'), write('')])).notes).toEqual({});
  });

  test('the last page opened is the place, without the section of an earlier one', () => {
    const pages: Happening[] = [
      { verb: 'launched', page: 'a', section: 's' },
      { verb: 'launched', page: 'b' },
    ];
    expect(foldProgress(aHistory(pages)).place).toEqual({ page: 'b', at: 2000 });
  });

  test('ids that objects have of themselves are ids like others', () => {
    const progress = foldProgress(
      aHistory([
        { verb: 'skipped', case: '__proto__' },
        { verb: 'commented', note: 'constructor', text: 'x' },
      ]),
    );
    expect(Object.keys(progress.cases)).toEqual(['__proto__']);
    expect(progress.notes.constructor).toBe('x');
    expect(({} as { skipped?: boolean }).skipped).toBeUndefined();
  });
});

describe('whatever arrives', () => {
  test('order and repetition change nothing', LONG, () => {
    const shuffled = anyHistory.chain((history) =>
      fc.tuple(fc.constant(history), fc.shuffledSubarray(history, { minLength: history.length })),
    );
    fc.assert(
      fc.property(shuffled, ([history, again]) => {
        expect(JSON.stringify(foldProgress([...again, ...history]))).toBe(JSON.stringify(foldProgress(history)));
      }),
      { numRuns: 2000 },
    );
  });

  test('no run has gone on past its choices, or stays behind more than the last of them', LONG, () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        for (const { runs } of Object.values(foldProgress(history).cases)) {
          for (const run of runs) {
            expect(run.movedOn).toBeLessThanOrEqual(run.choices.length);
            expect(run.movedOn).toBeGreaterThanOrEqual(run.choices.length - 1);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('the events given are not changed', () => {
    const history = aHistory([{ ...begin, whatIf: { run: 'test-0', choices: ['a'] } }, chose(1, 'b')]);
    const before = structuredClone(history);
    foldProgress(history);
    expect(history).toEqual(before);
  });
});
