import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/build/read-yaml.ts';
import { shapeOf } from '../../../src/build/schema-problems.ts';
import { openPointProblems, pointsByPassage } from '../../../src/domain/course/open-points.ts';
import { openPointsSchema } from '../../../src/domain/course/open-points-schema.ts';

const FIXTURE = readFileSync('tests/fixtures/open-points.yaml', 'utf8');
const PASSAGES = new Set(['lesson:safe', 'lesson:safe/s2', 'choice:gate/stop', 'law:cat:3-1', 'law:cat']);

/** The fixture, with one text that must stand in it replaced by another. */
function problems(from = '', to = ''): string[][] {
  expect(FIXTURE).toContain(from);
  const file = parseYaml(FIXTURE.replace(from, to), 'open-points.yaml');
  const { value, problems: shape } = shapeOf(openPointsSchema, file);
  const found = value ? openPointProblems(value, PASSAGES, file.placeOf) : shape;
  return found.map(({ line, rule, what, todo }) => [String(line), rule, what, todo]);
}

test('points with passages that exist are in order, open or settled', () => {
  expect(problems()).toEqual([]);
});

describe('each rule, broken once, gives one problem with its place', () => {
  test.each([
    ['a passage that does not exist', 'choice:gate/stop', 'choice:gate/stpo'],
    ['a number that stands twice', 'number: 2', 'number: 1'],
    ['an id that stands twice', 'id: exact-words', 'id: threshold'],
    ['a note that is missing', '(L14)', '(L15)'],
    ['settled, and nothing says by whom', '    settled: { by: ‘Counsel’, on: 2027-06-02, how: Same words. }\n', ''],
    ['open, and yet settled by somebody', 'status: settled', 'status: open'],
    ['a day that is none', '2027-06-02', '2 June'],
    ['a point without a passage', 'at: [law:cat]', 'at: []'],
    ['a status that does not exist', 'status: open', 'status: closed'],
  ])('%s', (_, from, to) => {
    const found = problems(from, to);
    expect(found).toHaveLength(1);
    expect(found).toMatchSnapshot();
  });
});

test('the points of a passage, in the order of the file', () => {
  const { value } = shapeOf(openPointsSchema, parseYaml(FIXTURE, 'open-points.yaml'));
  const points = value?.points ?? [];
  const byPassage = pointsByPassage(points);
  expect(byPassage.get('lesson:safe/s2')?.map(({ number }) => number)).toEqual([1, 2]);
  expect(byPassage.get('law:cat')?.map(({ number }) => number)).toEqual([3]);
  expect(byPassage.get('lesson:safe')).toBeUndefined();
});
