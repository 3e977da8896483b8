import { describe, expect, test } from 'vitest';
import { caseItems, decisionsOf } from '../../../src/domain/citation/case-items.ts';
import { aCase } from '../../support/a-case.ts';

const graph = aCase({
  teaches: ['p5', 'p6'],
  scenes: {
    gate: {
      title: 'At the gate',
      choices: [{ id: 'board', goes: 'room', verdict: 'breach', cites: ['p6', 'p7', 'cat:3-1'] }],
    },
    room: {
      title: 'What he says',
      choices: [
        { id: 'call', goes: 'heard' },
        {
          id: 'write',
          goes: 'heard',
          label: 'Write it <em>down</em>',
          ground: {
            asks: 'Which provision carries it?',
            options: [
              { cite: 'cat:3-1', right: true, why: 'It does.' },
              { cite: 'iccpr:7', right: false, why: 'It does not.' },
            ],
          },
        },
      ],
    },
  },
  endings: { heard: { title: 'Heard', cites: ['p5', 'iccpr:6-1'] } },
});

describe('what a case rests on', () => {
  test('decisions are numbered through the case and keep their scene', () => {
    expect(decisionsOf(graph).map(({ id, number, scene, title }) => [id, number, scene, title])).toEqual([
      ['a-case/board', 1, 'At the gate', 'A case, At the gate'],
      ['a-case/call', 2, 'What he says', 'A case, What he says'],
      ['a-case/write', 3, 'What he says', 'A case, What he says'],
    ]);
  });

  test('a decision teaches what the case teaches, where it cites it', () => {
    expect(decisionsOf(graph)[0]).toMatchObject({
      teaches: ['p6'],
      cites: ['p6', 'p7', 'cat:3-1'],
      verdict: 'breach',
      where: 'case-a-case.html',
    });
  });

  test('the question on a ground cites what it offers, under the number of its decision', () => {
    expect(caseItems(graph).find(({ kind }) => kind === 'question')).toEqual({
      kind: 'question',
      id: 'a-case/write/ground',
      case: 'a-case',
      number: 3,
      title: 'Which provision carries it?',
      where: 'case-a-case.html',
      cites: ['cat:3-1', 'iccpr:7'],
    });
  });

  test('endings come last, without a number', () => {
    expect(caseItems(graph).at(-1)).toEqual({
      kind: 'ending',
      id: 'a-case/heard',
      case: 'a-case',
      title: 'Heard',
      where: 'case-a-case.html',
      cites: ['p5', 'iccpr:6-1'],
    });
  });
});
