import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkCourse } from '../../../src/build/course-content.ts';
import { readFacilitation } from '../../../src/build/facilitation.ts';

const FOLDER = 'content/en/facilitation';
const whole = checkCourse().course;
if (!whole) throw new Error('The content of the course cannot be read.');
const { library, graphs } = whole;
/** Names that the guide uses and that no file of this test holds. */
const passages = new Set(
  ['guide.yaml', 'sheet-45-minutes.yaml', 'sheet-90-minutes.yaml', 'sheet-half-day.yaml', 'hard-questions.yaml']
    .flatMap((name) => [...readFileSync(join(FOLDER, name), 'utf8').matchAll(/`([a-z]+:[a-z0-9/-]+)`/g)])
    .flatMap(([, name]) => name ?? [])
    .filter((name) => /^(case|lesson|question|scene|choice|ending|paper):/.test(name)),
);
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'facilitation-'));
  cpSync(FOLDER, join(root, FOLDER), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Replaces a text of a file, which must stand in it, once. */
function change(file: string, from: string, to: string): void {
  const path = join(root, FOLDER, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

const read = () => readFacilitation({ library, graphs, passages }, root);

test('the guide of the course is in order, and its sheets come by their letters', () => {
  const { facilitation, problems } = read();
  expect(problems).toEqual([]);
  expect(facilitation?.sheets.map(({ letter, minutes }) => [letter, minutes])).toEqual([
    ['A', 45],
    ['B', 90],
    ['C', 240],
  ]);
});

describe('each rule, broken once, gives one problem with its place', () => {
  test.each([
    ['a field that nobody knows', 'guide.yaml', 'lawyer: |', 'lawer: |', 'schema'],
    [
      'words to say that are not said',
      'guide.yaml',
      'say: ‘First what happens. Then why. Which fact decided?’',
      'say: Read it.',
      'schema',
    ],
    [
      'a case that the guide forgets',
      'guide.yaml',
      '    - { case: seat-restraint,',
      '    - { case: homecoming,',
      'guide-case',
    ],
    [
      'a passage that does not exist',
      'sheet-45-minutes.yaml',
      '`scene:the-list/sort`',
      '`scene:the-list/sorting`',
      'guide-reference',
    ],
    [
      'a provision that nothing has',
      'sheet-45-minutes.yaml',
      '`cat:3-2`, binding',
      '`cat:3-9`, binding',
      'guide-reference',
    ],
    ['a gap in the minutes', 'sheet-45-minutes.yaml', '{ from: 3, to: 6,', '{ from: 4, to: 6,', 'sheet-minutes'],
    ['a sheet that is longer than its steps', 'sheet-45-minutes.yaml', 'minutes: 45', 'minutes: 50', 'sheet-minutes'],
    [
      'a decision that the screen does not open',
      'sheet-45-minutes.yaml',
      'decision: the-list/silent, do',
      'decision: the-list/sort, do',
      'sheet-decision',
    ],
    [
      'a reveal of what is not right',
      'sheet-45-minutes.yaml',
      'right: ask-otherwise',
      'right: ask-others',
      'sheet-right',
    ],
    [
      'a case that the course does not have',
      'sheet-90-minutes.yaml',
      'for: Reintegration, case: homecoming',
      'for: Reintegration, case: coming-home',
      'sheet-case',
    ],
    [
      'a scene that the case does not have',
      'sheet-half-day.yaml',
      'for: Shelters, case: the-door, scenes: [hall, letter, risk]',
      'for: Shelters, case: the-door, scenes: [hall, risk, risk]',
      'sheet-scene',
    ],
    [
      'a bridge to nowhere',
      'sheet-half-day.yaml',
      'before: the-witness/report',
      'before: the-witness/notes',
      'sheet-decision',
    ],
    ['a sheet of another name', 'sheet-45-minutes.yaml', 'id: 45-minutes', 'id: 45-minute', 'sheet-id'],
    [
      'a citation that leads nowhere',
      'hard-questions.yaml',
      "cites: [p6, 'cat:3-1', 'cat:3-2'",
      "cites: [p6, 'cat:3-1', 'cat:3-7'",
      'cited-id',
    ],
    ['two questions of one name', 'hard-questions.yaml', 'id: lied', 'id: signed', 'hard-question-id'],
  ])('%s', (_, file, from, to, rule) => {
    change(file, from, to);
    const { problems } = read();
    expect(problems.map((problem) => problem.rule)).toContain(rule);
    const problem = problems.find((each) => each.rule === rule);
    expect(problem?.file).toBe(`${FOLDER}/${file}`);
    expect(problem?.line).toBeGreaterThan(0);
  });
});

test('a decision that no choice leads to cannot be opened on a screen', () => {
  const lonely = graphs.map((graph) =>
    graph.id === 'the-list'
      ? {
          ...graph,
          scenes: graph.scenes.map((scene) => ({
            ...scene,
            choices: scene.choices.filter(({ goes }) => goes !== 'silent'),
          })),
        }
      : graph,
  );
  const { problems } = readFacilitation({ library, graphs: lonely, passages }, root);
  expect(problems.map(({ rule }) => rule)).toContain('sheet-reach');
});
