import { describe, expect, test } from 'vitest';
import { compareRows } from '../../../src/domain/advocacy/bring-together.ts';
import { moveRow } from '../../../src/domain/advocacy/move-row.ts';
import type { Row } from '../../../src/domain/advocacy/row.ts';
import { readRowsFile, writeRowsFile } from '../../../src/domain/advocacy/rows-file.ts';
import { noteOf, rowsOfNotes } from '../../../src/domain/advocacy/rows-of-notes.ts';
import { aRow } from '../../support/a-row.ts';

const [a, b, c] = [aRow({ id: 'a', place: 1 }), aRow({ id: 'b', place: 2 }), aRow({ id: 'c', place: 3 })];
const ids = (rows: readonly Row[]) => rows.map(({ id }) => id);

describe('rows among the notes', () => {
  test('stand in the order of their places; other notes are left alone', () => {
    const notes = { [noteOf(b)]: JSON.stringify(b), 'plan-1-do': 'Ring', [noteOf(a)]: JSON.stringify(a) };
    expect(rowsOfNotes(notes)).toEqual({ rows: [a, b], broken: [] });
  });

  test('that cannot be read are told with what they say, and stop no other', () => {
    const notes = {
      'row-torn': '{"id":"torn"',
      'row-short': '{"id":"short"}',
      'row-other': JSON.stringify(a),
      [noteOf(a)]: JSON.stringify(a),
    };
    const { rows, broken } = rowsOfNotes(notes);
    expect(rows).toEqual([a]);
    expect(broken.map(({ note }) => note)).toEqual(['row-torn', 'row-short', 'row-other']);
    expect(broken[0]?.text).toBe('{"id":"torn"');
  });
});

describe('moving a row', () => {
  /** The ids after the move. */
  const after = (rows: Row[], moved: Row[]) =>
    ids([...rows.filter((row) => !moved.some(({ id }) => id === row.id)), ...moved].sort((x, y) => x.place - y.place));

  test.each([
    ['down from the start', 'a', 1, ['b', 'a', 'c']],
    ['down to the end', 'b', 1, ['a', 'c', 'b']],
    ['up to the start', 'b', -1, ['b', 'a', 'c']],
    ['up from the end', 'c', -1, ['a', 'c', 'b']],
  ] as const)('%s changes one row', (_, id, by, order) => {
    const moved = moveRow([a, b, c], id, by);
    expect(ids(moved)).toEqual([id]);
    expect(after([a, b, c], moved)).toEqual(order);
  });

  test('at an end, or of a row that is not there, changes nothing', () => {
    expect([moveRow([a, b], 'a', -1), moveRow([a, b], 'b', 1), moveRow([a, b], 'x', 1)]).toEqual([[], [], []]);
  });

  test('back and forth for ever keeps its order: without room between two rows all are counted anew', () => {
    let rows = [a, b, c];
    for (let n = 0; n < 200; n += 1) {
      const moved = moveRow(rows, rows[0]?.id ?? '', 1);
      const expected = [rows[1], rows[0], rows[2]].map((row) => row?.id);
      expect(after(rows, moved)).toEqual(expected);
      rows = [...rows.filter((row) => !moved.some(({ id }) => id === row.id)), ...moved].sort(
        (x, y) => x.place - y.place,
      );
      expect(new Set(rows.map(({ place }) => place)).size).toBe(3);
    }
  });
});

describe('a file of rows', () => {
  const file = (change: object) => JSON.stringify({ ...(JSON.parse(writeRowsFile([a, b])) as object), ...change });

  test('that was written is read as it was', () => {
    expect(readRowsFile(writeRowsFile([a, b]))).toEqual({ rows: [a, b], faults: [] });
  });

  test.each([
    ['torn text', '{"kind": "rights', [{ what: 'not-json' }]],
    ['no text', '', [{ what: 'not-json' }]],
    ['a picture', '\u0089PNG\r\n', [{ what: 'not-json' }]],
    ['nothing', 'null', [{ what: 'not-rows' }]],
    ['a record of the course', '{"version":1,"events":[]}', [{ what: 'not-rows' }]],
    ['rows that are no list', file({ rows: {} }), [{ what: 'not-rows' }]],
    ['a version that is no number', file({ version: '1' }), [{ what: 'not-rows' }]],
    ['a newer version', file({ version: 2 }), [{ what: 'newer' }]],
    ['no rows', file({ rows: [] }), [{ what: 'empty' }]],
    ['two rows with one name', file({ rows: [a, b, a] }), [{ what: 'twice', row: 3 }]],
    [
      'rows with faults: each is named',
      file({ rows: [a, { ...b, place: 'up' }, 7] }),
      [
        { what: 'row', row: 2, field: 'place', fault: 'kind' },
        { what: 'row', row: 3, field: '', fault: 'kind' },
      ],
    ],
  ])('%s is refused whole', (_, text, faults) => {
    expect(readRowsFile(text)).toEqual({ rows: undefined, faults });
  });
});

describe('a file beside the rows that are here', () => {
  let names = 0;
  const compare = (here: Row[], file: Row[]) => compareRows(here, file, () => `new-${++names}`);

  test('adds what is not here, behind what is here', () => {
    expect(compare([a, c], [aRow({ id: 'd', place: 1 })])).toEqual({
      added: [aRow({ id: 'd', place: 4 })],
      same: 0,
      lost: [a, c],
    });
  });

  test('word for word the same, under whatever name and place, adds and loses nothing', () => {
    expect(compare([a, b], [{ ...b, id: 'x', place: 9 }, a])).toEqual({ added: [], same: 2, lost: [] });
  });

  test('a row that was changed comes in under a new name, and the one here would be lost', () => {
    const changed = { ...a, ask: 'A line on the form.' };
    const { added, lost } = compare([a, b], [changed, b]);
    expect(added).toEqual([{ ...changed, id: expect.stringMatching(/^new-/) as string, place: 3 }]);
    expect(lost).toEqual([a]);
  });

  test('brought together twice adds nothing the second time', () => {
    const changed = { ...a, ask: 'A line on the form.' };
    const { added } = compare([a], [changed, c]);
    expect(compare([a, ...added], [changed, c]).added).toEqual([]);
  });
});
