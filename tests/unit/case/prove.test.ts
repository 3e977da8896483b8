import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { RULE_NAMES } from '../../../src/domain/case/prove/rule-names.ts';
import type { CaseFile } from '../../../src/domain/case/schema.ts';
import { BROKEN, type Breakage } from '../../support/broken-cases.ts';
import { UNSHAPED } from '../../support/unshaped-cases.ts';
import { proveText, soundText } from '../../support/read-sound-case.ts';

const titled = (list: Breakage[]) =>
  list.map((each): [string, Breakage] => [each.name ? `${each.rule}: ${each.name}` : each.rule, each]);

const WHOLE_SENTENCES = /^[\p{Lu}‘].*\.( [\p{Lu}‘].*[.?])+$/u;

function broken(breakage: Breakage): string {
  const file = parse(soundText()) as CaseFile;
  breakage.break(file);
  return stringify(file, { lineWidth: 0, aliasDuplicateObjects: false });
}

function expectOneProblem(breakage: Breakage): void {
  const text = broken(breakage);
  const { problems } = proveText(text);
  expect(problems.map(({ rule }) => rule)).toEqual([breakage.rule]);
  const { file, line, column, what, todo } = problems[0] ?? expect.fail();
  expect(file).toBe('case.yaml');
  expect(text.split('\n')[line - 1]?.slice(column - 1, column - 1 + breakage.at.length)).toBe(breakage.at);
  expect([what, todo].join(' ')).toMatch(WHOLE_SENTENCES);
  expect(`${what}\n${todo}`).toMatchSnapshot();
}

test('a sound case has no problem', () => {
  const { problems, proof } = proveText(soundText());
  expect(problems).toEqual([]);
  expect(proof).toMatchSnapshot();
});

describe('one broken rule gives one problem, at its place in the text', () => {
  test.each(titled(BROKEN))('%s', (_, breakage) => {
    expectOneProblem(breakage);
  });
});

describe('a part that is missing or misspelt is named with its own sentence', () => {
  test.each(titled(UNSHAPED))('%s', (_, breakage) => {
    expectOneProblem(breakage);
  });
});

test('every rule has a case that breaks it', () => {
  const proved = new Set<string>(BROKEN.map(({ rule }) => rule));
  expect(RULE_NAMES.filter((name) => !proved.has(name))).toEqual([]);
});

test('a case with several faults names them all', () => {
  const { problems } = proveText(
    soundText().replace('kind: harm', 'kind: mixed').replace('label: Tell him kindly', 'label: Kindly'),
  );
  expect(problems.map(({ rule }) => rule)).toEqual(['no-harm']);
  const more = proveText(soundText().replace('kind: harm', 'kind: mixed').replace('goes: safe', 'goes: late'));
  expect(more.problems.map(({ rule }) => rule)).toEqual(['ending-unreachable', 'no-harm', 'right-path-lost']);
});

test('parts that wait for one another do not hide each other', () => {
  const file = parse(soundText()) as CaseFile;
  for (const choice of file.scenes.room?.choices ?? []) {
    if (choice.id === 'c-app') choice.needs = ['thin'];
  }
  const { problems } = proveText(stringify(file));
  expect(problems.map(({ rule }) => rule)).toEqual(['choice-unreachable']);
});
