import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { brotliOf, makeBrotli } from '../../../src/build/site/brotli.ts';
import { offlineList } from '../../../src/build/site/offline-list.ts';
import { offlineLine, overweightOffline } from '../../../src/build/weight/offline-weight.ts';
import { readList } from '../../../src/domain/offline/list.ts';
import { anOfflineList } from '../../support/an-offline-list.ts';

const FILES = new Map(
  ['case-a.html', 'about.html', 'law-x.json', 'lesson-a.html', 'index.html', 'boot.js', 'assets/a.css'].map((path) => [
    path,
    Buffer.from(path.repeat(100)),
  ]),
);
const listed = (files: ReadonlyMap<string, Buffer>) =>
  offlineList(files, (bytes) => bytes.length / 10, {
    version: '1.0.0',
    content: 2,
    changes: [[2, 'Sixteen: the slip is gone.']],
  });

test('what is needed first is loaded first', () => {
  expect(listed(FILES).files.map(([path]) => path)).toEqual([
    'assets/a.css',
    'boot.js',
    'index.html',
    'lesson-a.html',
    'law-x.json',
    'case-a.html',
    'about.html',
  ]);
});

test('the list says its sizes and is one that a browser reads', () => {
  const list = listed(FILES);
  const disk = [...FILES.values()].reduce((sum, { length }) => sum + length, 0);
  expect(list).toMatchObject({ version: '1.0.0', content: 2, disk });
  expect(list.gzip).toBeLessThan(disk);
  expect(readList(list)).toEqual(list);
});

test('its name changes with every letter of every file, and with nothing else', () => {
  const { id } = listed(FILES);
  expect(listed(new Map([...FILES].reverse())).id).toBe(id);
  expect(listed(new Map([...FILES, ['about.html', Buffer.from('x')]])).id).not.toBe(id);
  expect(listed(new Map([...FILES, ['more.html', Buffer.from('x')]])).id).not.toBe(id);
  expect(id).toMatch(/^1\.0\.0-[\w-]{8}$/);
});

test('a course that is too heavy to be kept is named with its heaviest files', () => {
  expect(overweightOffline(anOfflineList())).toEqual([]);
  const heavy = anOfflineList({
    files: [
      ['a.html', 'h', 200_000],
      ['b.html', 'h', 1_050_000],
    ],
  });
  expect(overweightOffline(heavy)).toEqual([
    'The whole course, kept on a device, is 50.0 KB more to load than the 1200 KB allowed. The heaviest: b.html 1050.0, a.html 200.0.',
  ]);
  expect(offlineLine(heavy)).toContain('2 files, 1250.0 of 1200 KB to load');
});

const DAY = 24 * 3_600_000;
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'brotli-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('copies are made once for each content, found by it, and deleted when nothing needs them', async () => {
  const [a, b] = [Buffer.from('a'.repeat(2000)), Buffer.from('b'.repeat(2000))];
  await makeBrotli(root, [a, a]);
  expect(brotliDecompressSync(brotliOf(root, a) ?? Buffer.alloc(0))).toEqual(a);
  expect(brotliOf(root, b)).toBeUndefined();
  const now = Date.now();
  await makeBrotli(root, [b], new Date(now + 13 * DAY));
  expect(brotliOf(root, a)).toBeDefined();
  await makeBrotli(root, [b], new Date(now + 15 * DAY));
  expect(brotliOf(root, a)).toBeUndefined();
  expect(brotliDecompressSync(brotliOf(root, b) ?? Buffer.alloc(0))).toEqual(b);
  expect(readdirSync(join(root, '.cache', 'brotli'))).toHaveLength(1);
});
