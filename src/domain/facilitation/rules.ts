import { findScene } from '../case/find.ts';
import type { CaseGraph } from '../case/graph.ts';
import type { Library } from '../citation/library.ts';
import { nearestWord } from '../citation/nearest.ts';
import { unknownIds } from '../citation/resolve.ts';
import type { Place, Problem } from '../problem.ts';
import type { Guide } from './guide-schema.ts';
import type { HardQuestions } from './hard-questions-schema.ts';
import { referencesIn } from './references.ts';
import type { Sheet } from './sheet-schema.ts';

type PlaceOf = (path: readonly PropertyKey[]) => Place;

/**
 * Names between backticks that nothing in the course has.
 * @param names everything that may be named
 * @param placeAt where an offset of the text stands
 */
export function referenceProblems(
  text: string,
  names: ReadonlySet<string>,
  placeAt: (offset: number) => Place,
): Problem[] {
  return referencesIn(text).flatMap(({ name, offset }) => {
    if (names.has(name)) return [];
    const near = nearestWord(name, [...names]);
    return {
      ...placeAt(offset),
      rule: 'guide-reference',
      what: `The course has nothing of the name ‘${name}’.`,
      todo: near === undefined ? 'Name it as the beginning of guide.yaml says.' : `Did you mean ‘${near}’?`,
    };
  });
}

/** Citations of the hard questions that lead nowhere, and questions of one name. */
export function hardQuestionProblems({ questions }: HardQuestions, library: Library, placeOf: PlaceOf): Problem[] {
  return questions.flatMap(({ id, cites }, index) => [
    ...unknownIds(cites, library, (at) => placeOf(['questions', index, 'cites', at])),
    ...(questions.findIndex((other) => other.id === id) === index
      ? []
      : [
          {
            ...placeOf(['questions', index, 'id']),
            rule: 'hard-question-id',
            what: `A second question has the id ‘${id}’.`,
            todo: 'Give this one another id.',
          },
        ]),
  ]);
}

/** Cases that the guide leaves out, names twice, or that do not exist. */
export function guideProblems({ cases }: Guide, graphs: readonly CaseGraph[], placeOf: PlaceOf): Problem[] {
  const named = cases.list.map((each) => each.case);
  const wrong = named.flatMap((name, index) =>
    graphs.some(({ id }) => id === name) && named.indexOf(name) === index
      ? []
      : [
          {
            ...placeOf(['cases', 'list', index, 'case']),
            rule: 'guide-case',
            what: `The course has no case ‘${name}’, or it stands here twice.`,
            todo: `Name each once: ${graphs.map(({ id }) => id).join(', ')}.`,
          },
        ],
  );
  const missing = graphs.filter(({ id }) => !named.includes(id)).map(({ id }) => id);
  if (missing.length === 0) return wrong;
  return [
    ...wrong,
    {
      ...placeOf(['cases', 'list']),
      rule: 'guide-case',
      what: `The guide says nothing of ${missing.join(', ')}.`,
      todo: 'Add a line for it: what it turns on, and its threads.',
    },
  ];
}

/** A run sheet whose minutes leave a gap, whose decisions are not in their cases, or whose reveal names what is not right. */
export function sheetProblems(sheet: Sheet, graphs: readonly CaseGraph[], placeOf: PlaceOf): Problem[] {
  const played = sheet.plays.flatMap(({ case: name, scenes }) => scenes.map((scene) => `${name}/${scene}`));
  const others = (sheet.other?.cases ?? []).flatMap(({ case: name, scenes }) =>
    scenes.map((each) => `${name}/${each}`),
  );
  const decided = sheet.steps.flatMap(({ decision }) => decision ?? []);
  const among = (name: string, list: readonly string[], path: PropertyKey[], what: string): Problem[] =>
    list.includes(name)
      ? []
      : [
          {
            ...placeOf(path),
            rule: 'sheet-decision',
            what: `${what} ‘${name}’.`,
            todo: `Take one of: ${list.join(', ')}.`,
          },
        ];
  return [
    ...minuteProblems(sheet, placeOf),
    ...sheet.plays.flatMap((play, index) => sceneProblems(play, graphs, (path) => placeOf(['plays', index, ...path]))),
    ...(sheet.other?.cases ?? []).flatMap((play, index) =>
      sceneProblems(play, graphs, (path) => placeOf(['other', 'cases', index, ...path])),
    ),
    ...sheet.steps.flatMap(({ decision }, index) =>
      decision === undefined
        ? []
        : among(decision, played, ['steps', index, 'decision'], 'The screen of this sheet does not open'),
    ),
    ...(sheet.other?.bridges ?? []).flatMap(({ before }, index) =>
      among(before, others, ['other', 'bridges', index, 'before'], 'None of the other cases decides on'),
    ),
    ...sheet.reveals.flatMap(({ decision, right }, index) => [
      ...among(decision, decided, ['reveals', index, 'decision'], 'No step of this sheet decides on'),
      ...revealProblems(decision, right, graphs, placeOf(['reveals', index, 'right'])),
    ]),
  ];
}

function minuteProblems({ steps, minutes }: Sheet, placeOf: PlaceOf): Problem[] {
  const gaps = steps.flatMap(({ from, to }, index) => {
    const before = steps[index - 1]?.to ?? 0;
    if (from === before && to > from) return [];
    return {
      ...placeOf(['steps', index, 'from']),
      rule: 'sheet-minutes',
      what: `This step goes from minute ${from} to minute ${to}, and the one before it ends at minute ${before}.`,
      todo: 'Let each step begin where the one before it ends, and end later.',
    };
  });
  const end = steps.at(-1)?.to ?? 0;
  if (gaps.length > 0 || end === minutes) return gaps;
  return [
    {
      ...placeOf(['minutes']),
      rule: 'sheet-minutes',
      what: `The sheet says ${minutes} minutes, and its steps end at minute ${end}.`,
      todo: 'Make the two the same.',
    },
  ];
}

function sceneProblems(
  { case: name, scenes }: { case: string; scenes: string[] },
  graphs: readonly CaseGraph[],
  placeOf: PlaceOf,
): Problem[] {
  const graph = graphs.find(({ id }) => id === name);
  if (!graph)
    return [
      {
        ...placeOf(['case']),
        rule: 'sheet-case',
        what: `The course has no case ‘${name}’.`,
        todo: `Take one of: ${graphs.map(({ id }) => id).join(', ')}.`,
      },
    ];
  return scenes.flatMap((scene, index) =>
    findScene(graph, scene) && scenes.indexOf(scene) === index
      ? []
      : {
          ...placeOf(['scenes', index]),
          rule: 'sheet-scene',
          what: `The case ‘${name}’ has no scene ‘${scene}’, or it stands here twice.`,
          todo: `Take one of: ${graph.scenes.map(({ id }) => id).join(', ')}.`,
        },
  );
}

function revealProblems(decision: string, right: string, graphs: readonly CaseGraph[], place: Place): Problem[] {
  const [name, scene = ''] = decision.split('/');
  const graph = graphs.find(({ id }) => id === name);
  const choices = (graph && findScene(graph, scene)?.choices) ?? [];
  const good = choices.filter(({ verdict }) => verdict === 'rights-based').map(({ id }) => id);
  if (choices.length === 0 || good.includes(right)) return [];
  return [
    {
      ...place,
      rule: 'sheet-right',
      what: `‘${right}’ is no rights-based option of ‘${decision}’.`,
      todo: `Take one of: ${good.join(', ')}.`,
    },
  ];
}
