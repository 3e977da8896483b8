import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readLaw } from '../../../src/build/law.ts';

const SECTION = `title: Return
work: A handbook
paragraphs:
  - id: p1
    part: opening
    text: All persons have a right to return[^68].
footnotes:
  - id: fn68
    number: 68
    text: For more, see elsewhere.
table:
  id: tool-3-7
  title: Advocacy
  head: [Concern, Point]
  rows: [[a, b]]
`;

const CAT = `id: cat
title: Convention against Torture
short: Convention against Torture
mark: CAT
status: binding
binds: States that have joined it
linkChecked: false
provisions:
  - id: cat:3-1
    label: Article 3(1)
    mark: CAT 3(1)
    words: No State Party shall expel
    verified: yes
`;

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'law-'));
  write('content/source/section-1-5.yaml', SECTION);
  write('content/law/cat.yaml', CAT);
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

function complaints(): string[] {
  return readLaw(root).problems.map(
    ({ file, line, column, what, todo }) => `${file}:${line}:${column} ${what} ${todo}`,
  );
}

describe('the law and the source as files', () => {
  test('become one library', () => {
    const { library, problems, placeOf } = readLaw(root);
    expect(problems).toEqual([]);
    expect([...(library?.entries.keys() ?? [])]).toEqual(['p1', 'fn68', 'tool-3-7', 'cat:3-1']);
    expect(placeOf('p1')).toEqual({ file: 'content/source/section-1-5.yaml', line: 4, column: 5 });
    expect(placeOf('cat:3-1')).toEqual({ file: 'content/law/cat.yaml', line: 9, column: 5 });
    expect(placeOf('cat:99')).toEqual({ file: 'content/source/section-1-5.yaml', line: 1, column: 1 });
  });

  test('a field that is wrong is a problem, and the file is left out', () => {
    write('content/law/cat.yaml', CAT.replace('status: binding', 'status: strong'));
    expect(complaints()).toEqual([
      'content/law/cat.yaml:5:1 ‘status’ cannot be ‘strong’; it must be binding, declaration, committee, guidance, regional or court. ' +
        'Put here: What kind of text it is: binding, declaration, committee, guidance, regional or court.',
    ]);
    expect(readLaw(root).library?.instruments).toEqual([]);
  });

  test('words keep no outer quotation marks', () => {
    write('content/law/cat.yaml', CAT.replace('No State Party shall expel', '“No State Party shall expel”'));
    expect(complaints()[0]).toMatch(
      /^content\/law\/cat\.yaml:12:5 ‘words’ \(provisions, item 1\) is not right\. The words stand here without/,
    );
  });

  test('an id, a mark and a file name are held', () => {
    write('content/law/dog.yaml', CAT);
    expect(complaints()).toEqual([
      'content/law/dog.yaml:1:1 The id is ‘cat’, but the file is named ‘dog’. Name the file cat.yaml, or correct the id.',
      'content/law/dog.yaml:9:5 The id ‘cat:3-1’ stands twice: here and in content/law/cat.yaml. Give each provision its own id.',
      'content/law/dog.yaml:11:5 The mark ‘CAT 3(1)’ stands twice: here and in content/law/cat.yaml. Give each provision its own mark.',
    ]);
  });

  test('a provision belongs to its instrument', () => {
    write('content/law/cat.yaml', CAT.replace('id: cat:3-1', 'id: crc:3-1'));
    expect(complaints()).toEqual([
      'content/law/cat.yaml:9:5 ‘crc:3-1’ does not begin with ‘cat:’. Begin the id of a provision with the id of its instrument and a colon.',
    ]);
  });

  test('second-hand words need an attribution', () => {
    write('content/law/cat.yaml', CAT.replace('verified: yes', 'verified: secondary'));
    expect(complaints()).toEqual([
      'content/law/cat.yaml:13:5 CAT 3(1) is quoted from somebody else, and no note names whom. Add a note that says who quotes these words.',
    ]);
  });

  test('a footnote mark has a footnote, and the footnote its number', () => {
    write('content/source/section-1-5.yaml', SECTION.replace('[^68]', '[^67]').replace('id: fn68', 'id: fn86'));
    expect(complaints()).toEqual([
      'content/source/section-1-5.yaml:6:5 The footnote mark [^67] has no footnote 67. Add the footnote under footnotes, or correct the mark.',
      'content/source/section-1-5.yaml:8:5 The footnote ‘fn86’ has the number 68. Give it the id fn68.',
    ]);
  });

  test('without a readable source section there is no library', () => {
    write('content/source/section-1-5.yaml', SECTION.replace('title: Return\n', ''));
    expect(readLaw(root).library).toBeUndefined();
    expect(complaints()).toEqual([
      'content/source/section-1-5.yaml:1:1 ‘title’ is missing. Put here: The heading of the section, without its number.',
    ]);
  });
});
