import type { WhereNext } from './where-next.ts';

/**
 * What the folder holds beyond lessons and cases: the final test once the course is completed and nothing is under way, the
 * certificate once the test is passed as well. Nothing while the path itself goes on.
 */
export function afterCourse(
  where: WhereNext['is'],
  { completed, passed }: { completed: boolean; passed: boolean },
): 'final-test' | 'certificate' | undefined {
  if (completed && passed) return 'certificate';
  if (where === 'finished') return passed ? 'certificate' : 'final-test';
  return completed && where !== 'resume' ? 'final-test' : undefined;
}
