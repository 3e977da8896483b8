import type { CourseEvent, TestName } from './events.ts';
import { unite } from './merge.ts';

/** One attempt at a test. */
export interface TestAttempt {
  /** The id of the event that began it. */
  id: string;
  test: TestName;
  seed: number;
  /** The content version with which it was begun. */
  content: number;
  startedAt: number;
  /** The answers by question; the first to each stands. */
  answers: Record<string, { response: string[]; at: number }>;
  /** The questions that were left open for now, as often as they were, the earliest first. */
  left: string[];
  /** Set once it was handed in. */
  done?: { right: number; of: number; at: number };
  /** Of a final test that was handed in: whether it passed by the mark of that day. */
  passed?: boolean;
}

/** The attempts at each test, oldest first; a test without one is missing. */
export type Tests = Partial<Record<TestName, TestAttempt[]>>;

/**
 * Folds events into the attempts at tests. Takes them in any order and more than once; never throws. The first answer to a question
 * stands, and what comes after an attempt was handed in changes nothing; what belongs to no known attempt is left out.
 */
export function foldTests(events: readonly CourseEvent[]): Tests {
  const tests: Tests = {};
  const attempts = new Map<unknown, TestAttempt>();
  for (const event of unite(events).events) {
    if ('seed' in event) {
      const { id, test, seed, content, at } = event;
      const begun: TestAttempt = {
        id,
        test,
        seed,
        content,
        startedAt: at,
        answers: Object.create(null) as TestAttempt['answers'],
        left: [],
      };
      attempts.set(id, begun);
      (tests[test] ??= []).push(begun);
    }
    const own = 'attempt' in event && attempts.get(event.attempt);
    if (own) add(own, event);
  }
  return tests;
}

function add(own: TestAttempt, event: Extract<CourseEvent, { attempt?: string }>): void {
  const { verb } = event;
  if ('right' in event) {
    const { right, of, at } = event;
    if (verb === 'completed') own.done ??= { right, of, at };
    else own.passed ??= verb === 'passed';
  } else if (!own.done) {
    if ('response' in event) own.answers[event.question] ??= { response: event.response, at: event.at };
    else own.left.push(event.question);
  }
}
