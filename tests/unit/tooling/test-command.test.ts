import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { count, countLine } from '../../../src/build/run/count.ts';
import { findChromium } from '../../../src/build/run/find-chromium.ts';
import { steps } from '../../../src/build/run/steps.ts';

test('everything is proved, the cheap things first, and no lint script is forgotten', () => {
  const scripts = {
    start: '',
    'test:e2e': '',
    size: '',
    build: '',
    'test:unit': '',
    'lint:types': '',
    'lint:new': '',
    bench: '',
  };
  expect(steps(scripts)).toEqual(['lint:types', 'lint:new', 'test:unit', 'build', 'size', 'test:e2e']);
  expect(steps(scripts, 'lint')).toEqual(['lint:types', 'lint:new']);
});

test('counts are read from both runners; a test that passed only when repeated has failed', () => {
  expect(count({ numPassedTests: 7, numFailedTests: 2 })).toEqual({ passed: 7, failed: 2 });
  expect(count({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 } })).toEqual({ passed: 5, failed: 2 });
});

test('the last line adds both runners up, and a failed step never reads as a success', () => {
  const counts = [
    { passed: 7, failed: 1 },
    { passed: 5, failed: 2 },
  ];
  expect(countLine(counts, true)).toBe('12 passed, 3 failed');
  expect(countLine([{ passed: 7, failed: 0 }], true)).toBe('7 passed, 1 failed');
  expect(countLine([{ passed: 7, failed: 0 }], false)).toBe('7 passed, 0 failed');
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browser-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a Chromium named in the environment wins over one on the PATH', () => {
  const [named, onPath] = ['my-chrome', 'google-chrome'].map((name) => {
    const path = join(folder, name);
    writeFileSync(path, '');
    chmodSync(path, 0o755);
    return path;
  });
  expect(findChromium({ CHROMIUM_PATH: named, PATH: folder })).toBe(named);
  expect(findChromium({ PATH: folder })).toBe(onPath);
});

test('a named Chromium that is not there is an error that says what to do', () => {
  expect(() => findChromium({ CHROMIUM_PATH: join(folder, 'gone'), PATH: '' })).toThrow(
    `CHROMIUM_PATH is “${join(folder, 'gone')}”, but no program is there. Correct it, or unset it to search the PATH.`,
  );
});
