import type { CitingItem } from '../citation/coverage.ts';
import type { Advocacy, LawLine } from './advocacy.ts';

/** A list of citations and where it stands in the file. */
export interface CitationList {
  ids: readonly string[];
  path: readonly PropertyKey[];
}

/** Every list of citations of the workbench, in the order of the file. */
export function citationsOf(advocacy: Advocacy): CitationList[] {
  const { rules, rows, objections } = advocacy;
  const example = advocacy['source-example'];
  const at = (path: readonly PropertyKey[], ids: readonly string[] = []): CitationList => ({ ids, path });
  const lines = (law: readonly LawLine[], path: readonly PropertyKey[]) =>
    law.map(({ cites }, index) => at([...path, index, 'cites'], cites));
  const parts = ['source-example', 'parts'];
  return [
    ...rules.map(({ cites }, index) => at(['rules', index, 'cites'], cites)),
    ...lines(example.parts.law.lines, [...parts, 'law', 'lines']),
    at([...parts, 'objection', 'cites'], example.parts.objection.cites),
    at(['source-example', 'cites'], example.cites),
    ...rows.flatMap(({ law, cites }, index) => [
      ...lines(law, ['rows', index, 'law']),
      at(['rows', index, 'cites'], cites),
    ]),
    ...objections.map(({ cites }, index) => at(['objections', index, 'cites'], cites)),
    ...advocacy['self-check'].map(({ cites }, index) => at(['self-check', index, 'cites'], cites)),
  ];
}

/** The worked rows, and the rest of the workbench as one, as something that rests on sources. */
export function workbenchItems(advocacy: Advocacy): CitingItem[] {
  const lists = citationsOf(advocacy);
  const cited = (of: CitationList[]) => [...new Set(of.flatMap(({ ids }) => ids))];
  const rows = advocacy.rows.map(({ id, title }, index) => ({
    kind: 'workbench' as const,
    id: `workbench/${id}`,
    title,
    where: `workbench.html#worked-${id}`,
    cites: cited(lists.filter(({ path }) => path[0] === 'rows' && path[1] === index)),
  }));
  const rest = {
    kind: 'workbench' as const,
    id: 'workbench',
    title: advocacy.title,
    where: 'workbench.html',
    cites: cited(lists.filter(({ path }) => path[0] !== 'rows')),
  };
  return [...rows, rest];
}
