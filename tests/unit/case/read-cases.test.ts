import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCases } from '../../../src/build/cases.ts';
import { readLaw } from '../../../src/build/law.ts';
import { ROOT } from '../../../src/build/root.ts';
import { soundText } from '../../support/read-sound-case.ts';

const { library } = readLaw(ROOT);
if (!library) throw new Error('The law could not be read.');
const lessons = new Set(['non-refoulement']);

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cases-'));
  mkdirSync(join(root, 'content/en'), { recursive: true });
  mkdirSync(join(root, 'content/en/cases'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const write = (name: string, text: string) => {
  writeFileSync(join(root, 'content/en/cases', name), text);
};
const other = () => soundText().replace('id: sound', 'id: other').replace('with: other', 'with: sound');
const told = () => {
  const { problems } = readCases(library, lessons, root);
  return problems.map(
    ({ file, line, column, rule, what }) => `${file}:${String(line)}:${String(column)} ${rule}: ${what}`,
  );
};

test('a folder of sound cases gives graphs with HTML, notes and proofs, in the order of the names', () => {
  write('sound.yaml', soundText());
  write('other.yaml', other());
  write('notes.txt', 'Not a case.');
  const { cases, problems } = readCases(library, lessons, root);
  expect(problems).toEqual([]);
  expect(cases.map(({ file }) => file)).toEqual(['content/en/cases/other.yaml', 'content/en/cases/sound.yaml']);
  expect(cases[1]?.graph.exhibits[0]?.text).toBe('<p><strong>Order 12</strong> – to be carried out by ferry.</p>');
  expect(cases[1]?.graph.scenes[0]?.choices[0]?.label).not.toContain('<p>');
  expect(cases[1]?.facilitator.aims).toContain('<p>');
  expect(cases[1]?.proof.rightPath).toHaveLength(5);
});

test('a case that is not in order does not stop the next', () => {
  write('sound.yaml', soundText());
  write('other.yaml', other().replace('role: Harbour officer\n', ''));
  write('torn.yaml', 'id: [torn');
  const { cases, problems } = readCases(library, lessons, root);
  expect(cases.map(({ graph }) => graph.id)).toEqual(['sound']);
  expect(problems.map(({ file, rule }) => [file, rule])).toEqual([
    ['content/en/cases/other.yaml', 'schema'],
    ['content/en/cases/torn.yaml', 'yaml'],
  ]);
});

test('a file is named after its case', () => {
  write('sound.yaml', soundText());
  write('other.yaml', other().replace('id: other', 'id: another'));
  expect(told()).toContain(
    'content/en/cases/other.yaml:2:1 case-file-name: The case calls itself ‘another’, but its file is named ‘other.yaml’.',
  );
});

test('the two halves of a pair name each other', () => {
  write('sound.yaml', soundText());
  write('other.yaml', other().replace('with: sound', 'with: third'));
  write('third.yaml', soundText().replace('id: sound', 'id: third'));
  expect(told()).toEqual([
    'content/en/cases/sound.yaml:6:9 pair-mutual: The case names ‘other’ as the other half of its pair, but ‘other’ does not name this case.',
  ]);
});
