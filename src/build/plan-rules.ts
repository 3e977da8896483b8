import type { CoursePlan } from '../domain/course/outline.ts';
import type { Place, Problem } from '../domain/problem.ts';

/**
 * Lessons that the plan names and nobody wrote: what stands on the home page must open.
 * @param written the ids of the lessons that have a file
 */
export function planProblems(
  { units }: CoursePlan,
  written: ReadonlySet<string>,
  placeOf: (path: readonly PropertyKey[]) => Place,
): Problem[] {
  return units.flatMap(({ lessons }, index) =>
    lessons.flatMap(({ id }, at) =>
      written.has(id)
        ? []
        : {
            ...placeOf(['units', index, 'lessons', at, 'id']),
            rule: 'plan-file',
            what: `The course names the lesson ‘${id}’, which has no file.`,
            todo: `Write content/en/lessons/${id}.mdx, or take the lesson out of the plan.`,
          },
    ),
  );
}
