import { expect, test } from 'vitest';
import { canBePutRight, rightChoice, rightDistance, rightPath } from '../../../src/domain/case/right-path.ts';
import { aCase } from '../../support/a-case.ts';
import { SOUND } from '../../support/sound-case.ts';

test('the rights-based path is the same every time', () => {
  expect(rightPath(SOUND)).toEqual(['a-ask', 'c-wait', 'd-refer', 'e-seal', 'f-own']);
  expect(rightPath(structuredClone(SOUND))).toEqual(rightPath(SOUND));
});

const twoWays = aCase({
  scenes: {
    start: {
      choices: [
        { id: 'long', goes: 'middle' },
        { id: 'short', goes: 'home' },
        { id: 'lost', goes: 'hurt' },
        { id: 'harm', goes: 'hurt', verdict: 'breach' },
      ],
    },
    middle: {
      choices: [
        { id: 'on', goes: 'home' },
        { id: 'also', goes: 'home' },
      ],
    },
  },
  endings: { home: { kind: 'lawful-return' }, hurt: { kind: 'harm' } },
});

test('of several rights-based choices the one that shows most of the case counts; of equals the first in the file', () => {
  expect(rightPath(twoWays)).toEqual(['long', 'on']);
  expect(rightChoice(twoWays, 'middle', [])?.id).toBe('on');
  expect(rightDistance(twoWays, 'middle', [])).toBe(1);
});

test('at an ending there is nothing left to choose', () => {
  expect(rightChoice(twoWays, 'home', [])).toBeUndefined();
  expect(rightDistance(twoWays, 'home', [])).toBe(0);
  expect(rightDistance(twoWays, 'hurt', [])).toBe(Infinity);
});

test('a mistake can be put right as long as rights-based choices still lead to a good ending', () => {
  expect(canBePutRight(SOUND, 'gangway', ['hurried'])).toBe(true);
  expect(canBePutRight(SOUND, 'letter', ['told'])).toBe(false);
  expect(canBePutRight(SOUND, 'safe', [])).toBe(false);
});

test('a circle of rights-based choices does not go on for ever', () => {
  const circle = aCase({
    scenes: {
      one: { choices: [{ id: 'there', goes: 'two' }] },
      two: { choices: [{ id: 'back', goes: 'one' }] },
    },
    endings: { end: {} },
  });
  expect(rightPath(circle)).toEqual(['there', 'back']);
  expect(rightDistance(circle, 'one', [])).toBe(Infinity);
});
