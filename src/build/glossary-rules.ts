import type { Library } from '../domain/citation/library.ts';
import { unknownIds } from '../domain/citation/resolve.ts';
import type { GlossaryEntry } from '../domain/course/glossary.ts';
import type { Place, Problem } from '../domain/problem.ts';

type PlaceOf = (path: readonly PropertyKey[]) => Place;

/** Citations of the glossary that lead nowhere. */
export function glossaryProblems(entries: readonly GlossaryEntry[], library: Library, placeOf: PlaceOf): Problem[] {
  return entries.flatMap(({ cites }, index) => unknownIds(cites, library, (at) => placeOf([index, 'cites', at])));
}
