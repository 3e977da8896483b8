import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBuilt } from '../../../src/build/site/build-site.ts';
import { inputsHash } from '../../../src/build/site/inputs-hash.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'inputs-'));
  for (const folder of ['src/pages', 'content', 'public', 'tests', 'dist'])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'src/pages/index.astro'), 'home');
  writeFileSync(join(root, 'package.json'), '{}');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test.each<[string, () => void]>([
  ['a changed page', () => writeFileSync(join(root, 'src/pages/index.astro'), 'new home')],
  ['a new content file', () => writeFileSync(join(root, 'content/a.yaml'), 'a: 1')],
  ['a renamed file', () => renameSync(join(root, 'src/pages/index.astro'), join(root, 'src/pages/other.astro'))],
  ['a changed configuration', () => writeFileSync(join(root, 'package.json'), '{ }')],
])('%s changes the fingerprint', (_, change) => {
  const before = inputsHash(root);
  change();
  expect(inputsHash(root)).not.toBe(before);
});

test('tests, the built site and a mere touch do not', () => {
  const before = inputsHash(root);
  writeFileSync(join(root, 'tests/a.test.ts'), 'x');
  writeFileSync(join(root, 'dist/index.html'), 'x');
  utimesSync(join(root, 'package.json'), 0, 0);
  expect(inputsHash(root)).toBe(before);
});

test('a site is built when its stamp has the fingerprint of its sources', () => {
  expect(isBuilt(root)).toBe(false);
  writeFileSync(join(root, 'dist/.stamp'), inputsHash(root));
  expect(isBuilt(root)).toBe(true);
  writeFileSync(join(root, 'content/a.yaml'), 'a: 1');
  expect(isBuilt(root)).toBe(false);
});
