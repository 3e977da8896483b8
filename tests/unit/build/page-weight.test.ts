import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { overweight } from '../../../src/build/weight/limits.ts';
import { pageWeight } from '../../../src/build/weight/page-weight.ts';
import { weightTable } from '../../../src/build/weight/weight-table.ts';

const SITE: Record<string, string> = {
  'index.html': '<link rel="preload" as="font" href="a.woff2"><script>inside()</script><script src="a.js"></script>',
  'a.woff2': 'w'.repeat(500),
  'a.js': 'outside()',
};
const gz = (text: string): number => gzipSync(text, { level: 9 }).length;

test('text is weighed compressed, fonts as they are, and a script inside the page only once in the total', () => {
  const weight = pageWeight('index.html', (path) => Buffer.from(SITE[path] ?? ''));
  const html = gz(SITE['index.html'] ?? '');
  expect(weight).toEqual({
    page: 'index.html',
    html,
    css: 0,
    js: gz('outside()') + gz('inside()'),
    fonts: 500,
    images: 0,
    total: html + gz('outside()') + 500,
    parts: [
      ['a.woff2', 500],
      ['index.html', html],
      ['a.js', gz('outside()')],
      ['script 1 inside the page', gz('inside()')],
    ],
  });
});

const WEIGHT = { page: 'index.html', html: 0, css: 0, js: 12_000, fonts: 0, images: 0, total: 60_000, parts: [] };

test.each([
  ['case-last-call.html', 110_000, 180_000],
  ['lesson-dignity.html', 12_000, 60_000],
  ['final-test.html', 15_000, 90_000],
  ['sources.html', 12_000, 90_000],
])('%s may weigh up to its limit and no byte more', (page, js, total) => {
  expect(overweight({ ...WEIGHT, page, js, total })).toEqual([]);
  expect(overweight({ ...WEIGHT, page, js: js + 1, total: total + 1 })).toHaveLength(2);
});

test('the message names the page, the excess and the limit', () => {
  expect(overweight({ ...WEIGHT, page: 'lesson-dignity.html', js: 14_300 })).toEqual([
    'lesson-dignity.html: scripts weigh 14.3 KB, 2.3 KB more than the 12 KB allowed.',
  ]);
});

test('the table shows each page with its limits', () => {
  expect(weightTable([WEIGHT])).toMatchInlineSnapshot(`
    "page (KB, compressed)  html  css  js / limit  fonts  images  total / limit
    ─────────────────────  ────  ───  ──────────  ─────  ──────  ─────────────
    index.html              0.0  0.0   12.0 / 12    0.0     0.0      60.0 / 90"
  `);
});
