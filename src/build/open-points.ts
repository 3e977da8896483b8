import { openPointProblems, type OpenPoints } from '../domain/course/open-points.ts';
import { openPointsSchema } from '../domain/course/open-points-schema.ts';
import type { Problem } from '../domain/problem.ts';
import { readYaml } from './read-yaml.ts';
import { shapeOf } from './schema-problems.ts';

/**
 * Reads the points that a lawyer has to look at, and checks that each names passages that exist.
 * `openPoints` is empty when the file does not have the right form.
 * @throws when the file does not exist
 */
export function readOpenPoints(
  passages: ReadonlySet<string>,
  root = process.cwd(),
): { openPoints: OpenPoints; problems: Problem[] } {
  const file = readYaml('content/en/open-points.yaml', root);
  const { value, problems } = shapeOf(openPointsSchema, file);
  if (value === undefined) return { openPoints: { notes: {}, points: [] }, problems };
  return { openPoints: value, problems: openPointProblems(value, passages, file.placeOf) };
}
