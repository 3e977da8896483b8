import { allChoices, type Finding, type Path, type Rule } from './subject.ts';
import { quote } from './wording.ts';

function repeated(ids: readonly { id: string; at: Path }[], kind: string): Finding[] {
  return ids
    .filter(({ id }, i) => ids.findIndex((other) => other.id === id) < i)
    .map(({ id, at }) => ({
      at,
      rule: 'same-id',
      what: `The id ${quote(id)} is used for more than one ${kind}.`,
      todo: 'Give this one another id; an id that is already published keeps its meaning.',
    }));
}

/** No id names two things: choices, people, record fields; a scene and an ending do not share one either. */
export const idsUnique: Rule = ({ graph }) => [
  ...repeated(
    allChoices(graph).map(({ choice, at }) => ({ id: choice.id, at: [...at, 'id'] })),
    'choice',
  ),
  ...repeated(
    graph.people.map(({ id }, i) => ({ id, at: ['people', i, 'id'] })),
    'person',
  ),
  ...repeated(
    graph.record.fields.map(({ id }, i) => ({ id, at: ['record', 'fields', i, 'id'] })),
    'record field',
  ),
  ...repeated(
    [
      ...graph.scenes.map(({ id }) => ({ id, at: ['scenes', id] })),
      ...graph.endings.map(({ id }) => ({ id, at: ['endings', id] })),
    ],
    'scene or ending',
  ),
];

/** No list names the same id twice. */
export const listsUnique: Rule = ({ graph }) => {
  const twice = (ids: readonly string[], at: Path): Finding[] =>
    ids.flatMap((id, i) =>
      ids.indexOf(id) < i
        ? [
            {
              at: [...at, i],
              rule: 'listed-twice',
              what: `The list names ${quote(id)} twice.`,
              todo: 'Take one of the two out.',
            },
          ]
        : [],
    );
  const nodes = [
    ...graph.scenes.map((node) => ({ node, part: 'scenes' })),
    ...graph.endings.map((node) => ({ node, part: 'endings' })),
  ];
  return [
    ...twice(graph.lessons, ['lessons']),
    ...twice(graph.teaches, ['teaches']),
    ...twice(graph.debrief.turning, ['debrief', 'turning']),
    ...graph.scenes.flatMap(({ id, exhibits }) => twice(exhibits, ['scenes', id, 'exhibits'])),
    ...graph.endings.flatMap(({ id, cites }) => twice(cites, ['endings', id, 'cites'])),
    ...nodes.flatMap(({ node, part }) =>
      node.echoes.flatMap((echo, i) =>
        (['needs', 'lacks'] as const).flatMap((key) => twice(echo[key], [part, node.id, 'echoes', i, key])),
      ),
    ),
    ...allChoices(graph).flatMap(({ choice, at }) =>
      (['needs', 'lacks', 'teaches', 'cites', 'threads'] as const).flatMap((key) => twice(choice[key], [...at, key])),
    ),
  ];
};
