import type { TestAttempt } from '../record/tests.ts';
import type { Chosen, ReviewCourse } from './review-set.ts';

/**
 * The situations of an attempt at a review. What was answered in it stays, even where the course would choose others today; what is
 * gone from the course is not asked. An attempt that is done shows what it asked, as far as that is still there.
 * @param set what would be chosen for it today
 */
export function reviewAsked(
  set: readonly Chosen[],
  { pool }: Pick<ReviewCourse, 'pool'>,
  attempt: Pick<TestAttempt, 'answers' | 'done'> | undefined,
): Chosen[] {
  const answers = attempt?.answers ?? {};
  const asked = [...set];
  for (const { id, thread } of pool) {
    if (!Object.hasOwn(answers, id) || asked.some((each) => each.id === id)) continue;
    const free = asked.filter((each) => !Object.hasOwn(answers, each.id));
    const out = free.find((each) => each.thread === thread) ?? free[0];
    if (out) asked[asked.indexOf(out)] = { id, thread };
  }
  const answered = asked.filter(({ id }) => Object.hasOwn(answers, id));
  return attempt?.done && answered.length > 0 ? answered : asked;
}
