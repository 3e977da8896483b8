import { readCases } from '../../src/build/cases.ts';
import { readLaw } from '../../src/build/law.ts';
import { lessonIds } from '../../src/build/lesson-ids.ts';
import { ROOT } from '../../src/build/root.ts';
import type { CaseGraph } from '../../src/domain/case/graph.ts';
import type { Proof } from '../../src/domain/case/prove.ts';

/** A case with the paths that its proof found. */
export interface ProvedCase {
  graph: CaseGraph;
  proof: Proof;
}

let proved: ProvedCase[] | undefined;

/** All cases of the course as the pages carry them, read and proved once in a process. Throws when one is not in order. */
export function provedCases(): ProvedCase[] {
  if (proved) return proved;
  const { library, problems } = readLaw(ROOT);
  if (!library) throw new Error(`The law could not be read: ${problems[0]?.what ?? ''}`);
  const { cases } = readCases(library, lessonIds(ROOT), ROOT);
  const broken = cases.find(({ proof }) => proof.rightPath.length === 0);
  if (cases.length === 0 || broken)
    throw new Error(`There are no paths to play: ${broken?.file ?? 'no case was read'}`);
  return (proved = cases.map(({ graph, proof }) => ({ graph, proof })));
}

/** One case by its id. */
export function provedCase(id: string): ProvedCase {
  const found = provedCases().find(({ graph }) => graph.id === id);
  if (!found) throw new Error(`The course has no case named ${id}.`);
  return found;
}
