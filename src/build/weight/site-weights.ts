import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageWeight, type PageWeight } from './page-weight.ts';

/** Weighs every page of the site in `folder`. Throws when it is not built, or when a page loads what is not there. */
export function siteWeights(folder: string): PageWeight[] {
  const pages = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];
  if (pages.length === 0) throw new Error(`There is no built course in ${folder}. Build it first: npm run build`);
  return pages.sort().map((page) =>
    pageWeight(page, (path) => {
      if (!existsSync(join(folder, path))) throw new Error(`${page} loads ${path}, which is not in the built course.`);
      return readFileSync(join(folder, path));
    }),
  );
}
