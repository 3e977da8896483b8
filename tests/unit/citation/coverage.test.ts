import { describe, expect, test } from 'vitest';
import { coverage, untaught, type CitingItem } from '../../../src/domain/citation/coverage.ts';
import { aLibrary } from './a-library.ts';

const library = aLibrary();
const placeOf = (id: string) => ({ file: 'content/source/section-1-5.yaml', line: id.length, column: 3 });

function anItem(with_: Partial<CitingItem> & Pick<CitingItem, 'id'>): CitingItem {
  return { kind: 'lesson', title: with_.id, where: `lesson-${with_.id}.html`, cites: [], ...with_ };
}

const lesson = anItem({ id: 'welcome', teaches: ['p1', 'p2'], cites: ['p1', 'cat:3-1', 'cat:3-1'] });
const decision = anItem({
  id: 'stop',
  kind: 'decision',
  verdict: 'rights-based',
  cites: ['p2', 'cat:3-1', 'fn68', 'tool-3-7'],
});

describe('coverage', () => {
  const web = coverage([lesson, decision], library);

  test('follows the source to what teaches and what cites it', () => {
    expect(web.bySource.get('p1')).toEqual({ teaches: [lesson], cites: [lesson] });
    expect(web.bySource.get('p2')).toEqual({ teaches: [lesson], cites: [decision] });
  });

  test('follows a provision to what it grounds, each once', () => {
    expect(web.byProvision.get('cat:3-1')).toEqual([lesson, decision]);
  });

  test('has every id of the library, used or not', () => {
    expect([...web.bySource.keys()]).toEqual(['p1', 'p2', 'fn68', 'tool-3-7']);
    expect(web.byProvision.get('cat:16-1')).toEqual([]);
  });

  test('leaves out an id that the library does not have', () => {
    expect(coverage([anItem({ id: 'x', cites: ['cat:99'] })], library).byProvision.has('cat:99')).toBe(false);
  });
});

describe('what the course leaves out', () => {
  test('nothing, when each paragraph is taught and the rest is cited', () => {
    expect(untaught(coverage([lesson, decision], library), library, placeOf)).toEqual([]);
  });

  test('a paragraph that is cited but not taught, and a footnote that nothing cites', () => {
    const only = anItem({ id: 'short', teaches: ['p1', 'tool-3-7'], cites: ['p2'] });
    expect(untaught(coverage([only], library), library, placeOf)).toEqual([
      {
        file: 'content/source/section-1-5.yaml',
        line: 2,
        column: 3,
        rule: 'source-untaught',
        what: 'No lesson, decision or question teaches p2 of the source section.',
        todo: 'Add p2 to the “teaches” list of the lesson that explains it.',
      },
      {
        file: 'content/source/section-1-5.yaml',
        line: 4,
        column: 3,
        rule: 'source-untaught',
        what: 'Nothing teaches or cites fn68 of the source section.',
        todo: 'Cite fn68 where the course uses it.',
      },
    ]);
  });
});
