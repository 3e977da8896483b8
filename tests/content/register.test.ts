import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkAndKeep, isByHand } from '../../src/build/check-and-keep.ts';
import { registerForPages, shapesForPages } from '../../src/build/register-pages.ts';
import { LOOK_ONLY } from '../../src/build/run/run-script.ts';

const REGISTER = 'content/register.yaml';
const PLAN = readFileSync('content/en/course.yaml', 'utf8');
const [VERSION, RELEASED] = ['version', 'released'].map((field) => Number(new RegExp(`^${field}: (.*)$`, 'm').exec(PLAN)?.[1])) as [number, number];
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  cpSync('src/i18n', join(root, 'src/i18n'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('by hand the check writes what is missing as it stands in the course; in the tests it says so and writes nothing', () => {
  const { rule, file } = takeOut();
  const before = textIn(root, file);
  const looked = checkAndKeep(root, false);
  expect(looked.wrote).toEqual([]);
  expect(looked.problems.map((problem) => problem.rule)).toEqual([rule]);
  expect(textIn(root, file)).toBe(before);

  const kept = checkAndKeep(root, true);
  expect(kept.wrote).toHaveLength(1);
  expect(kept.wrote[0]).toContain(`${file}: written; `);
  expect(kept.problems).toEqual([]);
  expect(textIn(root, file)).toBe(textIn('.', file));
});

test('while something else is wrong, nothing is written: a slip is not given a number', () => {
  rmSync(join(root, REGISTER));
  rmSync(join(root, 'content/en/lessons/child.mdx'));
  const { problems, wrote } = checkAndKeep(root, true);
  expect(wrote).toEqual([]);
  expect(problems.map(({ rule }) => rule)).not.toContain('number-missing');
  expect(existsSync(join(root, REGISTER))).toBe(false);
});

test.each([
  [{}, true],
  [{ CI: 'true' }, false],
  [{ [LOOK_ONLY]: '1' }, false],
])('with %o a person runs it: %s', (environment, byHand) => {
  expect(isByHand(environment)).toBe(byHand);
});

test('pages get each number once, in order, and nothing that only the check looks at', () => {
  const { cases, questions, lessons } = registerForPages();
  const lists = [
    cases,
    questions,
    lessons,
    ...cases.flatMap(({ choices, grounds, endings }) => [choices, grounds, endings]),
    ...questions.map(({ options }) => options),
    ...lessons.map(({ sections }) => sections),
  ];
  for (const list of lists) expect(list.map(({ n }) => n)).toEqual(list.map((_, index) => index + 1));
  expect(JSON.stringify({ cases, questions, lessons })).not.toContain('"gone"');
  expect(shapesForPages().map(({ content }) => content)).toEqual(Array.from({ length: VERSION }, (_, index) => index + 1));
});

/** Takes out what the check can write again: the shape of a version that is not released yet, or the mark of the last release. */
function takeOut(): { rule: string; file: string } {
  const shape = `content/shapes/${VERSION}.yaml`;
  if (VERSION > RELEASED) {
    rmSync(join(root, shape));
    return { rule: 'shape-behind', file: shape };
  }
  const unmarked = textIn(root, REGISTER)?.replace(/ {2}- \{ content: .*\n$/, '') ?? '';
  writeFileSync(join(root, REGISTER), unmarked.replace(/^released:\n$/m, 'released: []\n'));
  return { rule: 'release-unmarked', file: REGISTER };
}

function textIn(folder: string, file: string): string | undefined {
  return existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : undefined;
}
