import { expect, test } from 'vitest';
import { sentences } from '../../../src/components/lesson/figures/in-words.ts';

test('labels become sentences, each with one sign at its end', () => {
  expect(sentences('Say it before they do', undefined, 'Back to 4: Does it stand?', 'Help comes first.')).toBe(
    'Say it before they do. Back to 4: Does it stand? Help comes first.',
  );
});
