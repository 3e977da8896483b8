import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseYaml } from '../../../src/build/read-yaml.ts';
import { shapeOf } from '../../../src/build/schema-problems.ts';

const schema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z]+$/, 'An id has small letters only.')
    .describe('The id of the case.'),
  minutes: z.int().max(20).describe('How long the case takes, in minutes.'),
  mode: z.enum(['guided', 'practice']).describe('When the judgement comes.'),
  facts: z
    .record(z.string().regex(/^[a-z-]+$/, 'An id has small letters and hyphens only.'), z.string())
    .describe('What may become known.'),
  questions: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('order'), why: z.string().describe('Why this order.') }),
        z.strictObject({
          kind: z.literal('match'),
          pairs: z.array(z.string()).min(2).describe('The pairs.').exactOptional(),
        }),
      ]),
    )
    .describe('The questions.')
    .exactOptional(),
  link: z.url().describe('Where to read on.').exactOptional(),
});

const GOOD = ['id: gate', 'minutes: 12', 'mode: guided', 'facts: {}'];

/** The problems of a file in which the line of one field is another one. */
function problemsWith(line: string): string[] {
  const field = line.split(':')[0] ?? '';
  const lines = [...GOOD.filter((each) => !each.startsWith(`${field}:`)), line];
  return shapeOf(schema, parseYaml(lines.join('\n'), 'a.yaml')).problems.map(
    ({ line: at, column, what, todo }) => `${at}:${column} ${what} ${todo}`,
  );
}

describe('a file against its schema', () => {
  test('gives the value when all is right', () => {
    expect(shapeOf(schema, parseYaml(GOOD.join('\n'), 'a.yaml'))).toEqual({
      value: { id: 'gate', minutes: 12, mode: 'guided', facts: {} },
      problems: [],
    });
  });

  test('says each problem with place, reason and what the field is for', () => {
    expect({
      missing: shapeOf(schema, parseYaml(GOOD.slice(1).join('\n'), 'a.yaml')).problems,
      kind: problemsWith('minutes: twelve'),
      big: problemsWith('minutes: 25'),
      half: problemsWith('minutes: 2.5'),
      choice: problemsWith('mode: quick'),
      pattern: problemsWith('id: Gate'),
      key: problemsWith('facts: { A: x }'),
      inRecord: problemsWith('facts: { a: 3 }'),
      slip: problemsWith('minuts: 3'),
      stranger: problemsWith('colour: red'),
      union: problemsWith('questions: [{ kind: essay }]'),
      inUnion: problemsWith('questions:\n  - kind: order\n    why: 4'),
      slipInUnion: problemsWith('questions:\n  - kind: match\n    pair: []'),
      short: problemsWith('questions: [{ kind: match, pairs: [one] }]'),
      empty: problemsWith('questions:'),
      address: problemsWith('link: example'),
      file: shapeOf(schema, parseYaml('- id: gate', 'a.yaml')).problems.map(({ what }) => what),
    }).toMatchInlineSnapshot(`
      {
        "address": [
          "5:1 ‘link’ is no complete address: ‘example’. Put here: Where to read on.",
        ],
        "big": [
          "4:1 ‘minutes’ is too big: at most 20. Put here: How long the case takes, in minutes.",
        ],
        "choice": [
          "4:1 ‘mode’ cannot be ‘quick’; it must be guided or practice. Put here: When the judgement comes.",
        ],
        "empty": [
          "5:1 ‘questions’ must be a list, but it is empty. Put here: The questions.",
        ],
        "file": [
          "The file must be a group of fields, but it is a list.",
        ],
        "half": [
          "4:1 ‘minutes’ must be a whole number, not 2.5. Put here: How long the case takes, in minutes.",
        ],
        "inRecord": [
          "4:10 ‘a’ (facts) must be text, but it is a number. Put here: What may become known.",
        ],
        "inUnion": [
          "7:5 ‘why’ (questions, item 1) must be text, but it is a number. Put here: Why this order.",
        ],
        "key": [
          "4:10 ‘A’ (facts) is not right. An id has small letters and hyphens only. Put here: What may become known.",
        ],
        "kind": [
          "4:1 ‘minutes’ must be a number, but it is text. Put here: How long the case takes, in minutes.",
        ],
        "missing": [
          {
            "column": 1,
            "file": "a.yaml",
            "line": 1,
            "rule": "schema",
            "todo": "Put here: The id of the case.",
            "what": "‘id’ is missing.",
          },
        ],
        "pattern": [
          "4:1 ‘id’ is not right. An id has small letters only. Put here: The id of the case.",
        ],
        "short": [
          "5:28 ‘pairs’ (questions, item 1) is too short: at least 2 items, and it has 1. Put here: The pairs.",
        ],
        "slip": [
          "5:1 The file has no field ‘minuts’. Did you mean ‘minutes’? The fields are id, minutes, mode, facts, questions, link.",
        ],
        "slipInUnion": [
          "7:5 ‘item 1’ (questions) has no field ‘pair’. Did you mean ‘pairs’? The fields are kind, why, pairs.",
        ],
        "stranger": [
          "5:1 The file has no field ‘colour’. Take it out. The fields are id, minutes, mode, facts, questions, link.",
        ],
        "union": [
          "5:15 ‘kind’ (questions, item 1) must be order or match. Put here: The questions.",
        ],
      }
    `);
  });

  test('of bad YAML says only that', () => {
    const { value, problems } = shapeOf(schema, parseYaml('id: a\nid: b', 'a.yaml'));
    expect(value).toBeUndefined();
    expect(problems.map(({ rule }) => rule)).toEqual(['yaml']);
  });
});
