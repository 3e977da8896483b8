import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsSchema, type NeverWords } from '../domain/course/words-schema.ts';
import type { Problem } from '../domain/problem.ts';
import { shapeOf } from './schema-problems.ts';
import { readYaml } from './read-yaml.ts';
import { placeIn, textsIn } from './texts.ts';

const LIST = 'content/en/words.yaml';

/**
 * Finds the words that the course does not use in all its texts, but for exact words of law in “…”.
 * @throws when the list of them does not exist
 */
export function checkWords(root = process.cwd()): Problem[] {
  const list = shapeOf(wordsSchema, readYaml(LIST, root));
  const { never = [] } = list.value ?? {};
  const files = textsIn('content/en', root).filter((file) => file !== LIST);
  const found = files.flatMap((file) => wordProblems(readFileSync(join(root, file), 'utf8'), file, never));
  return [...list.problems, ...found];
}

/** The words of the list that stand in one text. */
export function wordProblems(text: string, file: string, never: NeverWords): Problem[] {
  // Quotations keep their length, so that the rest keeps its place.
  const own = text.replace(/“[^”]*”/g, (quoted) => quoted.replace(/\S/g, ' '));
  return never.flatMap(({ words, say }) =>
    words.flatMap((word) =>
      [...own.matchAll(new RegExp(`\\b${word.replaceAll(' ', '\\s+')}s?\\b`, 'gi'))].map(({ 0: here, index }) => ({
        ...placeIn(text, file, index),
        rule: 'never-word',
        what: `The course does not say ‘${here}’.`,
        todo: `Say: ${say}.`,
      })),
    ),
  );
}
