import type { Library } from '../domain/citation/library.ts';
import { supportProblems, type Support } from '../domain/citation/support.ts';
import { supportSchema } from '../domain/citation/support-schema.ts';
import type { Problem } from '../domain/problem.ts';
import { readYaml } from './read-yaml.ts';
import { shapeOf } from './schema-problems.ts';

/**
 * Reads which provisions carry which statement of the source section, and checks every word and id against the library.
 * `support` is empty when the file does not have the right form.
 * @throws when the file does not exist
 */
export function readSupport(library: Library, root = process.cwd()): { support: Support; problems: Problem[] } {
  const file = readYaml('content/source/rests-on.yaml', root);
  const { value, problems } = shapeOf(supportSchema, file);
  if (value === undefined) return { support: {}, problems };
  return { support: value, problems: supportProblems(value, library, file.placeOf) };
}
