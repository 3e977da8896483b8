import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Facilitator } from '../domain/case/facilitator.ts';
import type { CaseGraph } from '../domain/case/graph.ts';
import { facilitatorOf, normalize } from '../domain/case/normalize.ts';
import type { Known } from '../domain/case/prove/subject.ts';
import { type Proof, prove } from '../domain/case/prove.ts';
import { type CaseFile, caseSchema } from '../domain/case/schema.ts';
import type { Library } from '../domain/citation/library.ts';
import type { Problem } from '../domain/problem.ts';
import { renderMarkdown } from './markdown.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import { shapeOf } from './schema-problems.ts';

const FOLDER = 'content/en/cases';

/** A case that has passed the schema. Whether its proof found problems is for the reader to look at. */
export interface ReadCase {
  /** Relative to the repository root. */
  file: string;
  /** With its texts as HTML. */
  graph: CaseGraph;
  facilitator: Facilitator;
  proof: Proof;
  placeOf: YamlFile['placeOf'];
}

/**
 * Reads and proves every case in `content/en/cases`, in the order of the file names.
 * @param library what cases may cite
 * @param lessons the ids of all lessons of the course
 * @throws when the folder does not exist
 */
export function readCases(
  library: Library,
  lessons: ReadonlySet<string>,
  root = process.cwd(),
): { cases: ReadCase[]; problems: Problem[] } {
  const names = readdirSync(join(root, FOLDER))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
  const known: Known = { ...citable(library), lessons, cases: new Set(names) };
  const problems: Problem[] = [];
  const cases: ReadCase[] = [];
  for (const name of names) {
    const yaml = readYaml(`${FOLDER}/${name}.yaml`, root);
    const { value, problems: wrong } = shapeOf(caseSchema, yaml);
    problems.push(...wrong);
    if (value === undefined) continue;
    const proof = prove(value, yaml.placeOf, known);
    problems.push(...nameProblems(value, name, yaml), ...proof.problems);
    cases.push({
      file: yaml.file,
      graph: normalize(value, renderMarkdown),
      facilitator: facilitatorOf(value, renderMarkdown),
      proof,
      placeOf: yaml.placeOf,
    });
  }
  return { cases, problems: [...problems, ...cases.flatMap((each) => pairProblems(each, cases))] };
}

function citable(library: Library): Pick<Known, 'sources' | 'provisions'> {
  const entries = [...library.entries.values()];
  const ids = (law: boolean) => entries.filter(({ kind }) => (kind === 'provision') === law).map(({ id }) => id);
  return { sources: new Set(ids(false)), provisions: new Set(ids(true)) };
}

function nameProblems({ id }: CaseFile, name: string, { placeOf }: YamlFile): Problem[] {
  if (id === name) return [];
  return [
    {
      ...placeOf(['id']),
      rule: 'case-file-name',
      what: `The case calls itself ‘${id}’, but its file is named ‘${name}.yaml’.`,
      todo: 'Give the file the name of the case, unless the case is already published under the name of the file.',
    },
  ];
}

function pairProblems({ graph, placeOf }: ReadCase, cases: readonly ReadCase[]): Problem[] {
  const other = cases.find((each) => each.graph.id === graph.pair?.with);
  if (!other || other.graph.pair?.with === graph.id || other.graph.id === graph.id) return [];
  return [
    {
      ...placeOf(['pair', 'with']),
      rule: 'pair-mutual',
      what: `The case names ‘${other.graph.id}’ as the other half of its pair, but ‘${other.graph.id}’ does not name this case.`,
      todo: `Add ‘pair: { with: ${graph.id}, … }’ to ‘${other.graph.id}’, or take the pair out here.`,
    },
  ];
}
