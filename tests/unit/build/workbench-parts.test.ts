import { expect, test } from 'vitest';
import type { Advocacy } from '../../../src/domain/advocacy/advocacy.ts';
import { parseYaml } from '../../../src/build/read-yaml.ts';
import { workbenchParts } from '../../../src/build/workbench-parts.ts';

const FILE = `
id: bench
intro: |
  Here you build *rows*.
rules:
  - text: Help never depends on co-operation.
    cites: [p1]
rows:
  - id: papers
    thread: privacy
    title: Seven weeks
    whom: { stakeholder: consul, text: The consul }
    law:
      - says: It verifies.
        cites: ["cat:3-1", p1]
    evidence: [One count, Another]
    cites: [p1]
`;

test('every part has its fields in words, and all that it cites', () => {
  const parts = workbenchParts(parseYaml(FILE, 'advocacy.yaml').data as Advocacy);
  expect(parts.map(({ id, list, cites }) => [id, list, cites])).toEqual([
    ['intro-1', 'intro', []],
    ['rules-1', 'rules', ['p1']],
    ['papers', 'rows', ['cat:3-1', 'p1']],
  ]);
  expect(parts[0]?.lines).toEqual([{ field: 'intro', html: 'Here you build <em>rows</em>.', cites: [] }]);
  expect(parts[2]?.lines.map(({ field, html, cites }) => [field, html, ...cites])).toEqual([
    ['title', 'Seven weeks'],
    ['whom, stakeholder', 'consul'],
    ['text', 'The consul'],
    ['law, says', 'It verifies.'],
    ['', '', 'cat:3-1', 'p1'],
    ['evidence', 'One count'],
    ['', 'Another'],
    ['', '', 'p1'],
  ]);
});

test('a workbench that could not be read has no parts', () => {
  expect(workbenchParts(undefined)).toEqual([]);
});
