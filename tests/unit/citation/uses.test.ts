import { expect, test } from 'vitest';
import { caseItems } from '../../../src/domain/citation/case-items.ts';
import { coverage, type CitingItem } from '../../../src/domain/citation/coverage.ts';
import { usesOf } from '../../../src/domain/citation/uses.ts';
import { aCase } from '../../support/a-case.ts';
import { aLibrary } from './a-library.ts';

const lesson: CitingItem = {
  kind: 'lesson',
  id: 'welcome',
  title: 'Welcome',
  where: 'lesson-welcome.html',
  teaches: ['p1'],
  cites: ['p1', 'cat:3-1'],
};
const ground = { asks: 'Which?', options: [{ cite: 'cat:3-1', right: true, why: 'It does.' }] };
const graph = aCase({
  teaches: ['p1'],
  scenes: {
    gate: {
      choices: [
        { id: 'ask', goes: 'heard', cites: ['p1', 'cat:3-1'], ground },
        { id: 'board', goes: 'heard', cites: ['p2', 'gc-4:11'] },
      ],
    },
  },
  endings: { heard: { cites: ['cat:3-1'] } },
});
const row: CitingItem = {
  kind: 'workbench',
  id: 'workbench/papers',
  title: 'Papers',
  where: 'workbench.html#worked-papers',
  cites: ['cat:3-1'],
};
const web = coverage([lesson, ...caseItems(graph), row], aLibrary());
const ids = (list: CitingItem[] | undefined) => list?.map(({ id }) => id);

test('a provision: lessons, rows of the workbench, and of each case its decisions, questions and endings', () => {
  const uses = usesOf(web, 'cat:3-1');
  expect(ids(uses.lessons)).toEqual(['welcome']);
  expect(ids(uses.workbench)).toEqual(['workbench/papers']);
  expect(uses.cases.map((each) => each.case)).toEqual(['a-case']);
  expect(ids(uses.cases[0]?.decisions)).toEqual(['a-case/ask']);
  expect(ids(uses.cases[0]?.questions)).toEqual(['a-case/ask/ground']);
  expect(ids(uses.cases[0]?.endings)).toEqual(['a-case/heard']);
});

test('a part of the section: what teaches it and what cites it, each once', () => {
  const uses = usesOf(web, 'p1');
  expect(ids(uses.lessons)).toEqual(['welcome']);
  expect(ids(uses.cases[0]?.decisions)).toEqual(['a-case/ask']);
});

test('nothing, for what nothing uses', () => {
  expect(usesOf(web, 'cat:16-1')).toEqual({ lessons: [], workbench: [], cases: [] });
});
