import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forgivingSearch } from '../../../src/domain/course/forgiving-search.ts';

const WORDS = [
  'acquiescence',
  'child',
  'cruel, inhuman or degrading treatment',
  'due process',
  'non-refoulement',
  're-trafficking',
  'réfugié',
  'State of origin',
  'victim of trafficking',
].map((term) => ({ id: term, term }));
const search = (query: string) => forgivingSearch(WORDS, query);
const some = fc.constantFrom(...WORDS);
const letters = (text: string) => text.normalize('NFD').replace(/[^\p{L}]/gu, '');

describe('words that are spelled like the query', () => {
  test.each([
    ['', WORDS.map(({ id }) => id)],
    ['  - ', WORDS.map(({ id }) => id)],
    ['chi', ['child']],
    ['CHILD', ['child']],
    ['process', ['due process']],
    ['traffick', ['re-trafficking', 'victim of trafficking']],
    ['nonrefoulement', ['non-refoulement']],
    ['non refoulement', ['non-refoulement']],
    ['refoulement', ['non-refoulement']],
    ['retraf', ['re-trafficking']],
    ['refugie', ['réfugié']],
    ['inhuman or', ['cruel, inhuman or degrading treatment']],
  ])('‘%s’', (query, ids) => {
    expect(search(query)).toEqual({ spelled: true, ids });
  });
});

describe('slips', () => {
  test.each([
    ['a letter left out', 'acquiesence', 'acquiescence'],
    ['letters left out', 'refulment', 'non-refoulement'],
    ['a letter too many', 'childd', 'child'],
    ['another letter', 'rafugie', 'réfugié'],
    ['two neighbours swapped', 'chlid', 'child'],
    ['not finished yet', 'acquisc', 'acquiescence'],
    ['in the second word', 'procces', 'due process'],
  ])('%s: ‘%s’', (_, query, id) => {
    const found = search(query);
    expect(found.spelled).toBe(false);
    expect(found.ids[0]).toBe(id);
  });

  test('a short query forgives less than a long one, and nonsense finds nothing', () => {
    expect(search('xq')).toEqual({ spelled: false, ids: [] });
    expect(search('chxxd').ids).toEqual([]);
    expect(search('watermelon')).toEqual({ spelled: false, ids: [] });
  });
});

test('every word is found by itself and by each of its beginnings', () => {
  fc.assert(
    fc.property(some, fc.nat(), ({ id, term }, cut) => {
      const query = term.slice(0, 1 + (cut % term.length));
      const found = search(query);
      expect(found.spelled).toBe(true);
      expect(found.ids).toContain(id);
    }),
  );
});

test('one slip anywhere in a word of at least six letters still finds it', () => {
  const slip = fc.constantFrom('out', 'more', 'other', 'swapped');
  fc.assert(
    fc.property(
      some,
      fc.nat(),
      slip,
      fc.constantFrom('a', 'e', 'i', 'o', 'x', 'z'),
      ({ id, term }, place, kind, letter) => {
        const word = letters(term);
        fc.pre(word.length >= 6);
        const at = place % (word.length - 1);
        const [before, here = '', next = '', after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
        const typed = { out: next, more: letter + here + next, other: letter + next, swapped: next + here }[kind];
        expect(search(before + typed + after).ids).toContain(id);
      },
    ),
  );
});

test('an answer is always a part of the list, each word once, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (query) => {
      const { ids } = search(query);
      expect(new Set(ids).size).toBe(ids.length);
      expect(WORDS.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    }),
  );
});
