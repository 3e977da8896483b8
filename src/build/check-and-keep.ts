import { checkCourse, type Checked } from './course-content.ts';
import { LOOK_ONLY } from './run/run-script.ts';
import { writeRegister } from './write-register.ts';

/**
 * Checks the content and, if nothing is wrong but that numbers or shapes are missing, writes these and checks again.
 * @param mayWrite without it they are reported as problems and nothing is written
 * @returns what was found, and a line for each file that was written
 */
export function checkAndKeep(root: string, mayWrite: boolean): Checked & { wrote: string[] } {
  const checked = checkCourse(root);
  if (!mayWrite || !checked.keep) return { ...checked, wrote: [] };
  const wrote = writeRegister(checked.keep.before, checked.keep.next, root);
  return { ...checkCourse(root), wrote };
}

/** Whether a person runs the command: not a step of the tests, nor a machine that builds what others wrote. */
export function isByHand(environment: Readonly<Record<string, string | undefined>>): boolean {
  return !environment.CI && !environment[LOOK_ONLY];
}
