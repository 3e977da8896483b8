import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Telling } from '../../../src/domain/case/graph.ts';
import { findChoice } from '../../../src/domain/case/find.ts';
import { phasesAfter } from '../../../src/domain/case/phases.ts';
import { position, type Run } from '../../../src/domain/case/position.ts';
import { SOUND } from '../../support/sound-case.ts';

const RIGHT = ['a-ask', 'c-wait', 'd-refer', 'e-seal', 'f-own'];
const aRun = (run: Partial<Run>): Run => ({ choices: [], movedOn: 0, grounds: {}, toDebrief: false, ...run });
const choiceOf = (id: string) => findChoice(SOUND, id)?.choice ?? expect.fail();

describe('what comes after a decision', () => {
  test.each<[Telling, string, string[]]>([
    ['guided', 'a-hurry', ['judgement']],
    ['guided', 'd-refer', ['ground', 'judgement']],
    ['practice', 'a-hurry', ['consequence', 'judgement']],
    ['practice', 'd-refer', ['consequence', 'ground', 'judgement']],
    ['own', 'a-hurry', ['consequence']],
    ['own', 'd-refer', ['consequence']],
  ])('%s: %s', (telling, id, phases) => {
    expect(phasesAfter(choiceOf(id), telling)).toEqual(phases);
  });
});

describe('where a learner stands', () => {
  test('a run that has just begun has its first decision to take', () => {
    expect(position(SOUND, aRun({}), 'guided')).toMatchObject({ phase: 'choosing', step: 0, scene: { id: 'gate' } });
  });

  test('after a decision the learner looks at it until they go on', () => {
    const run = aRun({ choices: ['a-hurry'] });
    expect(position(SOUND, run, 'guided')).toMatchObject({
      phase: 'judgement',
      step: 0,
      scene: { id: 'gate' },
      lastChoice: { id: 'a-hurry' },
      more: false,
    });
    expect(position(SOUND, { ...run, movedOn: 1 }, 'guided')).toMatchObject({
      phase: 'choosing',
      step: 1,
      scene: { id: 'gangway' },
      lastChoice: { id: 'a-hurry' },
    });
  });

  test('the screen goes through the phases one by one and not past the last', () => {
    const run = aRun({ choices: RIGHT.slice(0, 3), movedOn: 2 });
    const phases = [0, 1, 2, 3].map((index) => position(SOUND, run, 'practice', index));
    expect(phases.map(({ phase }) => phase)).toEqual(['consequence', 'ground', 'judgement', 'judgement']);
    expect(phases.map((each) => 'more' in each && each.more)).toEqual([true, true, false, false]);
    expect(position(SOUND, run, 'practice', -1).phase).toBe('consequence');
  });

  test('a ground question that was answered is not asked again after a reload', () => {
    const run = aRun({ choices: RIGHT.slice(0, 3), movedOn: 2, grounds: { 2: 'iccpr:13' } });
    expect(position(SOUND, run, 'guided')).toMatchObject({ phase: 'judgement', step: 2, more: false });
    expect(position(SOUND, run, 'practice').phase).toBe('judgement');
    expect(position(SOUND, run, 'own').phase).toBe('consequence');
  });

  test('an answer that is no longer among the options does not count', () => {
    const run = aRun({ choices: RIGHT.slice(0, 3), movedOn: 2, grounds: { 2: 'cat:99' } });
    expect(position(SOUND, run, 'guided').phase).toBe('ground');
  });

  test('an answer to another decision does not count', () => {
    const run = aRun({ choices: RIGHT.slice(0, 4), movedOn: 3, grounds: { 2: 'cat:3-1' } });
    expect(position(SOUND, run, 'guided')).toMatchObject({ phase: 'ground', step: 3 });
  });

  test('the last decision is looked at before the ending, and the ending before the debrief', () => {
    const run = aRun({ choices: RIGHT, movedOn: 4 });
    expect(position(SOUND, run, 'own')).toMatchObject({ phase: 'consequence', step: 4, more: false });
    expect(position(SOUND, { ...run, movedOn: 5 }, 'own')).toMatchObject({
      phase: 'ended',
      step: 5,
      ending: { id: 'safe' },
    });
    expect(position(SOUND, { ...run, movedOn: 5, toDebrief: true }, 'own').phase).toBe('debrief');
  });

  test('a run that no longer fits goes on from its last decision that does', () => {
    const here = position(SOUND, aRun({ choices: ['a-ask', 'c-gone', 'd-refer'], movedOn: 3 }), 'guided');
    expect(here).toMatchObject({ phase: 'choosing', step: 1, scene: { id: 'room' } });
    expect(here.played.broken).toEqual({ index: 1, choice: 'c-gone', scene: 'room' });
  });

  test('every stored run has one place, whatever was stored', () => {
    const ids = SOUND.scenes.flatMap(({ choices }) => choices.map(({ id }) => id));
    const run = fc.record({
      choices: fc.array(fc.constantFrom(...ids), { maxLength: 8 }),
      movedOn: fc.nat(9),
      grounds: fc.dictionary(fc.constantFrom('0', '2', '3'), fc.constantFrom('cat:3-1', 'iccpr:17-1')),
      toDebrief: fc.boolean(),
    });
    fc.assert(
      fc.property(run, fc.constantFrom<Telling>('guided', 'practice', 'own'), fc.nat(4), (stored, telling, index) => {
        const here = position(SOUND, stored, telling, index);
        expect(position(SOUND, structuredClone(stored), telling, index)).toEqual(here);
        expect('scene' in here ? here.scene : here.ending).toBeDefined();
      }),
    );
  });
});
