import { describe, expect, test } from 'vitest';
import {
  buildLibrary,
  byForce,
  lookup,
  markOf,
  nameOf,
  statusSentence,
  type Cited,
} from '../../../src/domain/citation/library.ts';
import { unknownIds } from '../../../src/domain/citation/resolve.ts';
import { aLibrary, anInstrument, aProvision, aSection } from './a-library.ts';

const library = aLibrary();

function cited(id: string): Cited {
  const found = lookup(library, id);
  if (found === undefined) throw new Error(`The test has no ${id}.`);
  return found;
}

describe('what an id stands for', () => {
  test.each([
    ['p1', 'paragraph'],
    ['fn68', 'footnote'],
    ['tool-3-7', 'table'],
    ['cat:3-1', 'provision'],
  ])('%s is a %s', (id, kind) => {
    expect(cited(id).kind).toBe(kind);
  });

  test('a provision comes with its instrument', () => {
    expect(cited('cat:3-1')).toMatchObject({ instrument: { id: 'cat' }, provision: { label: 'Article 3(1)' } });
  });

  test('nothing has an unknown id', () => {
    expect(lookup(library, 'cat:99')).toBeUndefined();
  });

  test('of two provisions with one id the first counts', () => {
    const twice = ['first', 'second'].map((words) => aProvision({ id: 'x:1', mark: words, words }));
    expect(lookup(buildLibrary(aSection(), [anInstrument({ id: 'x', provisions: twice })]), 'x:1')).toMatchObject({
      provision: { words: 'first' },
    });
  });
});

describe('marks and names', () => {
  test.each([
    ['p1', 'Source § 1', 'Source, paragraph 1'],
    ['fn68', 'Source, note 68', 'Source, footnote 68'],
    ['tool-3-7', 'Source, tool 3.7', 'Source, table on tool 3.7'],
    ['cat:3-1', 'CAT 3(1)', 'Convention against Torture, article 3(1)'],
    ['gc-4:11', 'Ctte, GC 4 § 11', 'Committee, general comment 4, paragraph 11'],
  ])('%s', (id, mark, name) => {
    expect(markOf(cited(id))).toBe(mark);
    expect(nameOf(cited(id)).replaceAll('\u00a0', ' ')).toBe(name);
  });

  test('a number stays on the line of its word', () => {
    expect(nameOf(cited('cat:3-1'))).toContain('article\u00a03(1)');
  });

  test('a name in capitals keeps them', () => {
    const provision = aProvision({ id: 'x:1', mark: 'X 1', words: 'x', label: 'UNHCR’s description' });
    expect(
      nameOf({ kind: 'provision', id: 'x:1', provision, instrument: anInstrument({ id: 'x', short: 'Guidelines 7' }) }),
    ).toBe('Guidelines 7, UNHCR’s description');
  });
});

describe('status', () => {
  test.each([
    ['binding', 'States that have joined it', 'Binding law on States that have joined it.'],
    [
      'declaration',
      'Nobody: a declaration, often taken as the measure',
      'Not a treaty. Binds nobody: a declaration, often taken as the measure.',
    ],
    [
      'committee',
      'How the Committee reads the Covenant; not itself binding',
      'How the Committee reads the Covenant; not itself binding.',
    ],
    ['guidance', 'Nobody: advice to States', 'Guidance. Binds nobody: advice to States.'],
    [
      'regional',
      'Only Council of Europe States that have joined it',
      'Regional example. Binds only Council of Europe States that have joined it.',
    ],
    ['court', 'Only the State in the case', 'A court’s judgment. Binds only the State in the case.'],
  ] as const)('%s', (status, binds, sentence) => {
    expect(statusSentence({ status, binds })).toBe(sentence);
  });

  test('the source comes first, then the law by its force', () => {
    const ids = ['regional:13-1', 'gc-4:11', 'cat:16-1', 'p2', 'cat:3-1', 'p1'];
    expect(
      ids
        .map(cited)
        .sort(byForce)
        .map(({ id }) => id),
    ).toEqual(['p2', 'p1', 'cat:16-1', 'cat:3-1', 'gc-4:11', 'regional:13-1']);
  });
});

describe('ids that nothing has', () => {
  const placeOf = (index: number) => ({ file: 'content/en/cases/a.yaml', line: 10 + index, column: 5 });

  test('are reported where they stand, with the nearest that exists', () => {
    expect(unknownIds(['p1', 'cat:31', 'nothing-like-it'], library, placeOf)).toEqual([
      {
        file: 'content/en/cases/a.yaml',
        line: 11,
        column: 5,
        rule: 'cited-id',
        what: 'Nothing in the law base or the source section has the id ‘cat:31’.',
        todo: 'Did you mean ‘cat:3-1’? Otherwise cite another id from content/law or content/source.',
      },
      {
        file: 'content/en/cases/a.yaml',
        line: 12,
        column: 5,
        rule: 'cited-id',
        what: 'Nothing in the law base or the source section has the id ‘nothing-like-it’.',
        todo: 'Cite an id from content/law or content/source.',
      },
    ]);
  });

  test('known ids are no problem', () => {
    expect(unknownIds(['p1', 'fn68', 'cat:3-1'], library, placeOf)).toEqual([]);
  });
});
