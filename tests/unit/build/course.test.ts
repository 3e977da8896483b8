import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCourse, type CourseContent } from '../../../src/build/course.ts';
import { aLibrary } from '../citation/a-library.ts';

const CASES = [{ id: 'gate', title: 'The gate', minutes: 12 }];
const FIXTURE = 'tests/fixtures/course';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'course-'));
  mkdirSync(join(root, 'content'));
  cpSync(FIXTURE, join(root, 'content/en'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const read = (): CourseContent => readCourse(aLibrary(), CASES, root);
/** Replaces a text that must stand in the file. */
function change(file: string, from: string, to: string): void {
  const path = join(root, 'content/en', file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

test('the small course is in order', () => {
  const { problems, outline, lessons, questions, glossary } = read();
  expect(problems).toEqual([]);
  expect(outline?.lessons.map(({ id, published }) => [id, published])).toEqual([['safe', true]]);
  expect([lessons.length, questions.size, glossary.size]).toEqual([1, 2, 2]);
});

describe('each rule, broken once, gives one problem with its place', () => {
  test.each([
    ['a citation that nothing has', 'lessons/safe.mdx', 'ids="p1"', 'ids="p11"'],
    ['a provision that nothing has', 'lessons/safe.mdx', 'Law id="cat:3-1"', 'Law id="cat:3-9"'],
    ['a word that is not in the glossary', 'lessons/safe.mdx', 'Term id="return"', 'Term id="retrun"'],
    ['a case that does not exist', 'lessons/safe.mdx', 'TryCase id="gate"', 'TryCase id="gates"'],
    ['a part of a paragraph that does not stand there', 'lessons/safe.mdx', 'from="Their"', 'from="Your"'],
    ['a lesson that contradicts the plan', 'lessons/safe.mdx', 'title: Safe', 'title: Unsafe'],
    ['a lesson that is not in the plan', 'lessons/safe.mdx', 'id: safe', 'id: sound'],
    [
      'a lesson of the plan that nobody has written',
      'course.yaml',
      '    cases:',
      '      - { id: later, title: Later, minutes: 5, teaches: [p2], about: Later }\n    cases:',
    ],
    ['a question that is listed and not asked', 'lessons/safe.mdx', '<Check id="safe-1" />', ''],
    ['an opening that does not come back', 'lessons/safe.mdx', '<Opening />\n\n<TryCase', '<TryCase'],
    ['a lesson that takes longer than it says', 'course.yaml', 'minutes: 2', 'minutes: 1'],
    ['a question that cites what nothing has', 'checks/safe.yaml', 'cites: [p2]', 'cites: [p22]'],
    ['a word that cites what nothing has', 'glossary.yaml', 'cites: [p1]', 'cites: [p10]'],
    ['a word that refers to one that is not there', 'glossary.yaml', 'see: [safety]', 'see: [saftey]'],
    [
      'an explanation that is too short',
      'glossary.yaml',
      'Going back to the country that is one’s own, by one’s own wish or not, alone or with others.',
      'Going back.',
    ],
    ['front matter with a field that nobody knows', 'lessons/safe.mdx', 'summary:', 'sumary:'],
    ['a component that does not exist', 'lessons/safe.mdx', '<Cite ids', '<Site ids'],
    ['a component without what it needs', 'lessons/safe.mdx', '<Cite ids="p1" />', '<Cite />'],
    ['a component with what it does not take', 'lessons/safe.mdx', 'TryCase id="gate"', 'TryCase id="gate" size="big"'],
    ['an attribute that is program code', 'lessons/safe.mdx', 'TryCase id="gate"', 'TryCase id={gate}'],
    ['a figure that nobody has drawn', 'lessons/safe.mdx', '## Two', '<Figure name="return-ban" />\n\n## Two'],
    ['a line of program code', 'lessons/safe.mdx', '## One', "import One from './one';\n\n## One"],
    ['a component that is not closed', 'lessons/safe.mdx', '## Two', '<Careful title="no">\n\n## Two'],
    [
      'a component with a text that it does not take',
      'lessons/safe.mdx',
      '<TryCase id="gate" />',
      '<TryCase id="gate">now</TryCase>',
    ],
    ['a comparison of one side', 'lessons/safe.mdx', '## Two', '<Compare><Side title="a">b</Side></Compare>\n\n## Two'],
    ['too few questions for the file', 'lessons/safe.mdx', '- Who decided?\n', ''],
    ['a question of a lesson that does not exist', 'checks/safe.yaml', 'lesson: safe', 'lesson: save'],
    ['a question that no lesson asks', 'checks/safe.yaml', 'use: check', 'use: opening'],
    ['an option without its reason', 'checks/safe.yaml', ' why: She has not been heard.,', ''],
    ['a lesson without front matter', 'lessons/safe.mdx', '---\nid', 'id'],
  ])('%s', (name, file, from, to) => {
    change(file, from, to);
    // Time is stated in both places.
    if (name.includes('longer')) change('lessons/safe.mdx', 'minutes: 2', 'minutes: 1');
    const { problems } = read();
    expect(problems).toMatchSnapshot();
    expect(new Set(problems.map(({ rule }) => rule)).size).toBe(1);
  });

  test('a question whose id another file has', () => {
    writeFileSync(join(root, 'content/en/checks/z.yaml'), readFileSync(join(root, 'content/en/checks/safe.yaml')));
    expect(read().problems.map(({ file, line, rule, what }) => [file, line, rule, what])).toEqual([
      [
        'content/en/checks/z.yaml',
        1,
        'question-id',
        'The question ‘safe-opening’ exists already, in content/en/checks/safe.yaml.',
      ],
      [
        'content/en/checks/z.yaml',
        12,
        'question-id',
        'The question ‘safe-1’ exists already, in content/en/checks/safe.yaml.',
      ],
    ]);
  });
});

test('what the plan does not say right leaves no outline, and says why', () => {
  change('course.yaml', 'units:', 'unit:');
  const { outline, problems } = read();
  expect(outline).toBeUndefined();
  expect(problems.map(({ what }) => what)).toContain('The file has no field ‘unit’.');
});
