import { expect, test } from 'vitest';
import { courseOfPackage, optionsLine, readPackageOptions } from '../../../src/domain/course/package-options.ts';
import { aPackage } from '../packaging/a-package.ts';

const COURSE = {
  lessons: [{ id: 'welcome' }, { id: 'child' }, { id: 'privacy' }],
  cases: [
    { id: 'last-call', pair: 'row-thirty' },
    { id: 'row-thirty', pair: 'last-call' },
    { id: 'sixteen' },
    { id: 'the-list' },
  ],
  completion: { cases: 3, pairs: 1, passMark: 0.8, finalQuestions: 14 },
};

test('what was written is read back; anything else is not', () => {
  const options = aPackage();
  expect(readPackageOptions(JSON.parse(JSON.stringify(options)))).toEqual(options);
  for (const [name, wrong] of [
    ['format', 'zip'],
    ['completes', ''],
    ['title', ''],
    ['lessons', 'welcome'],
    ['cases', [1]],
    ['content', 1.5],
    ['passMark', 1.2],
    ['sendFailed', 'no'],
  ] as const)
    expect(readPackageOptions({ ...options, [name]: wrong }), name).toBeUndefined();
  expect(readPackageOptions(null)).toBeUndefined();
});

test('of what a package does not hold, nothing is asked', () => {
  const asked = courseOfPackage(COURSE, aPackage({ lessons: ['child'], cases: ['last-call', 'sixteen'] }));
  expect(asked.lessons).toEqual([{ id: 'child' }]);
  expect(asked.completion).toMatchObject({ cases: 2, pairs: 0 });
});

test('the whole course asks what it asks; other ways to complete ask their part', () => {
  const all = { lessons: ['welcome', 'child', 'privacy'], cases: COURSE.cases.map(({ id }) => id) };
  expect(courseOfPackage(COURSE, aPackage(all))).toEqual(COURSE);
  expect(courseOfPackage(COURSE, aPackage({ ...all, completes: 'cases' }))).toMatchObject({
    lessons: [],
    completion: { cases: 4, pairs: 0 },
  });
  expect(courseOfPackage(COURSE, aPackage({ ...all, completes: 'lessons' })).completion.cases).toBe(0);
});

test('the line of options fits the launch data of a strict runtime', () => {
  expect(optionsLine(aPackage({ version: '10.20.30', language: 'zh-Hant', sendFailed: true })).length).toBeLessThan(
    255,
  );
});
