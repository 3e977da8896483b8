import { expect, test } from 'vitest';
import { withoutUnused } from '../../../src/build/site/without-unused.ts';

test('what only pages that are not kept load is left out, with what it loads in turn; everything else stays', () => {
  const files = new Map(
    Object.entries({
      'index.html': '<script src="./assets/home-1a.js"></script><link href="./assets/page-2b.css">',
      'assets/home-1a.js': 'import"./shared-3c.js";import("./later-4d.js")',
      'assets/shared-3c.js': 'x',
      'assets/later-4d.js': 'x',
      'assets/page-2b.css': 'x',
      'assets/join-5e.js': 'import"./shared-3c.js";import"./line-6f.js"',
      'assets/line-6f.js': 'x',
      'assets/phone-7a.css': 'x',
      'icon.svg': 'x',
      'data.json': 'x',
    }).map(([path, text]) => [path, Buffer.from(text)]),
  );
  expect([...withoutUnused(files).keys()]).toEqual([
    'index.html',
    'assets/home-1a.js',
    'assets/shared-3c.js',
    'assets/later-4d.js',
    'assets/page-2b.css',
    'icon.svg',
    'data.json',
  ]);
});
