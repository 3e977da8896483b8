import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/build/read-yaml.ts';

const yaml = parseYaml(
  '# a note\nid: cat\nprovisions:\n  - id: cat:1\n    words: >-\n      No State\n      shall\n  - id: cat:2\n',
  'content/law/cat.yaml',
);

describe('a YAML file', () => {
  test('is read as plain data', () => {
    expect(yaml.data).toEqual({ id: 'cat', provisions: [{ id: 'cat:1', words: 'No State shall' }, { id: 'cat:2' }] });
    expect(yaml.problems).toEqual([]);
  });

  test.each([
    ['a field', ['id'], 2, 1],
    ['a list', ['provisions'], 3, 1],
    ['an item of a list', ['provisions', 1], 8, 5],
    ['a field of an item', ['provisions', 0, 'words'], 5, 5],
    ['a field that is missing: the item', ['provisions', 1, 'words'], 8, 5],
    ['the whole file', [], 2, 1],
  ])('knows the place of %s', (_, path, line, column) => {
    expect(yaml.placeOf(path)).toEqual({ file: 'content/law/cat.yaml', line, column });
  });

  test('knows the place of an offset', () => {
    expect(yaml.placeAt(yaml.text.indexOf('shall'))).toEqual({ file: 'content/law/cat.yaml', line: 7, column: 7 });
  });

  test('an empty file has a first line', () => {
    expect(parseYaml('', 'a.yaml').placeOf(['id'])).toEqual({ file: 'a.yaml', line: 1, column: 1 });
  });
});

describe('bad YAML', () => {
  test('is a problem with its place, and no data', () => {
    const { data, problems } = parseYaml('id: cat\nid: dog\n', 'a.yaml');
    expect(data).toBeUndefined();
    expect(problems).toEqual([
      {
        file: 'a.yaml',
        line: 2,
        column: 1,
        rule: 'yaml',
        what: 'This is not good YAML: Map keys must be unique.',
        todo: 'Look at this line and the one before it: indentation, quotation marks, a colon inside a text without quotation marks.',
      },
    ]);
  });

  test('a quotation mark that is never closed', () => {
    expect(parseYaml('id: "cat\nname: x\n', 'a.yaml').problems[0]?.what).toMatch(
      /^This is not good YAML: Missing closing "quote/,
    );
  });
});
