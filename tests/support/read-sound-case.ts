import { readFileSync } from 'node:fs';
import { parseYaml } from '../../src/build/read-yaml.ts';
import { shapeOf } from '../../src/build/schema-problems.ts';
import type { Known } from '../../src/domain/case/prove/subject.ts';
import { type Proof, prove } from '../../src/domain/case/prove.ts';
import { type CaseFile, caseSchema } from '../../src/domain/case/schema.ts';
import type { Problem } from '../../src/domain/problem.ts';

/** The ids that exist beside the fixture case. */
const KNOWN: Known = {
  sources: new Set(['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'fn68', 'fn69', 'tool-3-7']),
  provisions: new Set(['cat:3-1', 'iccpr:13', 'iccpr:17-1', 'refugee-convention:33-1', 'som-protocol:18-5']),
  lessons: new Set(['non-refoulement', 'individual']),
  cases: new Set(['sound', 'other']),
};

/** The text of the case in which tests break one rule at a time. */
export function soundText(): string {
  return readFileSync(new URL('../fixtures/cases/sound.yaml', import.meta.url), 'utf8');
}

/** Takes a case file as the build does: from text through YAML and schema to the proof. */
export function proveText(text: string): { problems: Problem[]; proof?: Proof; value?: CaseFile } {
  const yaml = parseYaml(text, 'case.yaml');
  const { value, problems } = shapeOf(caseSchema, yaml);
  if (value === undefined) return { problems };
  const proof = prove(value, yaml.placeOf, KNOWN);
  return { problems: proof.problems, proof, value };
}
