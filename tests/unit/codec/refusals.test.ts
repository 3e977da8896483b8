import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeRecord } from '../../../src/domain/codec/decode-record.ts';
import { encodeRecord } from '../../../src/domain/codec/encode-record.ts';
import { seal, type CodecRefusal } from '../../../src/domain/codec/envelope.ts';
import { unite } from '../../../src/domain/record/merge.ts';
import { readEvent } from '../../../src/domain/record/read-event.ts';
import { aRegister } from '../../support/a-register.ts';
import { aHistory, ONE_OF_EACH } from '../../support/an-event.ts';

const register = aRegister();
const text = encodeRecord(aHistory([...ONE_OF_EACH, ...ONE_OF_EACH, ...ONE_OF_EACH]), register);
const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_');
const REFUSALS: CodecRefusal[] = ['nothing', 'foreign', 'cut-short', 'damaged', 'newer-format', 'newer-content'];

const letter = fc.constantFrom(...LETTERS);
const letters = (maxLength: number) => fc.array(letter, { maxLength }).map((all) => all.join(''));
const place = fc.nat(text.length - 1);

/** The text with one thing done to it. */
const slip: fc.Arbitrary<(whole: string) => string> = fc.oneof(
  fc.tuple(place, letter).map(
    ([at, by]) =>
      (whole: string) =>
        whole.slice(0, at) + by + whole.slice(at + 1),
  ),
  fc.tuple(place, fc.string({ maxLength: 3, unit: 'binary' })).map(
    ([at, by]) =>
      (whole: string) =>
        whole.slice(0, at) + by + whole.slice(at),
  ),
  fc.tuple(place, fc.nat(5)).map(
    ([at, count]) =>
      (whole: string) =>
        whole.slice(0, at) + whole.slice(at + count),
  ),
  place.map((at) => (whole: string) => whole.slice(0, at)),
  place.map((at) => (whole: string) => whole.slice(at)),
  place.map(
    (at) => (whole: string) => whole.slice(0, at) + whole.charAt(at + 1) + whole.charAt(at) + whole.slice(at + 2),
  ),
  fc.tuple(place, place).map(
    ([from, to]) =>
      (whole: string) =>
        whole + whole.slice(from, to),
  ),
  fc.constant((whole: string) => whole.toUpperCase()),
  fc.constant((whole: string) => whole.replaceAll('-', ' ')),
);

describe('a text that is not whole is refused, and why is said', () => {
  test.each<[CodecRefusal, string, string]>([
    ['nothing', 'nothing at all', ''],
    ['nothing', 'blanks', ' \n'],
    ['foreign', 'what another course kept', '{"v":1,"d":[1,0]}'],
    ['foreign', 'a few letters', '1AAB'],
    ['foreign', 'letters that were escaped', `${text.slice(0, 40)}%20`],
    ['cut-short', 'all but the last letter', text.slice(0, -1)],
    ['cut-short', 'what fits into a shorter field', text.slice(0, 60)],
    ['damaged', 'one letter changed', text.slice(0, 30) + (text.charAt(30) === 'A' ? 'B' : 'A') + text.slice(31)],
    ['damaged', 'two letters changed about', text.replace(/(.)(?!\1)(.)$/, '$2$1')],
    ['damaged', 'twice the same', text + text],
    ['foreign', 'another word', 'completed-lessons'],
  ])('%s: %s', (refused, _, damaged) => {
    expect(decodeRecord(damaged, register)).toEqual({ refused });
  });

  test('newer-format: a sound text of a later format', () => {
    expect(decodeRecord(seal(text.slice(9), '2'), register)).toEqual({ refused: 'newer-format' });
  });

  test('blanks around it do no harm', () => {
    expect(decodeRecord(` ${text}\r\n`, register)).toEqual(decodeRecord(text, register));
  });

  test('every single changed letter, left-out letter and exchange of neighbours is noticed', () => {
    for (let at = 0; at < text.length; at++) {
      const [before, own, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
      for (const other of LETTERS) if (other !== own) expectRefused(before + other + after);
      expectRefused(before + after);
      if (after && !after.startsWith(own)) expectRefused(before + after.charAt(0) + own + after.slice(1));
    }
  });
});

describe('no text makes it throw or hang', () => {
  test('a hundred thousand random and mutated ones', () => {
    const any = fc.oneof(
      fc.string({ maxLength: 60, unit: 'binary' }),
      letters(60),
      letters(60).map((rest) => `1${rest}`),
      fc.array(slip, { minLength: 1, maxLength: 4 }).map((slips) => slips.reduce((whole, make) => make(whole), text)),
    );
    fc.assert(
      fc.property(any, (damaged) => {
        if (damaged.trim() !== text) expectRefused(damaged);
      }),
      { numRuns: 100_000 },
    );
  });

  test('five thousand forged ones whose checksum is right', () => {
    const body = text.slice(9);
    const forged = fc.oneof(
      letters(40),
      letters(400),
      fc
        .array(slip, { minLength: 1, maxLength: 3 })
        .map((slips) => slips.reduce((whole, make) => make(whole), body).replace(/[^\w-]/g, '')),
    );
    fc.assert(
      fc.property(forged, (letters) => {
        expectSound(seal(letters));
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    ['the digit 0 over and over', 'A'.repeat(64_000)],
    ['the digit 63 over and over', '_'.repeat(64_000)],
    ['a megabyte', 'Aa0_'.repeat(250_000)],
    ['a long list said in few letters', `${body(7)}${'A'.repeat(64_000)}`],
  ])('forged and long: %s', (_, letters) => {
    const begin = performance.now();
    expectSound(seal(letters));
    expect(performance.now() - begin).toBeLessThan(20_000);
  });

  test('ten megabytes of anything', () => {
    for (const junk of ['x'.repeat(10_000_000), '{'.repeat(10_000_000), ' '.repeat(10_000_000)]) expectRefused(junk);
  });
});

function body(seed: number): string {
  return Array.from({ length: 40 }, (_, at) => LETTERS[(at * seed) % 64]).join('');
}

function expectRefused(damaged: string): void {
  const read = decodeRecord(damaged, register);
  if (!('refused' in read)) throw new Error(`This was read: ${damaged}`);
  if (!REFUSALS.includes(read.refused)) throw new Error(`This is no refusal: ${read.refused}`);
}

/** Refused, or a history like any other: sound events, in order, each once. */
function expectSound(forged: string): void {
  const read = decodeRecord(forged, register);
  if ('refused' in read) {
    expect(REFUSALS).toContain(read.refused);
    return;
  }
  expect(read.events.every((event) => readEvent(event))).toBe(true);
  expect(unite(read.events).events).toEqual(read.events);
}
