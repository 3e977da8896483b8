import type { Library } from '../citation/library.ts';
import { nearestWord } from '../citation/nearest.ts';
import { unknownIds } from '../citation/resolve.ts';
import { strengthOfStatus, type Strength } from '../citation/strength.ts';
import { THREADS } from '../course/threads.ts';
import type { Place, Problem } from '../problem.ts';
import type { Advocacy, LawLine } from './advocacy.ts';
import { citationsOf } from './citations.ts';

type PlaceOf = (path: readonly PropertyKey[]) => Place;

/** How strong the cited text is; the source section itself is guidance. `undefined` for an id that nothing has. */
export function strengthOf(id: string, library: Library): Strength | undefined {
  const cited = library.entries.get(id);
  return cited && (cited.kind === 'provision' ? strengthOfStatus(cited.instrument.status) : 'guidance');
}

/**
 * What no schema can see in the workbench: citations that lead nowhere, a rule stated stronger or weaker than its provision,
 * words that are not those of the source’s table, people whom the list does not have, a strand without a row.
 */
export function advocacyProblems(advocacy: Advocacy, library: Library, placeOf: PlaceOf): Problem[] {
  return [
    ...citationsOf(advocacy).flatMap(({ ids, path }) => unknownIds(ids, library, (at) => placeOf([...path, at]))),
    ...strengthProblems(advocacy, library, placeOf),
    ...sourceProblems(advocacy, library, placeOf),
    ...stakeholderProblems(advocacy, placeOf),
    ...THREADS.filter((thread) => !advocacy.rows.some((row) => row.thread === thread)).map((thread) => ({
      ...placeOf(['rows']),
      rule: 'advocacy-thread',
      what: `No worked row belongs to the thread ‘${thread}’.`,
      todo: 'Add one: whoever works on this strand finds a row to borrow from.',
    })),
  ];
}

function strengthProblems(advocacy: Advocacy, library: Library, placeOf: PlaceOf): Problem[] {
  const wrong = (law: readonly LawLine[], path: readonly PropertyKey[]) =>
    law.flatMap(({ kind, cites }, index): Problem[] => {
      const strengths = cites.map((id) => strengthOf(id, library));
      if (strengths.includes(kind) || strengths.includes(undefined)) return [];
      return [
        {
          ...placeOf([...path, index, 'kind']),
          rule: 'advocacy-strength',
          what: `This rule is called ‘${kind}’, but what it cites is ${[...new Set(strengths)].join(' and ')}.`,
          todo: 'Correct the kind, or cite a provision of that strength.',
        },
      ];
    });
  return [
    ...wrong(advocacy['source-example'].parts.law.lines, ['source-example', 'parts', 'law', 'lines']),
    ...advocacy.rows.flatMap(({ law }, index) => wrong(law, ['rows', index, 'law'])),
  ];
}

function sourceProblems(advocacy: Advocacy, { section: { table } }: Library, placeOf: PlaceOf): Problem[] {
  const example = advocacy['source-example'];
  // The first row of the table is a form for its user.
  const [empty, own] = table.rows;
  const said: [PropertyKey[], string, string | undefined][] = [
    [['columns', 0], example.columns[0] ?? '', table.head[0]],
    [['columns', 1], example.columns[1] ?? '', table.head[1]],
    [['parts', 'concern', 'text'], example.parts.concern.text, own?.[0]],
    [['parts', 'argument', 'text'], example.parts.argument.text, own?.[1]],
    [['empty-row', 'concern'], example['empty-row'].concern, empty?.[0]],
    [['empty-row', 'argument'], example['empty-row'].argument, empty?.[1]],
  ];
  return said.flatMap(([path, here, there]) =>
    here === `“${there ?? ''}”`
      ? []
      : {
          ...placeOf(['source-example', ...path]),
          rule: 'advocacy-source',
          what: `These are not the words of the table ${table.id}.`,
          todo: `Copy the whole cell from content/source, in “…”: “${there ?? ''}”`,
        },
  );
}

function stakeholderProblems({ rows, stakeholders }: Advocacy, placeOf: PlaceOf): Problem[] {
  const ids = stakeholders.map(({ id }) => id);
  return rows.flatMap(({ whom: { stakeholder } }, index) => {
    if (ids.includes(stakeholder)) return [];
    const near = nearestWord(stakeholder, ids);
    return {
      ...placeOf(['rows', index, 'whom', 'stakeholder']),
      rule: 'advocacy-stakeholder',
      what: `The list of stakeholders has no ‘${stakeholder}’.`,
      todo: near === undefined ? `Name one of ${ids.join(', ')}.` : `Did you mean ‘${near}’?`,
    };
  });
}
