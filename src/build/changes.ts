import { changeProblems } from '../domain/changes/change-rules.ts';
import { changesSchema } from '../domain/changes/changes-schema.ts';
import type { Changes } from '../domain/changes/changes.ts';
import type { Problem } from '../domain/problem.ts';
import type { Shape } from '../domain/register/shape.ts';
import { readYaml } from './read-yaml.ts';
import { shapeOf } from './schema-problems.ts';

/** What the file of changes says, and the way to check it once the rest of the content is known. */
export interface ReadChanges {
  /** Empty when the file does not have the right form. */
  changes: Changes;
  problems: Problem[];
  check: (version: number, shapes: ReadonlyMap<number, Shape>) => Problem[];
}

/**
 * Reads what each content version changed.
 * @throws when the file does not exist
 */
export function readChanges(root = process.cwd()): ReadChanges {
  const file = readYaml('content/en/changes.yaml', root);
  const { value, problems } = shapeOf(changesSchema, file);
  return {
    changes: value ?? [],
    problems,
    check: (version, shapes) => (value ? changeProblems(value, version, shapes, file.placeOf) : []),
  };
}
