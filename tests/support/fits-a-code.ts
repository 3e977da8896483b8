import { ROLES, type RoleId } from '../../src/domain/course/roles.ts';
import type { CourseEvent } from '../../src/domain/record/events.ts';
import type { Shape } from '../../src/domain/register/shape.ts';
import { carry } from '../../src/domain/resume-code/carried/carry.ts';
import { createWriter } from '../../src/domain/resume-code/walk/pen.ts';
import { frame } from '../../src/domain/resume-code/text/frame.ts';
import { walkCourse } from '../../src/domain/resume-code/walk/walk-course.ts';
import { walkSmall } from '../../src/domain/resume-code/walk/walk-some.ts';
import { MOST_SIGNS } from '../../src/domain/resume-code/write-code.ts';

/** Whether all of a history goes into one code. Where it does not, as with many cases begun again, a code leaves the least missed out. */
export function fitsACode(events: readonly CourseEvent[], shape: Shape, role?: RoleId): boolean {
  const pen = createWriter();
  walkSmall(pen, shape.content - 1);
  walkCourse(pen, shape, carry(events, shape, role && ROLES.indexOf(role)));
  return frame(pen.number()).length <= MOST_SIGNS;
}
