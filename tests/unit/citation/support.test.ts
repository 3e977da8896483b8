import { describe, expect, test } from 'vitest';
import { carries, restsOn, supportProblems, type Support } from '../../../src/domain/citation/support.ts';
import { aLibrary } from './a-library.ts';

const support: Support = {
  p1: [
    { words: 'All persons have a right to return', on: ['cat:3-1', 'gc-4:11'] },
    { words: 'to their countries, always', on: ['cat:3-1'] },
  ],
  p2: [{ words: 'They are returned home.', on: ['gc-4:11'] }],
  'tool-3-7': [{ words: 'Testimonies are lost', on: ['cat:16-1'] }],
};
const placeOf = (path: readonly PropertyKey[]) => ({
  file: 'content/source/rests-on.yaml',
  line: path.length,
  column: 1,
});
const check = (changed: Support) => supportProblems(changed, aLibrary(), placeOf);

describe('what the section rests on', () => {
  test('is told for a part of it, each provision once', () => {
    expect(restsOn(support, 'p1')).toEqual(['cat:3-1', 'gc-4:11']);
    expect(restsOn(support, 'fn68')).toEqual([]);
  });

  test('is told for a provision', () => {
    expect(carries(support, 'gc-4:11')).toEqual(['p1', 'p2']);
    expect(carries(support, 'regional:13-1')).toEqual([]);
  });
});

describe('the file is refused where', () => {
  test('nothing is: footnote marks and emphasis do not count', () => {
    expect(check(support)).toEqual([]);
  });

  test('a word differs from the section', () => {
    expect(check({ p2: [{ words: 'They are sent home.', on: ['cat:3-1'] }] })).toEqual([
      {
        ...placeOf(['p2', 0, 'words']),
        rule: 'support-words',
        what: 'These words do not stand in p2 of the source section.',
        todo: 'Copy the statement letter by letter from content/source/section-1-5.yaml, without footnote marks.',
      },
    ]);
  });

  test('the words stand in another paragraph', () => {
    expect(check({ p1: [{ words: 'They are returned home.', on: ['cat:3-1'] }] }).map(({ rule }) => rule)).toEqual([
      'support-words',
    ]);
  });

  test('a provision is unknown', () => {
    expect(check({ p2: [{ words: 'They are returned home.', on: ['cat:3-1', 'cat:3-2'] }] })).toMatchObject([
      { ...placeOf(['p2', 0, 'on', 1]), rule: 'cited-id' },
    ]);
  });

  test('a part is unknown, or a provision stands for one', () => {
    expect(check({ p9: [], 'cat:3-1': [] }).map(({ what }) => what)).toEqual([
      'The source section has no part with the id ‘p9’.',
      'The source section has no part with the id ‘cat:3-1’.',
    ]);
  });
});
