import { describe, expect, test } from 'vitest';
import { newsSince, readList, sentBytes, toLoad } from '../../../src/domain/offline/list.ts';
import { progressOf, scaledBy } from '../../../src/domain/offline/progress.ts';
import { transferFactor } from '../../../src/domain/offline/transfer-factor.ts';
import { turnedPage } from '../../../src/domain/offline/turned-page.ts';
import { anOfflineList, someFiles } from '../../support/an-offline-list.ts';

describe('what a server sends as the list', () => {
  test('a sound one is read as it is', () => {
    const list = anOfflineList();
    expect(readList(JSON.parse(JSON.stringify(list)))).toEqual(list);
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'Sign in'],
    ['an empty object', {}],
    ['no files', anOfflineList({ files: [] })],
    ['an id with a slash', { ...anOfflineList(), id: '../x' }],
    ['a size that is none', { ...anOfflineList(), disk: -1 }],
    ['changes without words', { ...anOfflineList(), changes: [[2]] }],
    ['a content version that is none', { ...anOfflineList(), content: 'two' }],
    ['a file without its bytes', { ...anOfflineList(), files: [['a.html', 'h']] }],
    ['a file above the course', { ...anOfflineList(), files: [['../a.html', 'h', 1]] }],
    ['a file of another host', { ...anOfflineList(), files: [['https://un.org/a.html', 'h', 1]] }],
    ['a hidden file', { ...anOfflineList(), files: [['assets/.a', 'h', 1]] }],
    ['a file from the root', { ...anOfflineList(), files: [['/a.html', 'h', 1]] }],
    ['a file without a fingerprint', { ...anOfflineList(), files: [['a.html', '', 1]] }],
  ])('%s is refused', (_what, raw) => {
    expect(readList(raw)).toBeUndefined();
  });
});

test('to load are the files that are not here, and not the same in the version that is kept', () => {
  const list = anOfflineList({ id: 'b', files: someFiles('lesson-a.html', 'case-c.html') });
  expect(toLoad(list, new Set(), undefined)).toEqual(list.files);
  const left = toLoad(list, new Set(['case-c.html']), anOfflineList());
  expect(left.map(([path]) => path)).toEqual(['lesson-a.html']);
  expect(sentBytes(left)).toBe(200);
});

test('what has changed is told from the version on that is kept', () => {
  const newer = anOfflineList({
    content: 3,
    changes: [
      [1, 'first'],
      [2, 'second'],
      [3, 'third'],
    ],
  });
  expect(newsSince(anOfflineList({ content: 1 }), newer)).toEqual(['second', 'third']);
  expect(newsSince(newer, newer)).toEqual([]);
});

test('progress counts bytes, and files of each part', () => {
  const here = new Set(['assets/a.js', 'lesson-a.html', 'law-x.json', 'of another version.html']);
  const progress = progressOf(anOfflineList(), here);
  expect(progress).toEqual({
    sent: 550,
    of: 1000,
    parts: {
      lessons: { n: 1, of: 2 },
      law: { n: 1, of: 1 },
      cases: { n: 0, of: 1 },
      rest: { n: 1, of: 2 },
    },
  });
  expect(scaledBy(2, progress)).toMatchObject({ sent: 1100, of: 2000, parts: progress.parts });
});

describe('how many times more a server sends', () => {
  const how = (sent: number, unpacked: number, isStored = false) =>
    transferFactor(anOfflineList(), 'offline.html', { sent, unpacked, isStored });

  test.each([
    ['with Brotli', how(200, 800), 1],
    ['with gzip alone', how(250, 800), 1.25],
    ['without compressing', how(800, 800), 4],
    ['unknown: by way of the worker', how(800, 800, true), 1],
    ['unknown: the browser does not say', how(0, 0), 1],
    [
      'unknown: the page is not in the list',
      transferFactor(anOfflineList(), 'x', { sent: 800, unpacked: 800, isStored: false }),
      1,
    ],
    ['unknown: no entry', transferFactor(anOfflineList(), 'offline.html', undefined), 1],
  ])('%s', (_how, found, expected) => {
    expect(found).toBe(expected);
  });
});

test('a page shown below folders finds its files; addresses of other hosts, of the root and within the page stay', () => {
  const page =
    '<link href="a.css"><a href="index.html"></a><a href="#x"></a><img src="/i.svg"><a href="https://un.org/">';
  expect(turnedPage(page, 'x.html')).toBe(page);
  expect(turnedPage(page, 'a/b/x.html')).toBe(
    '<link href="../../a.css"><a href="../../index.html"></a><a href="#x"></a><img src="/i.svg"><a href="https://un.org/">',
  );
});
