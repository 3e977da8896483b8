import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLaw } from '../../src/build/law.ts';
import type { SourceSection } from '../../src/domain/citation/types.ts';

const fixture = readFileSync(new URL('../fixtures/source-section.txt', import.meta.url), 'utf8');
const { library, problems } = readLaw();
const section = library?.section ?? raise('The source section could not be read.');

function raise(message: string): never {
  throw new Error(message);
}

/** The published text as one line: page breaks healed, footnotes out of the page foot, marks as `[^68]`. */
function published(): { running: string; notes: string[] } {
  const isNote = (line: string): boolean => /^[⁶⁸⁹]/.test(line);
  const lines = fixture.replaceAll('⁶⁸', '[^68]').replaceAll('⁶⁹', '[^69]').split('\n');
  const marked = fixture.split('\n').map(isNote);
  return {
    // The scan has an empty link around the name of the tool; its letters stay.
    running: oneLine(lines.filter((_, index) => !marked[index]).join(' ')).replace('[Tool 3.7](#)', 'Tool 3.7'),
    notes: lines.filter((_, index) => marked[index]).map(oneLine),
  };
}

function oneLine(text: string): string {
  return text.replace(/[ \t\n]+/g, ' ').trim();
}

function asRead({ title, paragraphs, table }: SourceSection): string {
  const running = paragraphs.flatMap(({ heading, text }) => [...(heading === undefined ? [] : [heading]), text]);
  return [`1.5 ${title}`, ...running, table.title, ...table.head, ...table.rows.flat()].join(' ');
}

describe('the source section', () => {
  test('is in order', () => {
    expect(problems).toEqual([]);
  });

  test('says letter by letter what was published', () => {
    expect(asRead(section)).toBe(published().running);
  });

  test('has the footnotes letter by letter', () => {
    expect(section.footnotes.map(({ number, text }) => `[^${number}] ${text}`)).toEqual(published().notes);
  });

  test('has the ids that the course teaches', () => {
    expect(section.paragraphs.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7']);
    expect(section.paragraphs.map(({ part }) => part)).toEqual(['opening', 'how', 'how', 'how', 'whether', 'whether', 'whether']);
    expect(section.footnotes.map(({ id }) => id)).toEqual(['fn68', 'fn69']);
    expect(section.table.id).toBe('tool-3-7');
    expect(section.table.rows[0]?.[0]).toMatch(/^User to specify issue/);
  });

  test.each([
    ['p5', 'as noted above', '‘As noted above’ is kept'],
    ['p6', '1951 Refugee Conventions', '‘1951 Refugee Conventions’'],
    ['p6', 'States not returned trafficked persons', '‘States not returned trafficked persons’'],
  ])('keeps a slip of the original in %s and says so: %s', (id, slip, note) => {
    const paragraph = section.paragraphs.find((each) => each.id === id);
    expect(paragraph?.text).toContain(slip);
    expect(paragraph?.editorNote).toContain(note);
  });
});
