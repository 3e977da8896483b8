import { TEST_NAMES, type CourseEvent, type InitializedTest, type Stamp, type TestName } from './events.ts';
import type { TestAttempt } from './progress.ts';

/**
 * The attempts at all tests, oldest first. The first answer to a question stands, and what comes after an attempt was handed in
 * changes nothing; what belongs to no known attempt is left out.
 * @param history events in order, each id once
 */
export function foldTests(history: readonly CourseEvent[]): Record<TestName, TestAttempt[]> {
  const attempts = new Map<string, TestAttempt>();
  for (const event of history) {
    if (event.verb === 'initialized' && 'test' in event) attempts.set(event.id, begin(event));
  }
  for (const event of history) {
    const attempt = 'attempt' in event && event.attempt !== undefined && attempts.get(event.attempt);
    if (attempt) add(attempt, event);
  }
  const all = [...attempts.values()];
  return Object.fromEntries(TEST_NAMES.map((test) => [test, all.filter((each) => each.test === test)])) as Record<
    TestName,
    TestAttempt[]
  >;
}

function begin({ id, test, seed, at }: InitializedTest & Stamp): TestAttempt {
  return { id, test, seed, startedAt: at, answers: Object.create(null) as TestAttempt['answers'], left: [] };
}

function add(attempt: TestAttempt, event: CourseEvent): void {
  if ('right' in event) {
    if (event.test !== attempt.test) return;
    if (event.verb === 'completed') attempt.done ??= { right: event.right, of: event.of, at: event.at };
    else attempt.passed ??= event.verb === 'passed';
  } else if (attempt.done || !('question' in event)) {
    return;
  } else if (event.verb === 'answered') {
    attempt.answers[event.question] ??= { response: event.response, at: event.at };
  } else {
    attempt.left.push(event.question);
  }
}
