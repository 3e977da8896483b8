import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readForPhone } from '../../src/classroom/client/read-for-phone.ts';
import { VERSION } from '../../src/classroom/protocol/limits.ts';
import { readFromServer } from '../../src/classroom/protocol/read-message.ts';

const view = { phase: 'lobby', step: 0, part: null, decision: null, timer: null };
const MESSAGES = [
  { type: 'welcome', v: VERSION, now: 1, seat: 'a.b' },
  { type: 'welcome', v: VERSION, now: 1 },
  { type: 'view', view, mine: null },
  { type: 'view', view, mine: 'b' },
  { type: 'view', view },
  { type: 'count', count: { joined: 1, present: 1, voted: 0 } },
  { type: 'done', n: 1 },
  { type: 'refused', n: 1, reason: 'not-open' },
  { type: 'refused', reason: 'too-fast' },
  { type: 'here' },
  { type: 'bye', reason: 'over', again: false },
];

test.each(MESSAGES)('a phone reads what the protocol knows: %j', (message) => {
  const text = JSON.stringify(message);
  expect(readForPhone(text)).toEqual(readFromServer(text));
});

test.each([
  ['no JSON', '{'],
  ['no message', '[]'],
  ['nothing', 'null'],
  ['another kind', '{"type":"hello"}'],
  ['a name that every object has', '{"type":"constructor"}'],
  ['a seat that is no text', '{"type":"welcome","v":1,"now":1,"seat":4}'],
  ['a view without its moment', '{"type":"view","view":{"phase":"lobby","part":null,"decision":null}}'],
  ['a decision without its scene', '{"type":"view","view":{"phase":"voting","step":1,"part":null,"decision":{}}}'],
  ['a vote that is no choice', `{"type":"view","view":${JSON.stringify(view)},"mine":3}`],
  ['a refusal without a reason', '{"type":"refused","n":1}'],
  ['an end without a word on coming back', '{"type":"bye","reason":"over"}'],
])('a phone refuses what it could not draw: %s', (_, text) => {
  expect(readForPhone(text)).toBeUndefined();
});

test('whatever comes, a phone refuses it or can draw it, and never breaks', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(() => readForPhone(text)).not.toThrow();
    }),
  );
});
