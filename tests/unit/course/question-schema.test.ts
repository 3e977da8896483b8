import { describe, expect, test } from 'vitest';
import { shapeOf } from '../../../src/build/schema-problems.ts';
import { parseYaml } from '../../../src/build/read-yaml.ts';
import { questionsSchema } from '../../../src/domain/course/question-schema.ts';
import { aChoice, aMatch, anOrder } from '../../support/a-question.ts';

const problemsOf = (...questions: unknown[]) =>
  shapeOf(questionsSchema, parseYaml(JSON.stringify(questions), 'checks/a.yaml')).problems;
const says = (...questions: unknown[]) => problemsOf(...questions).map(({ what, todo }) => `${what} ${todo}`);

test('all four kinds are read', () => {
  const four = [aChoice('choose-one', 'a'), aChoice('choose-all', 'a', 'b'), anOrder(), aMatch()];
  expect(problemsOf(...four.map((question, index) => ({ ...question, id: `q-${index}` })))).toEqual([]);
});

describe('what is refused', () => {
  const one = aChoice('choose-one', 'a');
  const [option] = one.options;

  test.each([
    ['choose-one without a right option', { ...one, options: one.options.map((each) => ({ ...each, right: false })) }],
    ['choose-one with two right options', aChoice('choose-one', 'a', 'b')],
    ['choose-all where everything is right', aChoice('choose-all', 'a', 'b', 'c', 'd')],
    ['an option without a reason', { ...one, options: [{ ...option, why: '' }, ...one.options.slice(1)] }],
    ['a reason without a source', { ...one, options: [{ ...option, cites: [] }, ...one.options.slice(1)] }],
    ['a field that nobody knows', { ...one, points: 3 }],
    ['a kind that nobody knows', { ...one, kind: 'essay' }],
    ['an option twice', { ...one, options: [option, ...one.options.slice(1, 3), option] }],
    [
      'a text that fits two cards',
      { ...aMatch(), pairs: aMatch().pairs.map((pair) => ({ ...pair, right: 'The same' })) },
    ],
    ['an id that the second answer to an opening would have', { ...one, id: 'a-again' }],
  ])('%s', (_, question) => {
    expect(says(question)).toMatchSnapshot();
  });

  test('two questions of one name, with the place of the second', () => {
    const [problem] = problemsOf(one, anOrder());
    expect(problem).toMatchObject({ file: 'checks/a.yaml', rule: 'schema', line: 1 });
    expect(problem?.what).toContain('A second question has the id ‘q’.');
    expect(problem?.column).toBeGreaterThan(100);
  });
});
