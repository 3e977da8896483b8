import { nearestWord } from '../citation/nearest.ts';
import type { Place, Problem } from '../problem.ts';
import type { Shape } from '../register/shape.ts';
import type { Change, Changes } from './changes.ts';
import { covers } from './covers.ts';
import { namesIn, type Names } from './names.ts';
import { shapeDifferences, type Difference } from './shape-differences.ts';

type PlaceOf = (path: readonly PropertyKey[]) => Place;

/**
 * Reports versions that are missing, out of order or newer than the course; names that no version of the course has; and what a
 * version takes away from older records without a sentence that says so.
 * @param version the content version of the course as it is
 * @param shapes the shape of each content version that is known, that of the course as it is among them
 * @param placeOf where the value at that path of the file stands
 */
export function changeProblems(
  changes: Changes,
  version: number,
  shapes: ReadonlyMap<number, Shape>,
  placeOf: PlaceOf,
): Problem[] {
  const names = namesIn([...shapes.values()]);
  const problems = [
    ...versionProblems(changes, version, placeOf),
    ...changes.flatMap((each, index) =>
      each.changes.flatMap((change, at) =>
        nameProblems(change, names, (field) => placeOf([index, 'changes', at, field])),
      ),
    ),
  ];
  // With a name or a version that is wrong, a sentence may only seem to be missing.
  if (problems.length > 0) return problems;
  return changes.flatMap((each, index) => silences(each, shapes, placeOf([index, 'version'])));
}

function versionProblems(changes: Changes, version: number, placeOf: PlaceOf): Problem[] {
  const problems = changes.flatMap(({ version: own }, index): Problem[] => {
    const place = placeOf([index, 'version']);
    if (own > version)
      return [
        {
          ...place,
          rule: 'change-newer',
          what: `The list speaks of version ${own}, but course.yaml says that the course is at version ${version}.`,
          todo: 'Raise ‘version’ in course.yaml if this is to be released, or give the entry the version that it belongs to.',
        },
      ];
    if (own === index + 1) return [];
    return [
      {
        ...place,
        rule: 'change-order',
        what: `Entry ${index + 1} of the list is of version ${own}.`,
        todo: 'Write one entry for each version, from 1 upwards, without a gap; one that changed nothing has ‘changes: []’.',
      },
    ];
  });
  if (problems.length > 0 || changes.length >= version) return problems;
  return [
    {
      ...placeOf([changes.length - 1, 'version']),
      rule: 'change-missing',
      what: `The course is at version ${version}, but the list ends with version ${changes.length}.`,
      todo: `Add version ${changes.length + 1} and what it changed; if that touches no record, ‘changes: []’.`,
    },
  ];
}

function nameProblems(change: Change, names: Names, placeOf: (field: keyof Change) => Place): Problem[] {
  const { case: caseId, scene, choices, question, options, lesson, section } = change;
  const unknown = (
    field: keyof Change,
    called: string,
    id: string | undefined,
    known: ReadonlySet<string> | undefined,
  ) => (id === undefined || !known || known.has(id) ? [] : [unknownName(placeOf(field), called, id, known)]);
  const ofCase = names.cases.get(caseId ?? '');
  const ofQuestion = names.questions.get(question ?? '');
  const ofLesson = names.lessons.get(lesson ?? '');
  return [
    ...unknown('case', 'a case', caseId, new Set(names.cases.keys())),
    ...unknown('scene', `a scene of the case ‘${String(caseId)}’`, scene, ofCase?.scenes),
    ...(choices ?? []).flatMap((id) =>
      unknown('choices', `a choice of the case ‘${String(caseId)}’`, id, ofCase?.choices),
    ),
    ...unknown('question', 'a question', question, new Set(names.questions.keys())),
    ...(options ?? []).flatMap((id) =>
      unknown('options', `an option of the question ‘${String(question)}’`, id, ofQuestion),
    ),
    ...unknown('lesson', 'a lesson', lesson, new Set(names.lessons.keys())),
    ...unknown('section', `a section of the lesson ‘${String(lesson)}’`, section, ofLesson),
  ];
}

function unknownName(place: Place, called: string, id: string, known: ReadonlySet<string>): Problem {
  const near = nearestWord(id, [...known]);
  return {
    ...place,
    rule: 'change-name',
    what: `‘${id}’ was never the name of ${called}.`,
    todo: near === undefined ? 'Name something that is, or once was, part of the course.' : `Did you mean ‘${near}’?`,
  };
}

function silences({ version, changes }: Changes[number], shapes: ReadonlyMap<number, Shape>, place: Place): Problem[] {
  const [older, newer] = [shapes.get(version - 1), shapes.get(version)];
  if (!older || !newer) return [];
  return shapeDifferences(older, newer)
    .filter((difference) => !changes.some((change) => covers(change, difference, newer)))
    .map((difference) => ({
      ...place,
      rule: 'change-silent',
      what: `Version ${version} changes what a record of version ${version - 1} holds, and no sentence says so: ${inWords(difference)}.`,
      todo: 'Add an entry to this version that names it and tells the learner why, or bring back what was there.',
    }));
}

function inWords(difference: Difference): string {
  switch (difference.of) {
    case 'case':
      return `the case ‘${difference.case}’ is gone`;
    case 'choice': {
      const is = {
        gone: 'is gone',
        moved: `can no longer be made ${difference.beside === undefined ? 'at the start' : `after ‘${difference.beside}’`}`,
        'leads-elsewhere': 'no longer leads to the same ending',
        'asks-other': 'no longer offers all the provisions that it did',
      };
      return `in the case ‘${difference.case}’ the choice ‘${difference.choice}’ ${is[difference.is]}`;
    }
    case 'question': {
      const is = { gone: 'is gone', 'other-kind': 'is of another kind', 'other-use': 'is asked elsewhere' };
      return `the question ‘${difference.question}’ ${is[difference.is]}`;
    }
    case 'option':
      return `of the question ‘${difference.question}’ the option ‘${difference.option}’ is ${difference.is}`;
    case 'lesson':
      return `the lesson ‘${difference.lesson}’ is gone`;
    case 'section':
      return `of the lesson ‘${difference.lesson}’ the section ‘${difference.section}’ is gone`;
  }
}
