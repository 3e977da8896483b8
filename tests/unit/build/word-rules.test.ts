import { expect, test } from 'vitest';
import { wordProblems } from '../../../src/build/word-rules.ts';

const NEVER = [{ words: ['illegal migrant', 'deportee'], say: 'smuggled migrant' }];

test('a word that the course does not use is found in every form, with its place', () => {
  const text = 'A list of Deportees.\nTwo illegal\n  migrants wait.';
  expect(wordProblems(text, 'a.yaml', NEVER)).toEqual([
    {
      file: 'a.yaml',
      line: 2,
      column: 5,
      rule: 'never-word',
      what: 'The course does not say ‘illegal\n  migrants’.',
      todo: 'Say: smuggled migrant.',
    },
    expect.objectContaining({ line: 1, column: 11, what: 'The course does not say ‘Deportees’.' }),
  ]);
});

test('exact words of law are left alone, and so is what only sounds like it', () => {
  expect(wordProblems('“illegal migrants” and illegal entry of migrants', 'a.yaml', NEVER)).toEqual([]);
});
