import type { Library } from '../domain/citation/library.ts';
import { unknownIds } from '../domain/citation/resolve.ts';
import type { GlossaryEntry } from '../domain/course/glossary.ts';
import type { Place, Problem } from '../domain/problem.ts';
import type { PlacedQuestion } from './course.ts';

type PlaceOf = (path: readonly PropertyKey[]) => Place;

/** Citations of the glossary that lead nowhere. */
export function glossaryProblems(entries: readonly GlossaryEntry[], library: Library, placeOf: PlaceOf): Problem[] {
  return entries.flatMap(({ cites }, index) => unknownIds(cites, library, (at) => placeOf([index, 'cites', at])));
}

/** Citations of a question that lead nowhere. */
export function questionProblems({ question, placeOf }: PlacedQuestion, library: Library): Problem[] {
  const lists: [readonly string[], readonly PropertyKey[]][] = [[question.teaches, ['teaches']]];
  if (question.kind === 'order') lists.push([question.cites, ['cites']]);
  else if (question.kind === 'match')
    question.pairs.forEach(({ cites }, at) => lists.push([cites, ['pairs', at, 'cites']]));
  else question.options.forEach(({ cites }, at) => lists.push([cites, ['options', at, 'cites']]));
  return lists.flatMap(([ids, path]) => unknownIds(ids, library, (at) => placeOf([...path, at])));
}
