import { afterEach, expect, test, vi } from 'vitest';
import { oEmbedOf, oEmbeds } from '../../../src/build/oembed.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('where the course is to stand, each of its pages has an answer that holds its whole address', () => {
  vi.stubEnv('COURSE_ADDRESS', 'https://example.org/course/');
  const all = oEmbeds();
  expect(all.map(({ of }) => of)).toEqual(expect.arrayContaining(['index', 'lesson-welcome', 'case-last-call']));
  for (const { of, json } of all) {
    expect(json).toMatchObject({ version: '1.0', type: 'rich', width: 960, height: 720 });
    expect(json.html).toContain(`src="https://example.org/course/${of}.html"`);
    expect(oEmbedOf(of)).toBe(`https://example.org/course/oembed-${of}.json`);
  }
  expect(oEmbedOf('about')).toBeUndefined();
});

test('without it there is none, and an address that is none is refused', () => {
  vi.stubEnv('COURSE_ADDRESS', '');
  expect(oEmbeds()).toEqual([]);
  for (const wrong of ['example.org', 'https://example.org/course', 'ftp://example.org/']) {
    vi.stubEnv('COURSE_ADDRESS', wrong);
    expect(() => oEmbeds()).toThrow('It must be a web address that ends with a slash');
  }
});
