import { nearestWord } from '../domain/citation/nearest.ts';
import type { CoursePlan } from '../domain/course/outline.ts';
import { ROLES } from '../domain/course/roles.ts';
import type { Place, Problem } from '../domain/problem.ts';

type PlaceOf = (path: readonly PropertyKey[]) => Place;

/** Roles that recommend what the plan does not have, that stand twice, or that are missing once there are any. */
export function roleProblems({ units, roles }: CoursePlan, placeOf: PlaceOf): Problem[] {
  if (!roles) return [];
  const plan = {
    lessons: units.flatMap(({ lessons }) => lessons.map(({ id }) => id)),
    cases: units.flatMap(({ cases = [] }) => cases.map(({ id }) => id)),
  };
  const ids = roles.map(({ id }) => id);
  const unknown = (['lessons', 'cases'] as const).flatMap((kind) =>
    roles.flatMap((role, index) =>
      role[kind].flatMap((id, at) =>
        plan[kind].includes(id) ? [] : notPlanned(placeOf(['roles', index, kind, at]), kind, id, plan[kind]),
      ),
    ),
  );
  const twice = ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : {
          ...placeOf(['roles', index, 'id']),
          rule: 'role-twice',
          what: `The role ‘${id}’ stands here a second time.`,
          todo: 'Keep one of the two.',
        },
  );
  const missing = ROLES.filter((role) => !ids.includes(role)).map((role) => ({
    ...placeOf(['roles']),
    rule: 'role-missing',
    what: `The role ‘${role}’ is missing.`,
    todo: 'Add it with its lessons and cases: every role can be chosen.',
  }));
  return [...unknown, ...twice, ...missing];
}

function notPlanned(place: Place, kind: 'lessons' | 'cases', id: string, ids: readonly string[]): Problem {
  const near = nearestWord(id, ids);
  return {
    ...place,
    rule: 'role-route',
    what: `The course has no ${kind === 'lessons' ? 'lesson' : 'case'} ‘${id}’.`,
    todo:
      near === undefined
        ? 'Name one that stands in a unit.'
        : `Did you mean ‘${near}’? Name one that stands in a unit.`,
  };
}
