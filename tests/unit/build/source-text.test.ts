import { expect, test } from 'vitest';
import { readLaw } from '../../../src/build/law.ts';
import { sourceText } from '../../../src/build/source-text.ts';

const { library } = readLaw();
if (!library) throw new Error('The source section could not be read.');
const text = (p: string, from?: string, to?: string) => sourceText(library, p, from, to);

test('a part of a paragraph brings its footnotes, and no note on the whole paragraph', () => {
  expect(text('p2', 'human rights violations can result', 'unnecessarily used.')).toMatchObject({
    before: true,
    after: true,
    html: 'human rights violations can result when people are returned in ways that do not respect their human rights and dignity, such as when physical restraints are unnecessarily used.',
    footnotes: [{ number: 68 }],
    editorNote: undefined,
  });
});

test('a whole paragraph brings its note', () => {
  const { before, after, editorNote } = text('p3');
  expect({ before, after }).toEqual({ before: false, after: false });
  expect(editorNote).toContain('UNODC');
});

test('the table comes whole: its line above, two columns, the form and the example, its note', () => {
  const { html, table, editorNote } = text('tool-3-7') as ReturnType<typeof text> & { table: object };
  expect({ html, table, editorNote }).toMatchObject({
    html: library.section.table.title,
    table: { head: library.section.table.head, rows: library.section.table.rows },
    editorNote: library.section.table.editorNote,
  });
});

test.each([
  [
    'p9',
    undefined,
    'The source section has no paragraph or table ‘p9’. Name one of p1, p2, p3, p4, p5, p6, p7, tool-3-7.',
  ],
  [
    'fn68',
    undefined,
    'The source section has no paragraph or table ‘fn68’. Name one of p1, p2, p3, p4, p5, p6, p7, tool-3-7.',
  ],
  ['tool-3-7', 'User', 'The table ‘tool-3-7’ is shown whole. Take ‘from’ and ‘to’ away.'],
  ['p3', 'No such words', 'Paragraph p3 has no part from ‘No such words’ to ‘’. Copy both from content/source.'],
])('%s from %j is refused: %s', (p, from, message) => {
  expect(() => text(p, from)).toThrow(message);
});
