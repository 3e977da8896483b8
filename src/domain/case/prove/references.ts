import { didYouMean } from './did-you-mean.ts';
import type { RuleName } from './rule-names.ts';
import { allChoices, type Finding, type Path, type Rule } from './subject.ts';
import { quote } from './wording.ts';

/** Reports each id of a list that does not exist. `at` is where the list stands. */
function missing(
  ids: readonly string[],
  existing: ReadonlySet<string>,
  at: Path,
  rule: RuleName,
  words: { what: (id: string) => string; todo: string },
): Finding[] {
  return ids.flatMap((id, i) =>
    existing.has(id)
      ? []
      : [{ at: [...at, i], rule, what: words.what(id), todo: words.todo + didYouMean(id, existing) }],
  );
}

/** Every fact named in a condition or taught is declared. */
export const factsExist: Rule = ({ graph }) => {
  const facts = new Set(Object.keys(graph.facts));
  const check = (ids: readonly string[], at: Path) =>
    missing(ids, facts, at, 'unknown-fact', {
      what: (id) => `The fact ${quote(id)} is not declared under ‘facts’.`,
      todo: 'Declare the fact there with a sentence that says what it means, or correct its id.',
    });
  const conditions = [
    ...graph.scenes.map((node) => ({ node, part: 'scenes' })),
    ...graph.endings.map((node) => ({ node, part: 'endings' })),
  ];
  return [
    ...conditions.flatMap(({ node, part }) =>
      node.echoes.flatMap((echo, i) =>
        (['needs', 'lacks'] as const).flatMap((key) => check(echo[key], [part, node.id, 'echoes', i, key])),
      ),
    ),
    ...allChoices(graph).flatMap(({ choice, at }) =>
      (['needs', 'lacks', 'teaches'] as const).flatMap((key) => check(choice[key], [...at, key])),
    ),
  ];
};

/** Every paper that a scene lays on the desk is among the exhibits. */
export const exhibitsExist: Rule = ({ graph }) => {
  const exhibits = new Set(graph.exhibits.map(({ id }) => id));
  return graph.scenes.flatMap((scene) =>
    missing(scene.exhibits, exhibits, ['scenes', scene.id, 'exhibits'], 'unknown-exhibit', {
      what: (id) => `The scene ${quote(scene.id)} shows the paper ${quote(id)}, which is not among the exhibits.`,
      todo: 'Add the paper under ‘exhibits’, or correct its id.',
    }),
  );
};

/** The start is a scene, and every choice goes to a scene or an ending. */
export const targetsExist: Rule = ({ graph }) => {
  const scenes = new Set(graph.scenes.map(({ id }) => id));
  const targets = new Set([...scenes, ...graph.endings.map(({ id }) => id)]);
  const start: Finding[] = scenes.has(graph.start)
    ? []
    : [
        {
          at: ['start'],
          rule: 'unknown-start',
          what: `The case starts in ${quote(graph.start)}, which is not one of its scenes.`,
          todo: `Write the id of the first scene.${didYouMean(graph.start, scenes)}`,
        },
      ];
  const ways = allChoices(graph).flatMap(({ choice, at }): Finding[] =>
    targets.has(choice.goes)
      ? []
      : [
          {
            at: [...at, 'goes'],
            rule: 'unknown-target',
            what: `The choice ${quote(choice.id)} goes to ${quote(choice.goes)}, which is neither a scene nor an ending of this case.`,
            todo: `Write the id of a scene or an ending.${didYouMean(choice.goes, targets)}`,
          },
        ],
  );
  return [...start, ...ways];
};

/** The record and the turning points name choices of this case. */
export const choicesExist: Rule = ({ graph }) => {
  const choices = new Set(allChoices(graph).map(({ choice }) => choice.id));
  const turning = missing(graph.debrief.turning, choices, ['debrief', 'turning'], 'unknown-choice', {
    what: (id) => `The turning point ${quote(id)} is not a choice of this case.`,
    todo: 'Write the id of a choice at which the case is decided.',
  });
  const filled = graph.record.fields.flatMap((field, i) =>
    Object.keys(field.filled).flatMap((id): Finding[] =>
      choices.has(id)
        ? []
        : [
            {
              at: ['record', 'fields', i, 'filled', id],
              rule: 'unknown-choice',
              what: `The record field ${quote(field.id)} is filled by ${quote(id)}, which is not a choice of this case.`,
              todo: `Write the id of the choice that settles this field.${didYouMean(id, choices)}`,
            },
          ],
    ),
  );
  return [...turning, ...filled];
};

/** The lessons and the other case of a pair exist. */
export const neighboursExist: Rule = ({ graph, known }) => {
  const lessons = missing(graph.lessons, known.lessons, ['lessons'], 'unknown-lesson', {
    what: (id) => `There is no lesson ${quote(id)}.`,
    todo: 'Write the id of an existing lesson.',
  });
  const other = graph.pair?.with;
  if (other === undefined || (known.cases.has(other) && other !== graph.id)) return lessons;
  const what =
    other === graph.id
      ? 'The case names itself as the other half of its pair.'
      : `The other half of the pair, ${quote(other)}, is not a case of this course.`;
  const others = [...known.cases].filter((id) => id !== graph.id);
  const todo = `Write the id of the other case, or take out ‘pair’ and ‘compare’.${didYouMean(other, others)}`;
  return [...lessons, { at: ['pair', 'with'], rule: 'unknown-case', what, todo }];
};
