import type { Advocacy } from '../domain/advocacy/advocacy.ts';
import { advocacyProblems } from '../domain/advocacy/rules.ts';
import { advocacySchema } from '../domain/advocacy/schema.ts';
import type { Library } from '../domain/citation/library.ts';
import type { Problem } from '../domain/problem.ts';
import { readYaml } from './read-yaml.ts';
import { shapeOf } from './schema-problems.ts';

/**
 * Reads what the advocacy workbench shows through its schema, and checks it against the library.
 * `advocacy` is missing when the file does not have the right form.
 * @throws when the file does not exist
 */
export function readAdvocacy(
  library: Library,
  root = process.cwd(),
): { advocacy: Advocacy | undefined; problems: Problem[] } {
  const file = readYaml('content/en/advocacy.yaml', root);
  const { value, problems } = shapeOf(advocacySchema, file);
  if (value === undefined) return { advocacy: undefined, problems };
  return { advocacy: value, problems: advocacyProblems(value, library, file.placeOf) };
}
