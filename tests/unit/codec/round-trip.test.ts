import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carried } from '../../../src/domain/codec/carried.ts';
import { decodeRecord } from '../../../src/domain/codec/decode-record.ts';
import { encodeRecord } from '../../../src/domain/codec/encode-record.ts';
import { RECORD_VERSION } from '../../../src/domain/record/ladder.ts';
import { readEvent } from '../../../src/domain/record/read-event.ts';
import type { Register } from '../../../src/domain/register/register.ts';
import { aRegister } from '../../support/a-register.ts';
import { aHistory, anEvent, ONE_OF_EACH } from '../../support/an-event.ts';
import { anyHistory } from '../../support/any-history.ts';
import { anyOddHistory } from '../../support/any-odd-history.ts';

const register = aRegister();
const NONE: Register = { cases: [], questions: [], lessons: [] };

test('one event of each kind comes back as it was, all but notes', () => {
  const events = aHistory(ONE_OF_EACH);
  const last = events.filter(({ verb }) => verb === 'launched').at(-1);
  expect(decodeRecord(encodeRecord(events, register), register)).toEqual({
    events: events.filter((event) => event.verb !== 'commented' && (event.verb !== 'launched' || event === last)),
  });
});

test('the version of its events is that of the record: a new kind or field needs a place here', () => {
  expect(RECORD_VERSION).toBe(2);
});

test('nothing is a text too', () => {
  expect(decodeRecord(encodeRecord([], register), register)).toEqual({ events: [] });
});

test('of the same thing twice, of others under the same id and of events out of order, what the record keeps is carried', () => {
  const [one, two] = [
    anEvent({ id: 'x-1', at: 5000, verb: 'skipped', case: 'a' }),
    anEvent({ id: 'x-2', at: 1000, verb: 'skipped', case: 'b' }),
  ];
  const other = { ...one, case: 'maryam' };
  expect(decodeRecord(encodeRecord([one, two, other, one], register), register)).toEqual({ events: [two, one] });
});

describe('any history comes back exactly', () => {
  const RUNS = { numRuns: 1500 };

  test.each<[string, Register]>([
    ['with a register that knows some of it', register],
    ['with a register that knows nothing', NONE],
  ])('%s', (_, known) => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        expect(decodeRecord(encodeRecord(events, known), known)).toEqual({ events: carried(events) });
      }),
      RUNS,
    );
  });

  test('at the bounds of what the gate takes', () => {
    fc.assert(
      fc.property(anyOddHistory(register), (events) => {
        expect(events.every((event) => readEvent(event))).toBe(true);
        expect(decodeRecord(encodeRecord(events, register), register)).toStrictEqual({ events: carried(events) });
      }),
      RUNS,
    );
  });

  test('whatever order its events are given in, the text is the same', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        expect(encodeRecord([...events].reverse(), register)).toBe(encodeRecord(events, register));
      }),
      { numRuns: 500 },
    );
  });

  test('of twenty thousand events that could hardly be more alike', () => {
    const events = Array.from({ length: 20_000 }, (_, n) =>
      anEvent({ id: `aaaaaaaa-${n + 1}`, at: n * 1000, verb: 'skipped', case: 'a' }),
    );
    const text = encodeRecord(events, register);
    expect(text.length).toBeGreaterThan(5000);
    expect(decodeRecord(text, register)).toEqual({ events });
  });

  test('of events that are nothing but long lists and long texts', () => {
    const events = Array.from({ length: 200 }, (_, n) =>
      anEvent({
        id: `aaaaaaaa-${n + 1}`,
        at: n * 1000,
        verb: 'answered',
        question: '☃'.repeat(200),
        response: Array.from({ length: 200 }, () => '\ud800'.repeat(200)),
      }),
    );
    expect(decodeRecord(encodeRecord(events, register), register)).toEqual({ events });
  });
});

describe('a text outlives the register that it was written with', () => {
  const grown: Register = {
    cases: [...register.cases, { n: 3, id: 'new', choices: [], grounds: [], endings: [] }].map((each) => ({
      ...each,
      choices: [...each.choices, { n: 4, id: 'wait' }],
    })),
    questions: register.questions.map((each) => ({ ...each, options: [...each.options, { n: 5, id: 'e' }] })),
    lessons: register.lessons.map((each) => ({ ...each, sections: [...each.sections, { n: 4, id: 's2' }] })),
  };

  test('a register that has grown reads it just the same', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        expect(decodeRecord(encodeRecord(events, register), grown)).toEqual({ events: carried(events) });
      }),
      { numRuns: 1000 },
    );
  });

  test('a register that is older than the text refuses what it does not know, and what it does know it reads', () => {
    const known = aHistory([{ verb: 'skipped', case: 'a' }]);
    expect(decodeRecord(encodeRecord(known, grown), register)).toEqual({ events: known });
    const unknown = aHistory([{ verb: 'answered', case: 'a', run: 'test-9', step: 0, choice: 'wait' }]);
    expect(decodeRecord(encodeRecord(unknown, grown), register)).toEqual({ refused: 'newer-content' });
  });
});
