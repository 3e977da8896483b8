import { describe, expect, test } from 'vitest';
import type { CitingItem } from '../../../src/domain/citation/coverage.ts';
import { emptyCells, provisionRows, sourceRows, type Studied } from '../../../src/domain/citation/study-table.ts';
import { aLibrary } from './a-library.ts';
import { aChoice } from '../../support/a-question.ts';

const library = aLibrary();
const ALL = ['p1', 'p2', 'fn68', 'tool-3-7'];
const placeOf = (id: string) => ({ file: 'content/source/section-1-5.yaml', line: ALL.indexOf(id) + 1, column: 3 });
const item = (kind: CitingItem['kind'], id: string, cites: string[], teaches: string[] = []): CitingItem => ({
  kind,
  id,
  title: id,
  where: `${id}.html`,
  cites,
  teaches,
});
const everything: Studied = {
  items: [
    item('lesson', 'safe', ['fn68', 'tool-3-7', 'cat:3-1'], ['p1', 'p2']),
    item('decision', 'stop', ['p1', 'p2', 'fn68', 'cat:3-1']),
    item('question', 'stop/ground', ['cat:3-1', 'cat:16-1']),
    item('ending', 'heard', ['cat:16-1']),
  ],
  questions: [{ ...aChoice('choose-one', 'a'), id: 'asked', teaches: ALL }],
  workbench: [{ id: 'row', cites: ['tool-3-7', 'cat:16-1'] }],
  words: [{ id: 'torture', cites: ['cat:3-1'] }],
};
const problems = (studied: Studied) =>
  emptyCells(sourceRows(studied, library), placeOf).map(({ line, rule, what, todo }) => [line, rule, what, todo]);

describe('the table of the source', () => {
  test('has a row for each part, with what teaches, practises and tests it', () => {
    const rows = sourceRows(everything, library);
    expect(rows.map(({ id }) => id)).toEqual(ALL);
    expect(
      rows.map(({ taught, decisions, workbench, tested }) => [
        taught.map(({ id }) => id),
        decisions.map(({ id }) => id),
        workbench,
        tested.map(({ id }) => id),
      ]),
    ).toEqual([
      [['safe'], ['stop'], [], ['asked']],
      [['safe'], ['stop'], [], ['asked']],
      [['safe'], ['stop'], [], ['asked']],
      [['safe'], [], ['row'], ['asked']],
    ]);
  });

  test('without an empty cell there is no problem', () => {
    expect(problems(everything)).toEqual([]);
  });

  test('a paragraph that a lesson cites is not yet taught by it', () => {
    const [lesson, ...others] = everything.items;
    const citing = { ...everything, items: [{ ...lesson, cites: ALL, teaches: ['p1'] } as CitingItem, ...others] };
    expect(problems(citing)).toEqual([
      [
        2,
        'coverage-taught',
        'No lesson teaches p2 of the source section.',
        'Add p2 to the ‘teaches’ list of the lesson that explains it.',
      ],
    ]);
  });

  test('each empty cell is a problem of its own', () => {
    const unused = { ...everything, items: everything.items.slice(0, 1), questions: [], workbench: [] };
    expect(problems(unused).map(([line, rule]) => [line, rule])).toEqual(
      [1, 2, 3, 4].flatMap((line) => [
        [line, 'coverage-practised'],
        [line, 'coverage-tested'],
      ]),
    );
  });
});

test('the table of provisions says where each is used, and has those that are used nowhere', () => {
  const rows = new Map(provisionRows(everything, library).map((row) => [row.id, row]));
  expect([...rows.keys()]).toEqual(['regional:13-1', 'cat:3-1', 'cat:16-1', 'gc-4:11']);
  expect(rows.get('cat:3-1')).toMatchObject({
    lessons: [{ id: 'safe' }],
    decisions: [{ id: 'stop' }],
    grounds: [{ id: 'stop/ground' }],
    endings: [],
    words: ['torture'],
  });
  expect(rows.get('cat:16-1')).toMatchObject({ endings: [{ id: 'heard' }], workbench: ['row'] });
  expect(rows.get('gc-4:11')).toEqual({
    id: 'gc-4:11',
    lessons: [],
    decisions: [],
    grounds: [],
    endings: [],
    questions: [],
    workbench: [],
    words: [],
  });
});
