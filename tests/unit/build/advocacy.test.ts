import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readAdvocacy } from '../../../src/build/advocacy.ts';
import { readLaw } from '../../../src/build/law.ts';
import { checkQuotations } from '../../../src/build/quotations.ts';
import { citationsOf, workbenchItems } from '../../../src/domain/advocacy/citations.ts';
import type { Library } from '../../../src/domain/citation/library.ts';

const FILE = 'content/en/advocacy.yaml';
const text = readFileSync(FILE, 'utf8');
const library = readLibrary();
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'advocacy-'));
  mkdirSync(join(root, dirname(FILE)), { recursive: true });
  mkdirSync(join(root, 'src/i18n'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function readLibrary(): Library {
  const read = readLaw().library;
  if (!read) throw new Error('The law base cannot be read.');
  return read;
}

/** Writes the workbench with a text, which must stand in it, replaced once. */
function change(from: string, to: string): void {
  expect(text).toContain(from);
  writeFileSync(join(root, FILE), text.replace(from, to));
}

test('the workbench of the course is in order', () => {
  expect(readAdvocacy(library).problems).toEqual([]);
});

describe('each rule, broken once, gives one problem with its place', () => {
  test.each([
    ['a field that nobody knows', '- id: concern', '- id: concern\n    hnit: One sentence.'],
    ['a part too few', '  - id: cares\n    label', '  - id: whom\n    label'],
    ['two rows of one name', '- id: one-template', '- id: papers-in-time'],
    ['a thread that does not exist', 'thread: dignity', 'thread: dignified'],
    ['a row with thread and topic', 'topic: gender-sensitive return', 'topic: gender\n    thread: dignity'],
    ['a strand without a row', 'thread: dignity', 'topic: dignity'],
    ['a kind that does not exist', 'kind: committee', 'kind: comittee'],
    [
      'a rule called stronger than it is',
      'kind: regional\n          cites: ["coe-traff',
      'kind: binding\n          cites: ["coe-traff',
    ],
    [
      'a rule called weaker than it is',
      'kind: binding\n        cites: ["som-protocol:18-3"',
      'kind: guidance\n        cites: ["som-protocol:18-3"',
    ],
    ['a citation that nothing has', '"iccpr:12-4"]\n    evidence', '"iccpr:12-9"]\n    evidence'],
    [
      'a citation of the self-check that nothing has',
      'cites: [p4, "iccpr:17-1"]\n  - id: fair',
      'cites: [p44, "iccpr:17-1"]\n  - id: fair',
    ],
    [
      'an example that is not the source’s',
      'smuggled migrants is not prioritized”',
      'smuggled migrants is rarely prioritized”',
    ],
    ['an empty row that is not the source’s', 'sensitive approach:”', 'sensitive approach”'],
    ['an example without its marks', '“Human rights / gender concern”', 'Human rights / gender concern'],
    ['a stakeholder who is not in the list', '{ stakeholder: consul,', '{ stakeholder: consuls,'],
  ])('%s', (_, from, to) => {
    change(from, to);
    const { problems } = readAdvocacy(library, root);
    const lines = readFileSync(join(root, FILE), 'utf8').split('\n');
    expect(
      problems.map(({ file, line, column, ...said }) => ({
        ...said,
        stands: [file, lines[line - 1]?.slice(column - 1, column + 40)],
      })),
    ).toMatchSnapshot();
    expect(problems).toHaveLength(1);
  });

  test('a quotation of which one letter was changed', () => {
    change('“without undue or unreasonable delay”', '“without undue or unreasonable delays”');
    expect(checkQuotations(library, root).problems).toMatchObject([{ file: FILE, rule: 'quotation-exact' }]);
  });
});

test('all that it cites is used: rows by their title, the rest by that of the page', () => {
  const { advocacy } = readAdvocacy(library);
  if (!advocacy) throw new Error('The workbench cannot be read.');
  const items = workbenchItems(advocacy);
  expect(items.map(({ where }) => where)).toEqual([
    ...advocacy.rows.map(({ id }) => `workbench.html#worked-${id}`),
    'workbench.html',
  ]);
  const used = new Set(items.flatMap(({ cites }) => cites));
  const written = [...text.matchAll(/cites: \[(.*)\]/g)].flatMap(([, list = '']) =>
    list.split(/[",\s]+/).filter(Boolean),
  );
  expect([...used].sort()).toEqual([...new Set(written)].sort());
  expect(new Set(citationsOf(advocacy).flatMap(({ ids }) => ids))).toEqual(used);
});
