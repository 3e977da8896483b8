import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildLibrary, type Library } from '../domain/citation/library.ts';
import { instrumentSchema, sectionSchema } from '../domain/citation/schema.ts';
import type { Instrument } from '../domain/citation/types.ts';
import type { Place, Problem } from '../domain/problem.ts';
import { instrumentProblems, sectionProblems } from './law-rules.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import { shapeOf } from './schema-problems.ts';

const SECTION = 'content/source/section-1-5.yaml';
const LAW = 'content/law';

/** The law base and the source section as they were read. */
export interface LawContent {
  /** Everything that was in order; `undefined` only when the source section itself could not be read. */
  library: Library | undefined;
  problems: Problem[];
  /** Where the source id or the provision stands in its file; the start of the source section for an id that nothing has. */
  placeOf: (id: string) => Place;
}

/**
 * Reads `content/law` and `content/source` through their schemas and checks what no schema can see: ids and marks that stand twice,
 * secondary words without an attribution, footnote marks without a footnote.
 * @throws when a folder or the source section does not exist
 */
export function readLaw(root = process.cwd()): LawContent {
  const sectionFile = readYaml(SECTION, root);
  const section = shapeOf(sectionSchema, sectionFile);
  const places = new Map<string, Place>();
  if (section.value !== undefined) {
    section.value.paragraphs.forEach(({ id }, index) => places.set(id, sectionFile.placeOf(['paragraphs', index])));
    section.value.footnotes.forEach(({ id }, index) => places.set(id, sectionFile.placeOf(['footnotes', index])));
    places.set(section.value.table.id, sectionFile.placeOf(['table']));
  }

  const shapeProblems: Problem[] = [...section.problems];
  const read: { file: YamlFile; instrument: Instrument }[] = [];
  for (const name of readdirSync(join(root, LAW))
    .filter((each) => each.endsWith('.yaml'))
    .sort()) {
    const file = readYaml(`${LAW}/${name}`, root);
    const { value, problems } = shapeOf(instrumentSchema, file);
    shapeProblems.push(...problems);
    if (value !== undefined) read.push({ file, instrument: value });
  }
  for (const { file, instrument } of read) {
    instrument.provisions.forEach(({ id }, index) => {
      if (!places.has(id)) places.set(id, file.placeOf(['provisions', index]));
    });
  }

  return {
    library:
      section.value &&
      buildLibrary(
        section.value,
        read.map(({ instrument }) => instrument),
      ),
    problems: [
      ...shapeProblems,
      ...(section.value === undefined ? [] : sectionProblems(section.value, sectionFile.placeOf)),
      ...instrumentProblems(
        read.map(({ file, instrument }) => ({ instrument, file: file.file, placeOf: file.placeOf })),
      ),
    ],
    placeOf: (id) => places.get(id) ?? sectionFile.placeOf([]),
  };
}
