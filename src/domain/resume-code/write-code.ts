import { ROLES, type RoleId } from '../course/roles.ts';
import type { CourseEvent } from '../record/events.ts';
import type { Shape } from '../register/shape.ts';
import { carry } from './carry.ts';
import type { Carried } from './carried.ts';
import { LIGHTER } from './lighter.ts';
import { createWriter } from './pen.ts';
import { frame } from './text/frame.ts';
import { writeSigns } from './text/signs.ts';
import { walkCourse } from './walk-course.ts';
import { walkSmall } from './walk-some.ts';

/** The most signs of a code, as long as all that must not be left out goes into them. */
export const MOST_SIGNS = 120;

/**
 * The resume code of a record: groups of four signs, a space between them. It holds the latest run of each case and the latest answer
 * to each question, how far lessons were read, the attempts at both tests and where the learner was; no earlier runs and no notes.
 * @param events a record in any order
 * @param shape the shape of the content version that the learner uses
 * @param role the role that the learner chose, to be chosen again elsewhere
 */
export function writeCode(events: readonly CourseEvent[], shape: Shape, role?: RoleId): string {
  let carried = carry(events, shape, role && ROLES.indexOf(role));
  let code = codeOf(carried, shape);
  for (const lighten of LIGHTER) {
    if (code.length <= MOST_SIGNS) break;
    carried = lighten(carried);
    code = codeOf(carried, shape);
  }
  return writeSigns(code);
}

function codeOf(carried: Carried, shape: Shape): number[] {
  const pen = createWriter();
  walkSmall(pen, shape.content - 1);
  walkCourse(pen, shape, carried);
  return frame(pen.number());
}
