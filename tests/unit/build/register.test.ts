import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readRegister, type ReadRegister } from '../../../src/build/register.ts';
import { writeRegister } from '../../../src/build/write-register.ts';
import type { CourseParts } from '../../../src/domain/register/course-ids.ts';
import { aCase } from '../../support/a-case.ts';
import { aChoice, aMatch } from '../../support/a-question.ts';

const REGISTER = 'content/register.yaml';
const SHAPE = 'content/shapes/1.yaml';
const PLAN = 'content/en/course.yaml';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'register-'));
  mkdirSync(join(root, 'content/en'), { recursive: true });
  cpSync('tests/fixtures/course/course.yaml', join(root, PLAN));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const ground = { asks: 'Which?', options: ['cat:3-1', 'p5'].map((cite) => ({ cite, right: true, why: 'So.' })) };

/** A case of two scenes, two questions, a lesson; `more` are further choices of its last scene, before the one that it has. */
function theCourse(more: string[] = []): CourseParts {
  const gate = aCase({
    id: 'gate',
    scenes: {
      desk: {
        choices: [
          { id: 'stop', goes: 'office', ground },
          { id: 'board', goes: 'harm' },
        ],
      },
      office: { choices: [...more, 'record'].map((id) => ({ id, goes: 'safe' })) },
    },
    endings: { safe: {}, harm: {} },
  });
  const questions = [aChoice('choose-one', 'a'), { ...aMatch(), id: 'cards' }];
  return { cases: [gate], questions, lessons: [{ id: 'safe', sections: ['s1', 's2'] }] };
}

const read = (parts = theCourse()): ReadRegister => readRegister(parts, root);
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** What “npm run check” does by hand. */
function keep(parts = theCourse()): string[] {
  const { kept, next } = read(parts);
  return kept && next ? writeRegister(kept, next, root) : [];
}

/** Replaces a text that must stand in the file. */
function change(file: string, from: string, to: string): void {
  const text = textOf(file);
  expect(text).toContain(from);
  writeFileSync(join(root, file), text.replace(from, to));
}

function release(version = 1): void {
  change(PLAN, `released: ${version - 1}`, `released: ${version}`);
  keep();
}

describe('by hand', () => {
  test('what is missing is written once, said, and then in order', () => {
    expect(keep()).toMatchSnapshot();
    expect(textOf(REGISTER)).toMatchSnapshot();
    expect(textOf(SHAPE)).toMatchSnapshot();
    expect(read()).toMatchObject({ problems: [], next: undefined });
    expect(keep()).toEqual([]);
  });

  test('new things go to the end, whatever their place in the course, and old lines stay', () => {
    keep();
    const before = textOf(REGISTER).split('\n');
    const parts = theCourse(['ask']);
    parts.cases[0]?.scenes.reverse();
    expect(keep(parts)).toEqual([
      `${REGISTER}: written; new: number 4, the choice ‘ask’ of the case ‘gate’`,
      `${SHAPE}: written; the shape of version 1 as the content is now`,
    ]);
    const after = textOf(REGISTER).split('\n');
    expect(before.filter((line) => !after.includes(line))).toEqual([]);
    expect(after).toContain('      - { n: 4, id: ask }');
    expect(read(parts).problems).toEqual([]);
  });

  test('the order of things in the content is not part of the shape', () => {
    keep();
    const parts = theCourse();
    parts.cases[0]?.scenes.reverse();
    expect(read({ ...parts, questions: [...parts.questions].reverse() }).problems).toEqual([]);
  });

  test('what left the course stays, with the version since when it is gone', () => {
    keep(theCourse(['wait']));
    expect(keep()).toEqual([
      `${REGISTER}: written; gone: number 3, the choice ‘wait’ of the case ‘gate’`,
      `${SHAPE}: written; the shape of version 1 as the content is now`,
    ]);
    expect(textOf(REGISTER)).toContain('      - { n: 3, id: wait, gone: 1 }');
    // The next one does not get its number.
    keep(theCourse(['ask']));
    expect(textOf(REGISTER)).toContain('      - { n: 5, id: ask }');
  });

  test('a whole case that left takes nothing of its numbers along', () => {
    keep();
    const empty = { ...theCourse(), cases: [] };
    keep(empty);
    expect(textOf(REGISTER)).toContain('    gone: 1');
    expect(textOf(REGISTER)).toContain('      - { n: 3, id: record }');
    expect(read(empty).problems).toEqual([]);
  });

  test('a release is marked, and the next version goes on from it', () => {
    keep();
    change(PLAN, 'released: 0', 'released: 1');
    expect(keep()).toEqual([`${REGISTER}: written; version 1 is released and can no longer change`]);
    const shape = textOf(SHAPE);
    change(PLAN, 'version: 1', 'version: 2');
    const parts = theCourse(['wait']);
    expect(keep(parts)).toEqual([
      `${REGISTER}: written; new: number 4, the choice ‘wait’ of the case ‘gate’`,
      'content/shapes/2.yaml: written; the shape of version 2 as the content is now',
    ]);
    expect(textOf(SHAPE)).toBe(shape);
    expect(read(parts).problems).toEqual([]);
  });
});

describe('each rule, broken once, gives one problem with its place, and nothing is written by hand either', () => {
  test.each<[string, () => unknown]>([
    ['a number used twice', () => change(REGISTER, '{ n: 2, id: board }', '{ n: 1, id: board }')],
    [
      'one thing with two numbers',
      () =>
        change(
          REGISTER,
          '      - { n: 3, id: record }\n',
          '      - { n: 3, id: record }\n      - { n: 4, id: stop }\n',
        ),
    ],
    [
      'the number of what is gone, given to something else',
      () => {
        change(REGISTER, '{ n: 3, id: record }', '{ n: 3, id: leave, gone: 1 }\n      - { n: 3, id: record }');
      },
    ],
    ['a line taken out', () => change(REGISTER, '      - { n: 2, id: board }\n', '')],
    ['something gone that is in the course again', () => change(REGISTER, 'id: board }', 'id: board, gone: 1 }')],
    [
      'a line of a released version taken out at the end',
      () => {
        release();
        change(REGISTER, '      - { n: 3, id: record }\n', '');
      },
    ],
    [
      'a released number given to another id',
      () => {
        release();
        change(REGISTER, '{ n: 3, id: record }', '{ n: 3, id: write-down }');
      },
    ],
    [
      'two released numbers changed about',
      () => {
        release();
        change(REGISTER, '{ n: 1, id: stop }', '{ n: 1, id: board }');
        change(REGISTER, '{ n: 2, id: board }', '{ n: 2, id: stop }');
      },
    ],
    [
      'something gone before a version that has it',
      () => {
        release();
        change(PLAN, 'version: 1', 'version: 2');
        const parts = theCourse();
        parts.lessons = [{ id: 'safe', sections: ['s1'] }];
        keep(parts);
        change(REGISTER, 'gone: 2', 'gone: 1');
        return parts;
      },
    ],
    [
      'a changed shape of a released version',
      () => {
        release();
        change(SHAPE, 'goes: office', 'goes: safe');
      },
    ],
    [
      'a lost shape of a released version',
      () => {
        release();
        rmSync(join(root, SHAPE));
      },
    ],
    [
      'a shape under the name of another version',
      () => writeFileSync(join(root, 'content/shapes/2.yaml'), textOf(SHAPE)),
    ],
    [
      'content with another shape although its version is released',
      () => {
        release();
        return theCourse(['wait']);
      },
    ],
    ['a version that leaves one out', () => change(PLAN, 'version: 1', 'version: 2')],
    ['a field that the register does not have', () => change(REGISTER, 'id: board', 'id: board, since: 1')],
  ])('%s', (_, breakIt) => {
    keep();
    const parts = (breakIt() as CourseParts | undefined) ?? theCourse();
    const before = everyFile();
    expect(keep(parts)).toEqual([]);
    expect(everyFile()).toEqual(before);
    const { problems } = read(parts);
    expect(problems).toMatchSnapshot();
    expect(problems).toHaveLength(1);
  });
});

describe('what is missing is said where nothing may be written', () => {
  test.each<[string, () => unknown]>([
    ['an id without a number', () => theCourse(['wait'])],
    [
      'an id that is no longer in the course',
      () => {
        const parts = theCourse();
        parts.lessons = [{ id: 'safe', sections: ['s1'] }];
        return parts;
      },
    ],
    ['a shape that is not drawn yet', () => rmSync(join(root, SHAPE))],
    [
      'a shape that is behind',
      () => {
        const parts = theCourse();
        parts.cases = parts.cases.map((each) => ({ ...each, start: 'office' }));
        return parts;
      },
    ],
    ['a release without its mark', () => change(PLAN, 'released: 0', 'released: 1')],
  ])('%s', (_, leaveOut) => {
    keep();
    const parts = (leaveOut() as CourseParts | undefined) ?? theCourse();
    const before = everyFile();
    const { problems } = read(parts);
    expect(everyFile()).toEqual(before);
    expect(problems).toMatchSnapshot();
    expect(problems).toHaveLength(1);
  });

  test('without a register everything is without a number', () => {
    const { problems } = read();
    expect(problems.map(({ what }) => what)).toEqual([
      'The case ‘gate’ has no number.',
      'The question ‘q’ has no number.',
      'The question ‘cards’ has no number.',
      'The lesson ‘safe’ has no number.',
    ]);
  });
});

function everyFile(): [string, string][] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')]);
}
