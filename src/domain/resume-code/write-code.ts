import { ROLES, type RoleId } from '../course/roles.ts';
import type { CourseEvent } from '../record/events.ts';
import type { Shape } from '../register/shape.ts';
import { carry } from './carried/carry.ts';
import type { Carried } from './carried/carried.ts';
import { LIGHTER } from './carried/lighter.ts';
import { createWriter } from './walk/pen.ts';
import { frame } from './text/frame.ts';
import { writeSigns } from './text/signs.ts';
import { walkCourse } from './walk/walk-course.ts';
import { walkSmall } from './walk/walk-some.ts';

/** The most signs of a code when every lesson was read. One of a course half done can have a group or two more. */
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
