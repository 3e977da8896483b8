import type { Part } from '../domain/course/part-of-outline.ts';

/** The environment variable that names the part of the course to build, as JSON; without it the whole course is built. */
export const PART = 'COURSE_PART';

/** The part to build, or `undefined` for the whole. */
export function partToBuild(): Part | undefined {
  const part = process.env[PART];
  return part === undefined ? undefined : (JSON.parse(part) as Part);
}
