import fc from 'fast-check';
import { createActor } from 'xstate';
import { describe, expect, test } from 'vitest';
import { choose, compile } from '../../../src/domain/case/compile.ts';
import { findScene } from '../../../src/domain/case/find.ts';
import { openChoices, replay, shownEchoes } from '../../../src/domain/case/play.ts';
import { SOUND } from '../../support/sound-case.ts';

const RIGHT = ['a-ask', 'c-wait', 'd-refer', 'e-seal', 'f-own'];
const ids = SOUND.scenes.flatMap(({ choices }) => choices.map(({ id }) => id));

test('no choice leads to the start', () => {
  expect(replay(SOUND, [])).toEqual({ steps: [], at: 'gate', facts: [] });
});

test('a list of choices leads to an ending, with what was known at each step', () => {
  const played = replay(SOUND, ['a-form', 'c-app', 'd-refer', 'e-tell', 'f-wait']);
  expect(played.ending?.id).toBe('late');
  expect(played.facts).toEqual(['form-only', 'thin', 'told']);
  expect(played.steps.map(({ scene, choice }) => [scene.id, choice.id])).toEqual([
    ['gate', 'a-form'],
    ['room', 'c-app'],
    ['office', 'd-refer'],
    ['desk', 'e-tell'],
    ['letter', 'f-wait'],
  ]);
  expect(played.steps.map(({ factsBefore }) => factsBefore.length)).toEqual([0, 1, 2, 2, 3]);
  expect(played.broken).toBeUndefined();
});

describe('a choice that does not fit stops the run and is named', () => {
  test.each([
    ['one that the scene does not have', ['a-ask', 'f-own'], { index: 1, choice: 'f-own', scene: 'room' }],
    ['one that no scene has', ['nothing'], { index: 0, choice: 'nothing', scene: 'gate' }],
    [
      'one that is not open',
      ['a-ask', 'c-wait', 'd-note', 'e-seal', 'f-wait'],
      { index: 4, choice: 'f-wait', scene: 'letter' },
    ],
    ['one after the ending', [...RIGHT, 'a-ask'], { index: 5, choice: 'a-ask', scene: 'safe' }],
    ['one named like a part of every object', ['constructor'], { index: 0, choice: 'constructor', scene: 'gate' }],
    ['a wildcard', ['*'], { index: 0, choice: '*', scene: 'gate' }],
  ])('%s', (_, choices, broken) => {
    const played = replay(SOUND, choices);
    expect(played.broken).toEqual(broken);
    expect(played.steps).toHaveLength(broken.index);
  });
});

test('what is offered and what comes back depend on the facts', () => {
  const letter = findScene(SOUND, 'letter') ?? expect.fail();
  expect(openChoices(letter, []).map(({ id }) => id)).toEqual(['f-give', 'f-own']);
  expect(openChoices(letter, ['told']).map(({ id }) => id)).toEqual(['f-give', 'f-wait', 'f-own-late']);
  expect(shownEchoes(letter, [])).toEqual([]);
  expect(shownEchoes(letter, ['told'])).toHaveLength(1);
});

/** Runs that hang together: each number picks one of the choices that are open. */
const runs = fc.array(fc.nat(3), { maxLength: 12 }).map((picks) => {
  const choices: string[] = [];
  for (const pick of picks) {
    const { at, facts } = replay(SOUND, choices);
    const scene = findScene(SOUND, at);
    const open = scene ? openChoices(scene, facts) : [];
    const choice = open[pick % Math.max(1, open.length)];
    if (choice) choices.push(choice.id);
  }
  return choices;
});

test('any list of strings is replayed without an error, as far as it fits', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...ids), fc.string()), { maxLength: 10 }), (choices) => {
      const played = replay(SOUND, choices);
      expect(played.steps.length).toBe(played.broken?.index ?? choices.length);
      expect(played.steps.map(({ choice }) => choice.id)).toEqual(choices.slice(0, played.steps.length));
    }),
  );
});

test('the beginning of a run is played as the whole run plays it', () => {
  fc.assert(
    fc.property(runs, fc.nat(12), (choices, length) => {
      const whole = replay(SOUND, choices);
      const part = replay(SOUND, choices.slice(0, length));
      expect(part.steps).toEqual(whole.steps.slice(0, length));
      expect(whole.broken).toBeUndefined();
    }),
  );
});

test('replaying a run gives what an actor gives that lives through it', () => {
  const machine = compile(SOUND);
  fc.assert(
    fc.property(runs, (choices) => {
      const actor = createActor(machine).start();
      for (const id of choices) actor.send(choose(id));
      const { value, context, status } = actor.getSnapshot();
      const played = replay(SOUND, choices);
      expect(played.at).toBe(value);
      expect(played.facts).toEqual(context.facts);
      expect(played.ending !== undefined).toBe(status === 'done');
    }),
  );
});
