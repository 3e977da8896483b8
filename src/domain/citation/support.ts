import type { Place, Problem } from '../problem.ts';
import type { Library } from './library.ts';
import { holds, passagesOf } from './passages.ts';
import { quotedParts } from './plain-text.ts';
import { unknownIds } from './resolve.ts';

/** A statement of the source section and the provisions that carry it. */
export interface Statement {
  /** The words of the section, letter by letter, without footnote marks. */
  words: string;
  /** Ids of provisions. */
  on: string[];
}

/** What the section rests on: source id → its statements, in the order of the text. */
export type Support = Readonly<Record<string, readonly Statement[]>>;

/** The ids of all provisions that carry something of this part of the section, each once, in the order of the text. */
export function restsOn(support: Support, source: string): string[] {
  return [...new Set((support[source] ?? []).flatMap(({ on }) => on))];
}

/** The ids of what the provision carries in the section, in the order of the section. */
export function carries(support: Support, provision: string): string[] {
  return Object.keys(support).filter((source) => restsOn(support, source).includes(provision));
}

/**
 * Reports statements that the section does not make in these words, and ids that nothing has.
 * @param placeOf where the value at that path of the file stands
 */
export function supportProblems(
  support: Support,
  library: Library,
  placeOf: (path: readonly PropertyKey[]) => Place,
): Problem[] {
  const passages = passagesOf(library);
  return Object.entries(support).flatMap(([source, statements]) => {
    const kind = library.entries.get(source)?.kind;
    if (kind === undefined || kind === 'provision') return notOfSection(source, placeOf([source]));
    const texts = passages.filter(({ id }) => id === source);
    return statements.flatMap(({ words, on }, index) => {
      const said = texts.some((passage) => holds(passage, quotedParts(words)));
      return [
        ...(said ? [] : [notSaid(source, placeOf([source, index, 'words']))]),
        ...unknownIds(on, library, (at) => placeOf([source, index, 'on', at])),
      ];
    });
  });
}

function notOfSection(source: string, place: Place): Problem[] {
  return [
    {
      ...place,
      rule: 'support-source',
      what: `The source section has no part with the id ‘${source}’.`,
      todo: 'Name a paragraph, a footnote or the table of content/source/section-1-5.yaml.',
    },
  ];
}

function notSaid(source: string, place: Place): Problem {
  return {
    ...place,
    rule: 'support-words',
    what: `These words do not stand in ${source} of the source section.`,
    todo: 'Copy the statement letter by letter from content/source/section-1-5.yaml, without footnote marks.',
  };
}
