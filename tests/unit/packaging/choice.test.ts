import { expect, test } from 'vitest';
import { readChoice } from '../../../src/packaging/choice.ts';

const COURSE = {
  version: '1.2.0',
  content: 3,
  language: 'en',
  title: 'Rights-based return',
  passMark: 0.8,
  lessons: [
    { id: 'welcome', title: 'Welcome' },
    { id: 'child', title: 'A decision about a child' },
  ],
  cases: [{ id: 'sixteen', title: 'Sixteen' }],
};
const read = (line = '') => readChoice(line.split(' ').filter(Boolean), COURSE);

test('without arguments every package of the whole course is made', () => {
  expect(read()).toMatchObject({
    formats: ['scorm12', 'scorm2004', 'cmi5', 'web'],
    whole: true,
    out: 'packages',
    options: {
      lessons: ['welcome', 'child'],
      cases: ['sixteen'],
      completes: 'course',
      passMark: 0.8,
      sendFailed: false,
    },
  });
});

test('a part is named, in the order of the course, and a single unit gives its title', () => {
  expect(read('--lessons child,welcome').options).toMatchObject({ lessons: ['welcome', 'child'], cases: [] });
  expect(read('--cases sixteen').options).toMatchObject({ title: 'Rights-based return: Sixteen', completes: 'cases' });
  expect(read('--lessons welcome,child --cases sixteen').whole).toBe(true);
});

test('all that can be chosen is chosen', () => {
  expect(read('--format web,scorm12 --completes test --pass 0.75 --send-failed --out away')).toMatchObject({
    formats: ['scorm12', 'web'],
    out: 'away',
    options: { completes: 'test', passMark: 0.75, sendFailed: true },
  });
});

test.each([
  ['--lessons wellcome', 'There is no lesson ‘wellcome’. There is: welcome, child.'],
  ['--format scorm13', 'There is no format ‘scorm13’. There is: scorm12, scorm2004, cmi5, web.'],
  ['--completes never', 'There is no way to complete ‘never’. There is: course, lessons, cases, test.'],
  ['--pass 80', '--pass takes a share such as 0.8, not ‘80’.'],
  ['--language fr', 'The course has no language ‘fr’; it has: en.'],
  ['--lessons , --cases ,', 'A package needs a lesson or a case.'],
])('‘%s’ is refused in a sentence', (line, sentence) => {
  expect(() => read(line)).toThrow(sentence);
});
