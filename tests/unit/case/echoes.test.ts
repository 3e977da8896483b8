import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { echoesFired } from '../../../src/domain/case/echoes.ts';
import { aCase, type CaseSketch } from '../../support/a-case.ts';
import { SOUND } from '../../support/sound-case.ts';

test('an echo names the choice that caused it', () => {
  expect(echoesFired(SOUND, ['a-hurry', 'b-turn', 'c-app', 'd-refer', 'e-seal'])).toEqual([
    { from: 'a-hurry', to: 'room', text: 'He still holds the boarding card.' },
    { from: 'c-app', to: 'desk', text: 'The record is one line long.' },
  ]);
});

test('an echo in the ending counts as well', () => {
  const fired = echoesFired(SOUND, ['a-ask', 'c-app', 'd-refer', 'e-seal', 'f-own']);
  expect(fired.at(-1)).toEqual({ from: 'c-app', to: 'safe', text: 'It took a second hearing.' });
});

test('of several needed facts the one learned last is the cause', () => {
  const graph = aCase({
    scenes: {
      one: { choices: [{ id: 'first', goes: 'two', teaches: ['a'] }] },
      two: { choices: [{ id: 'second', goes: 'three', teaches: ['b'] }] },
      three: { choices: [{ id: 'third', goes: 'end' }], echoes: [{ needs: ['b', 'a'], text: 'Both.' }] },
    },
    endings: { end: {} },
  });
  expect(echoesFired(graph, ['first', 'second'])).toEqual([{ from: 'second', to: 'three', text: 'Both.' }]);
});

test('an echo that only lacks facts has no cause and gives no line', () => {
  const graph = aCase({
    scenes: { one: { choices: [{ id: 'on', goes: 'end' }], echoes: [{ lacks: ['a'] }] } },
    endings: { end: {} },
  });
  expect(echoesFired(graph, ['on'])).toEqual([]);
});

describe('the lines are those of the design reference', () => {
  test('for a run with many of them', () => {
    const url = new URL('../../fixtures/case-map/the-door.json', import.meta.url);
    const reference = JSON.parse(readFileSync(url, 'utf8')) as {
      case: CaseSketch;
      path: string[];
      echoes: { from: string; to: string }[];
    };
    const lines = new Set(echoesFired(aCase(reference.case), reference.path).map(({ from, to }) => `${from} → ${to}`));
    expect([...lines]).toEqual(reference.echoes.map(({ from, to }) => `${from} → ${to}`));
  });
});
