import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../domain/citation/library.ts';
import { quotationChecker } from '../domain/citation/quotations.ts';
import type { Problem } from '../domain/problem.ts';
import { placeIn, textsIn } from './texts.ts';

/** Where words stand that a learner reads: content and the catalogue of the interface. The law base is what they are held against. */
const FOLDERS = ['content/en', 'src/i18n'];

/** Compares everything that stands in “…” anywhere in the course with the law base and the source section, letter by letter. */
export function checkQuotations(library: Library, root = process.cwd()): { problems: Problem[]; count: number } {
  const checker = quotationChecker(library);
  const problems: Problem[] = [];
  let count = 0;
  for (const file of FOLDERS.flatMap((folder) => textsIn(folder, root))) {
    const text = readFileSync(join(root, file), 'utf8');
    problems.push(...checker.check(text, (offset) => placeIn(text, file, offset)));
    count += checker.trace(text).length;
  }
  return { problems, count };
}
