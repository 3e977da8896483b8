import { foldProgress } from '../record/progress.ts';
import { foldTests, type Tests } from '../record/tests.ts';
import type { CourseEvent } from '../record/events.ts';
import { completionOf, hasPassed, type CourseToComplete } from './completion.ts';
import { courseOfPackage, type PackageOptions } from './package-options.ts';

/** What any portal is told of the course as a whole; each standard has its own words for it. */
export interface CourseReport {
  completion: 'incomplete' | 'completed';
  success: 'unknown' | 'passed' | 'failed';
  /** Of the best final test that was handed in: the share of its questions that stand, and the counts. */
  score?: { scaled: number; right: number; of: number };
  /** How much of what completes the package is done, from 0 to 1, in hundredths. */
  progress: number;
}

/**
 * What is told of a record, by the rules of `completion.ts` and the options of the package.
 *
 * | told       | when                                                                                                          |
 * | ---------- | ------------------------------------------------------------------------------------------------------------- |
 * | completed  | the rules that the package asks for are met; where the final test completes it, once that is passed            |
 * | passed     | an attempt at the final test reached the pass mark of the package                                              |
 * | failed     | never, unless the package says so; then when attempts were handed in and none has passed                       |
 * | score      | of the best attempt that was handed in                                                                         |
 * | progress   | what is done of what is needed, the rules weighed by what they count                                           |
 */
export function reportOf(
  events: readonly CourseEvent[],
  course: CourseToComplete,
  options: PackageOptions,
): CourseReport {
  const tests = withoutVerdicts(foldTests(events));
  const asked = courseOfPackage(course, options);
  const { completed, passed, rules } = completionOf({ ...foldProgress(events), tests }, asked);
  const handedIn = (tests.final ?? []).flatMap((attempt) => (attempt.done ? [{ ...attempt, done: attempt.done }] : []));
  const best = handedIn.sort((a, b) => share(b.done) - share(a.done))[0]?.done;
  const byTest = options.completes === 'test';
  const needed = byTest ? [rules.test] : [rules.lessons, rules.cases, rules.pairs];
  const done = byTest ? passed : completed;
  const failed =
    options.sendFailed && handedIn.length > 0 && !handedIn.some((each) => hasPassed(each, asked.completion));
  return {
    completion: done ? 'completed' : 'incomplete',
    success: passed ? 'passed' : failed ? 'failed' : 'unknown',
    ...(best && { score: { scaled: hundredths(share(best)), right: best.right, of: best.of } }),
    progress: done ? 1 : Math.min(0.99, hundredths(partOf(needed))),
  };
}

/**
 * The mark of the package decides, whatever was said on the day of an attempt: that may have been made with another package, or on the
 * web, and brought here with a code or a file.
 */
function withoutVerdicts(tests: Tests): Tests {
  return { ...tests, final: (tests.final ?? []).map(({ passed: _onItsDay, ...attempt }) => attempt) };
}

function partOf(rules: readonly { have: number; need: number }[]): number {
  const need = sum(rules.map((rule) => rule.need));
  return need === 0 ? 0 : sum(rules.map((rule) => Math.min(rule.have, rule.need))) / need;
}

function share({ right, of }: { right: number; of: number }): number {
  return of === 0 ? 0 : right / of;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

/** Rounded down, so that 0.796 is never told as a mark that was reached. */
function hundredths(value: number): number {
  return Math.floor(value * 100 + 1e-9) / 100;
}
