import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkAndKeep, isByHand } from '../../src/build/check-and-keep.ts';
import { LOOK_ONLY } from '../../src/build/run/run-script.ts';

const REGISTER = 'content/register.yaml';
const SHAPE = 'content/shapes/1.yaml';
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
  rmSync(join(root, SHAPE));
  const looked = checkAndKeep(root, false);
  expect(looked.wrote).toEqual([]);
  expect(looked.problems.map(({ rule }) => rule)).toEqual(['shape-behind']);
  expect(existsSync(join(root, SHAPE))).toBe(false);

  const kept = checkAndKeep(root, true);
  expect(kept.wrote).toEqual([`${SHAPE}: written; the shape of version 1 as the content is now`]);
  expect(kept.problems).toEqual([]);
  for (const file of [REGISTER, SHAPE]) expect(readFileSync(join(root, file), 'utf8')).toBe(readFileSync(file, 'utf8'));
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
