import { courseSchema } from '../domain/course/course-schema.ts';
import { readYaml } from './read-yaml.ts';

/** The ids of all lessons that the plan of the course names; empty when the plan is not in order, which `readCourse` reports. */
export function lessonIds(root = process.cwd()): Set<string> {
  const plan = courseSchema.safeParse(readYaml('content/en/course.yaml', root).data);
  return new Set(plan.data?.units.flatMap((unit) => unit.lessons.map(({ id }) => id)));
}
