import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RECORD_VERSION } from '../../../src/domain/record/ladder.ts';
import { merge } from '../../../src/domain/record/merge.ts';
import { readRecordFile, writeRecordFile, type RecordFile } from '../../../src/domain/record/record-file.ts';
import { aHistory, anEvent, ONE_OF_EACH } from '../../support/an-event.ts';
import { anyHistory } from '../../support/any-history.ts';

const file: RecordFile = {
  content: 3,
  device: 'abcdefgh',
  made: '2026-03-01T10:00:00.000Z',
  events: aHistory(ONE_OF_EACH),
};
const text = writeRecordFile(file);
const changed = (change: object) => JSON.stringify({ ...(JSON.parse(text) as object), ...change });

describe('a file', () => {
  test('says what it is and holds one event a line', () => {
    const lines = writeRecordFile({ ...file, events: file.events.slice(0, 2) }).split('\n');
    expect(lines).toEqual([
      `{"course":"rights-based-return","version":${String(RECORD_VERSION)},"content":3,"device":"abcdefgh","made":"2026-03-01T10:00:00.000Z","events":[`,
      `${JSON.stringify(file.events[0])},`,
      JSON.stringify(file.events[1]),
      ']}',
      '',
    ]);
  });

  test('gives back all that went into it', { timeout: 60_000 }, () => {
    expect(readRecordFile(text)).toEqual({ file: { ...file, aside: [] } });
    fc.assert(
      fc.property(anyHistory, (history) => {
        const events = merge(history, []);
        expect(readRecordFile(writeRecordFile({ ...file, events }))).toEqual({ file: { ...file, events, aside: [] } });
      }),
      { numRuns: 1000 },
    );
  });

  test('of an empty record can be read', () => {
    expect(readRecordFile(writeRecordFile({ ...file, events: [] }))).toEqual({
      file: { ...file, events: [], aside: [] },
    });
  });

  test('may have gone through an editor', () => {
    expect(readRecordFile(`\uFEFF${JSON.stringify(JSON.parse(text), undefined, 4)}\r\n`)).toEqual(readRecordFile(text));
  });

  test('of an older version climbs', () => {
    const begun = { id: 'x-1', at: 5, verb: 'initialized', case: 'maryam', telling: 'own' };
    const read = readRecordFile(changed({ version: 1, content: 1, events: [begun] }));
    expect(read).toMatchObject({ file: { events: [{ ...begun, content: 1 }] } });
  });

  test('with a broken event gives the others, and the broken one apart', () => {
    const broken = { id: 'x-1', at: 'yesterday' };
    expect(readRecordFile(changed({ events: [broken, ...file.events] }))).toEqual({
      file: { ...file, aside: [{ raw: broken, reason: 'not-an-event' }] },
    });
  });
});

describe('what is refused', () => {
  test.each([
    ['not-ours', 'nothing', ''],
    ['not-ours', 'a letter', 'Dear colleague'],
    ['not-ours', 'null', 'null'],
    ['not-ours', 'a list', '[1]'],
    ['not-ours', 'rows of the workbench', '{"kind":"rights-based-returns/advocacy-rows","version":1,"rows":[]}'],
    ['not-ours', 'a record of another course', changed({ course: 'another' })],
    ['not-ours', 'a bare record', JSON.stringify({ version: 2, events: [] })],
    ['newer', 'the next version', changed({ version: RECORD_VERSION + 1 })],
    ['damaged', 'cut off', text.slice(0, text.length / 2)],
    ['damaged', 'version 0', changed({ version: 0 })],
    ['damaged', 'no version', changed({ version: undefined })],
    ['damaged', 'no events', changed({ events: undefined })],
    ['damaged', 'content version 0', changed({ content: 0 })],
    ['damaged', 'half a content version', changed({ content: 1.5 })],
    ['damaged', 'no device', changed({ device: undefined })],
    ['damaged', 'no date', changed({ made: 'lately' })],
  ])('%s: %s', (refused, _name, given) => {
    expect(readRecordFile(given)).toEqual({ refused });
  });

  test('no text at all makes it throw', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(text.length), fc.nat(20), (junk, at, length) => {
        const read = readRecordFile(text.slice(0, at) + junk + text.slice(at + length));
        if ('file' in read) {
          expect(read.file.events.length + read.file.aside.length).toBeLessThanOrEqual(file.events.length + 1);
        } else expect(['not-ours', 'newer', 'damaged']).toContain(read.refused);
      }),
      { numRuns: 3000 },
    );
  });

  test('an event of its own making does not become one', () => {
    const own = anEvent({ id: 'x-1', verb: 'skipped', case: 'maryam' });
    const read = readRecordFile(changed({ events: [{ ...own, score: 100 }] }));
    expect(read).toMatchObject({ file: { events: [] } });
  });
});
