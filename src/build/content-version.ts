import { courseSchema } from '../domain/course/course-schema.ts';
import { readYaml } from './read-yaml.ts';
import { shapeOf } from './schema-problems.ts';

/**
 * What `content/en/course.yaml` says of the version of the content; 0 if the file is not in order, which the check tells.
 * @throws when the file does not exist
 */
export function contentVersion(root?: string): number {
  return shapeOf(courseSchema, readYaml('content/en/course.yaml', root)).value?.version ?? 0;
}
