import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinCodeFrom, readJoinCode } from '../../src/classroom/protocol/join-code.ts';
import { offerOf, saidIn } from '../../src/classroom/protocol/greeting.ts';
import { CODE_SIGNS, LONGEST, VERSION } from '../../src/classroom/protocol/limits.ts';
import type { Hello } from '../../src/classroom/protocol/messages.ts';
import { readFromClient, readFromServer, readHello } from '../../src/classroom/protocol/read-message.ts';

const read = (message: unknown) => readFromClient(JSON.stringify(message), LONGEST.phone);
const vote = { type: 'vote', n: 1, step: 4, choice: 'page-each' };

test.each([
  vote,
  { type: 'ask', n: 2, text: 'Which law?' },
  { type: 'do', n: 3, step: 4, command: { do: 'reveal' } },
  { type: 'do', n: 3, step: 4, command: { do: 'tally', counts: { 'page-each': 12 } } },
  { type: 'here' },
])('understands %j', (message) => {
  expect(read(message)).toEqual({ message });
});

test.each([
  ['an unknown type', { type: 'shout' }],
  ['a field too many', { ...vote, seat: 'another' }],
  ['a field too few', { type: 'vote', n: 1, step: 4 }],
  ['a choice that is no id', { ...vote, choice: '<b>' }],
  ['a negative count', { type: 'do', n: 3, step: 4, command: { do: 'tally', counts: { a: -1 } } }],
  ['a half vote', { type: 'do', n: 3, step: 4, command: { do: 'tally', counts: { a: 0.5 } } }],
  ['an unknown command', { type: 'do', n: 3, step: 4, command: { do: 'erase' } }],
  ['an empty question', { type: 'ask', n: 2, text: '   ' }],
  ['a question that is too long', { type: 'ask', n: 2, text: 'x'.repeat(281) }],
  ['a hello on a line that stands', { type: 'hello', v: VERSION, as: 'phone', code: 'K7Q2MX' }],
  [
    'fewer than three for a result',
    {
      type: 'do',
      n: 1,
      step: 0,
      command: {
        do: 'set',
        plan: [{ case: 'a', scenes: [] }],
        settings: { rounds: 2, hideFirst: true, least: 2, decides: 'room', timer: null },
      },
    },
  ],
  ['a list', []],
  ['nothing', null],
])('refuses %s', (_, message) => {
  expect(read(message)).toEqual({ refused: 'not-understood' });
});

test('refuses what is too long before it looks at it, and what is no JSON', () => {
  expect(read({ type: 'ask', n: 2, text: 'x'.repeat(2000) })).toEqual({ refused: 'too-long' });
  expect(readFromClient('{"type":', LONGEST.phone)).toEqual({ refused: 'not-understood' });
});

const throughAHeader = (hello: unknown): string | undefined => saidIn(offerOf(hello as Hello).join(', '));

test.each([
  { v: VERSION, as: 'phone', code: 'K7Q2MX' },
  { v: VERSION, as: 'phone', code: 'k7q 2mx', seat: 'abc.def' },
  { v: VERSION, as: 'projector', code: 'Ṕ→(ß)"K', key: 'secret' },
])('reads who %j is out of the header that a browser sends', (hello) => {
  expect(readHello(throughAHeader(hello))).toEqual({ hello });
});

test('what is offered are names that a browser takes, whatever was typed as a code', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (code) => {
      const hello: Hello = { v: VERSION, as: 'phone', code };
      for (const name of offerOf(hello)) expect(name).toMatch(/^[\w.-]+$/);
      expect(JSON.parse(throughAHeader(hello) ?? '')).toEqual(hello);
    }),
  );
});

test.each([
  ['nothing', undefined, 'other-version'],
  ['other names', 'chat, superchat', 'other-version'],
  ['what is no JSON', 'room, hello.bm8', 'not-understood'],
  ['an empty hello', 'hello.', 'not-understood'],
])('a header that says %s is refused', (_, header, refused) => {
  expect(readHello(saidIn(header))).toEqual({ refused });
});

test('a facilitator without a key is refused, and so is a page of another version', () => {
  const hello = { v: VERSION, as: 'facilitator', code: 'K7Q2MX' };
  expect(readHello(throughAHeader(hello))).toEqual({ refused: 'not-understood' });
  expect(readHello(throughAHeader({ ...hello, v: 1 }))).toEqual({ refused: 'other-version' });
});

test('no text makes the reading of messages throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readHello(saidIn(text))).toBeTypeOf('object');
      expect(readFromClient(text, LONGEST.facilitator)).toBeTypeOf('object');
      readFromServer(text);
    }),
  );
});

test('a page understands a server that says more than it knows, but not one that says something else', () => {
  expect(readFromServer('{"type":"done","n":1,"also":2}')).toEqual({ type: 'done', n: 1 });
  expect(readFromServer('{"type":"bye","reason":"because","again":true}')).toBeUndefined();
});

test('a join code is read as people type it, and has no signs that look alike', () => {
  expect(readJoinCode(' k7q-2mx ')).toBe('K7Q2MX');
  for (const wrong of ['K7Q2M', 'K7Q2MXX', 'K7Q2M0', 'K7Q2MI', '']) expect(readJoinCode(wrong)).toBeUndefined();
  expect(readJoinCode('b2s5gu')).toBe(readJoinCode('8Z556V'));
  for (const alike of ['IL1', 'OQ0', 'B8', 'S5', 'Z2', 'G6', 'UV'])
    expect(Array.from(alike).filter((sign) => CODE_SIGNS.includes(sign)).length, alike).toBeLessThanOrEqual(1);
});

test('join codes are made without favouring a sign', () => {
  const all = Array.from({ length: 256 }, (_, byte) => byte);
  const counts = new Map<string, number>();
  for (const byte of all) {
    const code = joinCodeFrom([byte, byte, byte, byte, byte, byte]);
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  expect(counts.size).toBe(CODE_SIGNS.length);
  expect(new Set(counts.values()).size).toBe(1);
});
