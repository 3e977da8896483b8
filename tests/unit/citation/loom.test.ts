import { describe, expect, test } from 'vitest';
import { coverage, type CitingItem } from '../../../src/domain/citation/coverage.ts';
import { drawLoom } from '../../../src/domain/citation/loom.ts';
import type { Support } from '../../../src/domain/citation/support.ts';
import { aLibrary } from './a-library.ts';

const library = aLibrary();
const support: Support = {
  p1: [
    { words: 'All persons have a right to return', on: ['regional:13-1', 'gc-4:11', 'cat:16-1'] },
    { words: 'to their countries', on: ['cat:3-1'] },
  ],
  p2: [{ words: 'They are returned home.', on: ['cat:3-1'] }],
};
const item = (id: string, ...cites: string[]): CitingItem => ({ kind: 'decision', id, title: id, where: '', cites });
const draw = (...items: CitingItem[]) => drawLoom(library, support, coverage(items, library));

describe('the loom', () => {
  test('has all parts of the section, a footnote after the paragraph with its mark, the table last', () => {
    expect(draw().sources).toEqual(['p1', 'fn68', 'p2', 'tool-3-7']);
  });

  test('shows for a statement the provision that is used most together with it, then most at all', () => {
    const together = draw(item('a', 'p1', 'gc-4:11'), item('b', 'p2', 'regional:13-1'), item('c', 'regional:13-1'));
    expect(together.provisions).toEqual(['cat:3-1', 'gc-4:11']);
    expect(draw(item('b', 'p2', 'regional:13-1')).provisions).toEqual(['cat:3-1', 'regional:13-1']);
  });

  test('shows the binding law beside it, if it is used', () => {
    const items = [item('a', 'p1', 'gc-4:11'), item('b', 'p1', 'gc-4:11'), item('c', 'p2', 'cat:16-1')];
    expect(draw(...items).provisions).toEqual(['cat:16-1', 'cat:3-1', 'gc-4:11']);
  });

  test('sorts by force, and equals by what they carry', () => {
    const items = [item('a', 'p1', 'regional:13-1'), item('b', 'cat:16-1')];
    expect(draw(...items).provisions).toEqual(['cat:16-1', 'cat:3-1', 'regional:13-1']);
  });

  test('draws each strand from the middle of one row to the middle of the other', () => {
    const { strands } = draw(item('a', 'p1', 'gc-4:11'));
    expect(strands).toEqual([
      { source: 'p1', provision: 'cat:3-1', d: 'M0 12.5C50 12.5 50 25 100 25' },
      { source: 'p1', provision: 'gc-4:11', d: 'M0 12.5C50 12.5 50 75 100 75' },
      { source: 'p2', provision: 'cat:3-1', d: 'M0 62.5C50 62.5 50 25 100 25' },
    ]);
  });
});
