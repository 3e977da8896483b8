import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/build/root.ts';

const DIST = join(ROOT, 'dist');

/** The file names of all pages of the built site. Throws when there are none. */
export function builtPages(): string[] {
  const pages = readdirSync(DIST).filter((name) => name.endsWith('.html'));
  if (pages.length === 0) throw new Error('dist holds no pages: build the site first.');
  return pages.sort();
}

/** One page of each kind: the first of the lessons, of the cases and of the cases before a room, and every page that is the only one of its kind. */
export function pageKinds(): string[] {
  const kind = (page: string) => page.replace(/^(lesson|case|present)-.*/, '$1');
  return builtPages().filter((page, index, all) => all.findIndex((other) => kind(other) === kind(page)) === index);
}

/** The text of a file of the built site; undefined when there is none. */
export function builtFile(name: string): string | undefined {
  try {
    return readFileSync(join(DIST, name), 'utf8');
  } catch {
    return undefined;
  }
}
