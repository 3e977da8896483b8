import { describe, expect, test } from 'vitest';
import { coverage, type CitingItem } from '../../../src/domain/citation/coverage.ts';
import { aLibrary } from './a-library.ts';

const library = aLibrary();

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
