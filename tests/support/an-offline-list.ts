import type { OfflineFile, OfflineList } from '../../src/domain/offline/list.ts';

/** A list of a small course: one page of each kind. */
export function anOfflineList(given: Partial<OfflineList> = {}): OfflineList {
  return {
    id: '0.1.0-abc',
    version: '0.1.0',
    content: 1,
    changes: [],
    disk: 4000,
    gzip: 1250,
    files: someFiles(),
    ...given,
  };
}

/** The files of that course; those named in `changed` have other bytes than usual. */
export function someFiles(...changed: string[]): OfflineFile[] {
  const sizes = {
    'assets/a.js': 300,
    'lesson-a.html': 200,
    'lesson-b.html': 100,
    'law-x.json': 50,
    'case-c.html': 150,
    'offline.html': 200,
  };
  return Object.entries(sizes).map(([path, sent]) => [path, `${path}${changed.includes(path) ? '!' : ''}`, sent]);
}
