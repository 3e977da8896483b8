import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/build/read-yaml.ts';
import { shapeOf } from '../../../src/build/schema-problems.ts';
import { changeProblems } from '../../../src/domain/changes/change-rules.ts';
import { changesSchema } from '../../../src/domain/changes/changes-schema.ts';
import type { Shape } from '../../../src/domain/register/shape.ts';
import { aShapeOfCase, FIRST, theNext } from '../../support/a-shape.ts';

const FIXTURE = readFileSync('tests/fixtures/changes.yaml', 'utf8');
/** What the fixture tells of: the app is gone, so is an option, so is a section. */
const SECOND = theNext((next) => {
  next.cases[0]?.scenes[0]?.choices.pop();
  next.questions[0]?.options.pop();
  next.lessons[0]?.sections.pop();
});

interface Given {
  version?: number;
  second?: Shape;
}

/** The fixture, with one text that must stand in it replaced by another. */
function problems(from = '', to = '', { version = 2, second = SECOND }: Given = {}): string[][] {
  expect(FIXTURE).toContain(from);
  const file = parseYaml(FIXTURE.replace(from, to), 'changes.yaml');
  const { value, problems: shape } = shapeOf(changesSchema, file);
  const shapes = new Map([FIRST, second].map((each) => [each.content, each]));
  const found = value ? changeProblems(value, version, shapes, file.placeOf) : shape;
  return found.map(({ line, rule, what, todo }) => [String(line), rule, what, todo]);
}

test('a list that tells of everything is in order', () => {
  expect(problems()).toEqual([]);
});

describe('each rule, broken once, gives one problem with its place', () => {
  test.each([
    ['a case that never was', 'case: gate', 'case: gaet'],
    ['a scene that never was', 'scene: room', 'scene: roof'],
    ['a choice that never was', 'choices: [a-app]', 'choices: [a-app, a-apple]'],
    ['a question that never was', 'question: safe-1', 'question: sound-17'],
    ['an option that never was', 'options: [b]', 'options: [b, q]'],
    ['a lesson that never was', 'lesson: safe', 'lesson: save'],
    ['a section that never was', 'section: s2', 'section: s9'],
    ['a version before the first', 'version: 1', 'version: 0'],
    ['a version that stands twice', 'version: 2', 'version: 1'],
    ['a sentence that is missing', '      why: The interpreter now answers in four minutes, not in ten.\n', ''],
    ['a sentence that is none', 'not in ten.', 'not in ten'],
    ['a sentence that is empty', 'The interpreter now answers in four minutes, not in ten.', '‘’'],
    ['a kind of change that does not exist', 'what: moved', 'what: gone'],
    ['a change of nothing', '      section: s2\n', '      option: s2\n'],
    ['a change of two things', '      section: s2\n', '      section: s2\n      question: safe-1\n'],
    ['a part of something else', '      section: s2\n', '      scene: room\n'],
    ['no subject at all', '    - lesson: safe\n      section: s2\n', '    - section: s2\n'],
  ])('%s', (_, from, to) => {
    const found = problems(from, to);
    expect(new Set(found.map(([, rule]) => rule)).size).toBe(1);
    expect(found).toMatchSnapshot();
  });

  test('a version that is newer than the course', () => {
    expect(problems('', '', { version: 1 })).toMatchSnapshot();
  });

  test('a version of the course without an entry', () => {
    expect(problems('', '', { version: 3 })).toMatchSnapshot();
  });
});

describe('what is taken away without a sentence', () => {
  const silent = (change: (shape: Shape) => void) =>
    problems('', '', { second: theNext(change, { ...SECOND, content: 1 }) });
  const sentences = (found: string[][]) => found.map(([line, rule, what]) => [line, rule, what]);

  test('a choice, an option, a section', () => {
    const scenes = problems('choices: [a-app]', 'scene: hall');
    const option = problems('options: [b]', 'options: [a]');
    const section = problems('section: s2', 'section: s1');
    expect(sentences([...scenes, ...option, ...section])).toMatchSnapshot();
  });

  test('a case, a question, a lesson; and they are told of by naming them without a part', () => {
    const change = (next: Shape) => {
      next.cases = [];
      next.questions = next.questions.slice(1);
      next.lessons = [];
    };
    expect(sentences(silent(change))).toMatchSnapshot();
    const second = theNext(change);
    expect(sentences(problems('      choices: [a-app]\n', '', { second }))).toHaveLength(2);
    expect(sentences(problems('      options: [b]\n', '', { second }))).toHaveLength(2);
    expect(sentences(problems('      section: s2\n', '', { second }))).toHaveLength(2);
  });

  test('a way through the case: the sentence may name either choice or the scene in which it stands', () => {
    const change = (next: Shape) => {
      const scenes = {
        hall: { 'a-ask': 'stairs' },
        stairs: { 's-go': 'room' },
        room: { 'b-wait': 'safe', 'b-sign': 'harm' },
      };
      next.cases = [aShapeOfCase('gate', scenes, { 'b-wait': ['cat:3-1', 'iccpr:7'] })];
    };
    // The fixture has a sentence about the room.
    expect(silent(change)).toEqual([]);
    const second = theNext(change, { ...SECOND, content: 1 });
    expect(problems('scene: room', 'choices: [a-ask]', { second })).toEqual([]);
    expect(problems('scene: room', 'choices: [b-sign]', { second }).map(([, , what]) => what)).toEqual([
      expect.stringContaining('the choice ‘b-wait’ can no longer be made after ‘a-ask’'),
    ]);
  });

  test('a version whose shape nobody kept says nothing', () => {
    const file = parseYaml(FIXTURE, 'changes.yaml');
    const { value = [] } = shapeOf(changesSchema, file);
    expect(changeProblems(value, 2, new Map([[2, SECOND]]), file.placeOf).map(({ rule }) => rule)).toEqual([
      'change-name',
      'change-name',
      'change-name',
    ]);
    expect(changeProblems(value, 2, new Map([[1, FIRST]]), file.placeOf)).toEqual([]);
  });
});

test('the list of the course passes its schema', () => {
  const file = parseYaml(readFileSync('content/en/changes.yaml', 'utf8'), 'changes.yaml');
  expect(shapeOf(changesSchema, file).problems).toEqual([]);
});
