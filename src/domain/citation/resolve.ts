import type { Place, Problem } from '../problem.ts';
import type { Library } from './library.ts';
import { nearestWord } from './nearest.ts';

/**
 * Reports every id that nothing in the library has.
 * @param placeOf where the id at that index stands
 */
export function unknownIds(ids: readonly string[], library: Library, placeOf: (index: number) => Place): Problem[] {
  return ids.flatMap((id, index) => {
    if (library.entries.has(id)) return [];
    const near = nearestWord(id, [...library.entries.keys()]);
    return {
      ...placeOf(index),
      rule: 'cited-id',
      what: `Nothing in the law base or the source section has the id ‘${id}’.`,
      todo:
        near === undefined
          ? 'Cite an id from content/law or content/source.'
          : `Did you mean ‘${near}’? Otherwise cite another id from content/law or content/source.`,
    };
  });
}
