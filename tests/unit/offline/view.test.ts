import { describe, expect, test } from 'vitest';
import type { Keeping } from '../../../src/components/offline/keeping.ts';
import { viewOf } from '../../../src/components/offline/view.ts';
import { progressOf } from '../../../src/domain/offline/progress.ts';
import { offlineWords } from '../../../src/i18n/en/offline.ts';
import { anOfflineList } from '../../support/an-offline-list.ts';

const words = offlineWords.script;
const some = progressOf(anOfflineList(), new Set(['assets/a.js', 'lesson-a.html', 'law-x.json']));
const progress = { ...some, sent: 640_400, of: 1_120_000 };
const none = { ...progress, sent: 0 };
const disk = 5_470_000;
const kept = { is: 'kept', since: Date.UTC(2026, 5, 14, 12), version: '1.4', disk, lasting: true } as const;

const STATES: Record<string, Keeping> = {
  'no line, nothing kept': { is: 'unknown' },
  'in a frame': { is: 'impossible', trouble: 'frame' },
  before: { is: 'open', progress: none, disk, free: 9e9 },
  'before, with too little room': { is: 'open', progress: none, disk, free: 2_000_000 },
  'before, where the browser does not say': { is: 'open', progress: none, disk },
  'no room': { is: 'open', progress: none, disk, free: 2e6, stopped: { why: 'room', sent: 410_000 } },
  loading: { is: 'loading', progress, isBroken: false },
  'loading a newer version': { is: 'loading', progress, isBroken: false, update: '1.5' },
  'the line is broken': { is: 'loading', progress, isBroken: true },
  stopped: { is: 'open', progress, disk, free: 9e9 },
  'a part is here, and something else was sent': {
    is: 'open',
    progress,
    disk,
    stopped: { why: 'changed', sent: 640_400 },
  },
  kept,
  'kept, without a promise': { ...kept, lasting: false },
  'a newer version is there': { ...kept, newer: { id: 'b', version: '1.5', progress, left: 130_000, news: [] } },
  'a newer version waits': {
    ...kept,
    newer: { id: 'b', version: '1.5', progress, left: 0, news: ['Sixteen: the slip is gone.'] },
  },
  'a corrected version of the same number': {
    ...kept,
    newer: { id: 'b', version: '1.4', progress, left: 0, news: ['Sixteen: the slip is gone.'] },
  },
  'a newer version with many changes': {
    ...kept,
    newer: { id: 'b', version: '1.5', progress, left: 1, news: ['One.', 'Two.', 'Three.', 'Four.'] },
  },
  'a newer version found no room': {
    ...kept,
    newer: { id: 'b', version: '1.5', progress, left: 130_000, news: [] },
    stopped: { why: 'room', sent: 410_000 },
  },
};

describe('what the page says', () => {
  test.each(Object.entries(STATES))('%s', (_name, keeping) => {
    expect(viewOf(keeping, words)).toMatchSnapshot();
  });

  test('no place in a sentence is left empty', () => {
    expect(JSON.stringify(Object.values(STATES).map((keeping) => viewOf(keeping, words)))).not.toMatch(/[{]\w+[}]/);
  });

  test('at most one main button', () => {
    for (const keeping of Object.values(STATES)) {
      expect(viewOf(keeping, words).buttons.filter(({ isMain }) => isMain).length).toBeLessThan(2);
    }
  });
});
