import type { CourseEvent } from '../../domain/record/events.ts';
import type { RoleId } from '../../domain/course/roles.ts';
import { writeCode } from '../../domain/resume-code/write-code.ts';
import { CONTENT_VERSION } from '../../stores/content-version.ts';
import { loadShape } from './load-shape.ts';

/** Writes the code of a record. Rejects when what it is written with did not load. */
export async function makeCode(events: readonly CourseEvent[], role: RoleId | ''): Promise<string> {
  return writeCode(events, await loadShape(CONTENT_VERSION), role === '' ? undefined : role);
}
