import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AsideReason, openGate } from '../../../src/domain/record/gate.ts';
import { MINIMUM_VERSION, RECORD_VERSION } from '../../../src/domain/record/ladder.ts';
import { LATEST, LONGEST_NOTE } from '../../../src/domain/record/read-event.ts';
import { aRecord } from '../../support/a-record.ts';
import { anEvent } from '../../support/an-event.ts';
import { anyHistory } from '../../support/any-history.ts';

/** What is large takes its time on a busy machine. */
const LONG = { timeout: 60_000 };

const sound = anEvent({ id: 'sound-1', verb: 'skipped', case: 'maryam' });
const choice = { id: 'x-1', at: 5, verb: 'answered', case: 'maryam', run: 'x-1', step: 0, choice: 'stop' };
const whatIf = {
  id: 'x-1',
  at: 5,
  verb: 'initialized',
  case: 'maryam',
  telling: 'own',
  content: 1,
  whatIf: { run: 'x-1', choices: ['stop'] },
};
const answer = { id: 'x-1', at: 5, verb: 'answered', question: 'nr-1', response: ['a'] };
const begun = { id: 'x-1', at: 5, verb: 'initialized', test: 'final', seed: 1, content: 1 };
const note = { id: 'x-1', at: 5, verb: 'commented', note: 'n', text: '' };

describe('a sound record', () => {
  test('passes whole, with one event of each kind', () => {
    const record = aRecord();
    expect(openGate(record)).toEqual({
      events: record.events,
      aside: [],
      report: { kept: record.events.length, aside: 0, repeated: 0 },
    });
  });

  test('passes as JSON text', () => {
    const record = aRecord();
    expect(openGate(JSON.stringify(record)).events).toEqual(record.events);
  });

  test('comes out in order, each event once', () => {
    const record = aRecord();
    const twice = [...record.events, ...record.events].reverse();
    const { events, report } = openGate({ ...record, events: twice });
    expect(events).toEqual(record.events);
    expect(report).toEqual({ kept: events.length, aside: 0, repeated: events.length });
  });

  test('passes a second time unchanged', LONG, () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const once = openGate(aRecord({ events: history })).events;
        expect(openGate(aRecord({ events: once }))).toEqual({
          events: once,
          aside: [],
          report: { kept: once.length, aside: 0, repeated: 0 },
        });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a broken entry is set aside alone', () => {
  const BROKEN: [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['a word', 'answered'],
    ['a list', [choice]],
    ['no fields', {}],
    ['a verb that does not exist', { ...choice, verb: 'guessed' }],
    ['a verb of another kind', { ...choice, verb: 'skipped' }],
    ['a field missing', { ...choice, step: undefined }],
    ['a field too many', { ...choice, score: 100 }],
    ['an undefined field too many', { ...choice, ground: undefined }],
    ['choice and ground in one', { ...choice, ground: 'cat:3-1' }],
    ['an id without a number', { ...choice, id: 'x' }],
    ['an id that is a number', { ...choice, id: 1 }],
    ['no time', { ...choice, at: Number.NaN }],
    ['a time before 1970', { ...choice, at: -1 }],
    ['half a millisecond', { ...choice, at: 1.5 }],
    ['a time after the year 9999', { ...choice, at: LATEST + 1 }],
    ['a time in words', { ...choice, at: '2026-01-01' }],
    ['a step below 0', { ...choice, step: -1 }],
    ['step 1000', { ...choice, step: 1000 }],
    ['an empty choice', { ...choice, choice: '' }],
    ['a choice of 201 letters', { ...choice, choice: 'x'.repeat(201) }],
    ['a way of telling that does not exist', { ...whatIf, telling: 'loud' }],
    ['a what-if without a run', { ...whatIf, whatIf: { choices: [] } }],
    ['a what-if with more', { ...whatIf, whatIf: { ...whatIf.whatIf, facts: [] } }],
    ['a what-if that is null', { ...whatIf, whatIf: null }],
    ['a what-if that is a long text', { ...whatIf, whatIf: 'x'.repeat(10_000_000) }],
    ['choices with a hole', { ...whatIf, whatIf: { run: 'x-1', choices: new Array(1) } }],
    ['a response that is a word', { ...answer, response: 'a' }],
    ['a response with a number in it', { ...answer, response: ['a', 1] }],
    ['a response of 201 parts', { ...answer, response: Array.from({ length: 201 }, () => 'a') }],
    ['a test that does not exist', { ...begun, test: 'midterm' }],
    ['a seed that is too large', { ...begun, seed: 2 ** 53 }],
    ['no version of the content', { ...begun, content: undefined }],
    ['version 0 of the content', { ...begun, content: 0 }],
    ['a version of the content in words', { ...whatIf, content: '1' }],
    ['half a seed', { ...begun, seed: 0.5 }],
    ['a result without its attempt', { ...begun, verb: 'completed', seed: undefined, right: 1, of: 2 }],
    ['a note that is too long', { ...note, text: 'x'.repeat(LONGEST_NOTE + 1) }],
    ['ten megabytes in a note', { ...note, text: 'x'.repeat(10_000_000) }],
    ['a prototype of its own making', JSON.parse('{"__proto__":{"verb":"skipped"},"id":"x-1","at":5,"case":"maryam"}')],
    [
      'a prototype beside the fields',
      JSON.parse('{"id":"x-1","at":5,"verb":"skipped","case":"maryam","__proto__":{"polluted":true}}'),
    ],
    ['a field that throws', Object.defineProperty({ ...choice }, 'step', { enumerable: true, get: () => raise() })],
  ];

  test.each(BROKEN)('%s', (_name, raw) => {
    const { events, aside, report } = openGate({ version: RECORD_VERSION, device: 'd', events: [raw, sound] });
    expect(events).toEqual([sound]);
    expect(aside).toHaveLength(1);
    expect(aside[0]?.raw).toBe(raw);
    expect(aside[0]?.reason).toBe('not-an-event');
    expect(report).toEqual({ kept: 1, aside: 1, repeated: 0 });
  });

  test('a thing that cannot be looked at', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(openGate({ version: 1, events: [proxy, sound] }).events).toEqual([sound]);
  });

  test('two events with one id: the earlier stays, the other is kept aside', () => {
    const later = { ...sound, at: sound.at + 1 };
    const { events, aside } = openGate({ version: 1, events: [later, sound] });
    expect(events).toEqual([sound]);
    expect(aside).toEqual([{ raw: later, reason: 'same-id' }]);
  });
});

describe('a record that is refused whole', () => {
  const REFUSED: [AsideReason, string, unknown][] = [
    ['newer-version', 'the next version', aRecord({ version: RECORD_VERSION + 1 })],
    ['newer-version', 'version 1.5', aRecord({ version: 1.5 })],
    ['newer-version', 'version Infinity', aRecord({ version: Infinity })],
    ['older-version', 'version 0', aRecord({ version: MINIMUM_VERSION - 1 })],
    ['older-version', 'version -1', aRecord({ version: -1 })],
    ['not-a-record', 'a version in words', { ...aRecord(), version: '1' }],
    ['not-a-record', 'no version', { events: [] }],
    ['not-a-record', 'no events', { version: 1 }],
    ['not-a-record', 'events by name', { version: 1, events: { 0: sound } }],
    ['not-a-record', 'nothing', undefined],
    ['not-a-record', 'null', null],
    ['not-a-record', 'no JSON', '{"version":1,'],
    ['not-a-record', 'JSON of something else', '[1,2]'],
    ['not-a-record', 'ten megabytes of junk', 'junk '.repeat(2_000_000)],
    ['not-a-record', 'a hundred thousand brackets', '['.repeat(100_000)],
  ];

  test.each(REFUSED)('%s: %s', (reason, _name, raw) => {
    expect(openGate(raw)).toEqual({
      events: [],
      aside: [{ raw, reason }],
      report: { kept: 0, aside: 1, repeated: 0, refused: reason },
    });
  });

  test('version NaN', () => {
    expect(openGate({ version: Number.NaN, events: [] }).report.refused).toBe('newer-version');
  });
});

describe('the gate never throws and never hangs', () => {
  test('on ten megabytes of small junk', LONG, () => {
    const junk = Array.from({ length: 300_000 }, (_, index) => ({ verb: 'answered', index }));
    expect(openGate({ version: 1, events: [sound, ...junk] }).report).toEqual({ kept: 1, aside: 300_000, repeated: 0 });
  });

  test('on a list whose length lies', LONG, () => {
    const events: unknown[] = [sound];
    events.length = 4_000_000_000;
    expect(openGate({ version: 1, events }).events).toEqual([sound]);
  });

  test('on a hundred thousand levels', LONG, () => {
    let deep: unknown = [];
    for (let level = 0; level < 100_000; level++) deep = { whatIf: [deep] };
    expect(openGate({ version: 1, events: [deep, { ...whatIf, whatIf: deep }, sound] }).report).toEqual({
      kept: 1,
      aside: 2,
      repeated: 0,
    });
  });

  test('on anything at all, and accounts for every entry', LONG, () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.anything({ withNullPrototype: true, withSparseArray: true }), fc.constant(sound))),
        (events) => {
          const { kept, aside, repeated } = openGate({ version: 1, events }).report;
          expect(kept + aside + repeated).toBe(events.length);
        },
      ),
      { numRuns: 5000 },
    );
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(openGate(raw).events).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  test('and touches no prototype', () => {
    openGate(
      '{"version":1,"events":[{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}],"__proto__":{"polluted":true}}',
    );
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('an older version climbs step by step', () => {
  // Version 3 calls a case a case, version 4 skips it with a verb of its own.
  const ladder = {
    minimum: 3,
    steps: [
      (event: unknown) => {
        const { story, ...rest } = event as { story: string };
        return { ...rest, case: story.toLowerCase() };
      },
      (event: unknown) => ({ ...(event as object), verb: 'skipped' }),
    ],
  };
  const old = { id: 'x-1', at: 5, verb: 'passed', story: 'MARYAM' };
  const now = { id: 'x-1', at: 5, verb: 'skipped', case: 'maryam' };

  test.each([
    [3, old],
    [4, { ...now, verb: 'passed' }],
    [5, now],
  ])('from version %i', (version, event) => {
    expect(openGate({ version, events: [event] }, ladder).events).toEqual([now]);
  });

  test('an event that a step cannot take is set aside as it was', () => {
    const broken = { ...old, story: 7 };
    expect(openGate({ version: 3, events: [broken, old] }, ladder)).toMatchObject({
      events: [now],
      aside: [{ raw: broken, reason: 'not-an-event' }],
    });
  });

  test.each([
    [2, 'older-version'],
    [6, 'newer-version'],
  ])('version %i is off the ladder', (version, reason) => {
    expect(openGate({ version, events: [old] }, ladder).report.refused).toBe(reason);
  });
});

function raise(): never {
  throw new Error('Not to be read.');
}
