import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../domain/problem.ts';

const TEXTS = /\.(?:yaml|mdx|md|ts)$/;

/** The text files in a folder and below it, in order, relative to `root`. */
export function textsIn(folder: string, root: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => TEXTS.test(name))
    .map((name) => `${folder}/${name}`)
    .sort();
}

/** Where an offset of a text stands in its file. */
export function placeIn(text: string, file: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
