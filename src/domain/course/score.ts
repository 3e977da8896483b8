import { fits, judge, type AnswerKey } from './judge.ts';
import { THREADS, type ThreadId } from './threads.ts';

/** A question of a test with its key. */
export interface Scored {
  id: string;
  thread: ThreadId;
  key: AnswerKey;
}

export interface ThreadScore {
  thread: ThreadId;
  /** Its questions in the order of the test, and whether the whole answer to each stands. */
  answers: { id: string; right: boolean }[];
}

export interface Score {
  right: number;
  of: number;
  /** Only the threads of which something was asked, in the order of the threads. */
  threads: ThreadScore[];
}

/**
 * How a test stands, in all and by thread. A question that was left open does not stand, nor does an answer to an earlier wording
 * that no longer fits.
 */
export function scoreTest(
  asked: readonly Scored[],
  answers: Readonly<Record<string, { response: readonly string[] }>>,
): Score {
  const judged = asked.map(({ id, thread, key }) => {
    const response = answers[id]?.response;
    return { id, thread, right: response !== undefined && fits(key, response) && judge(key, response).right };
  });
  const threads = THREADS.map((thread) => ({
    thread,
    answers: judged.filter((each) => each.thread === thread).map(({ id, right }) => ({ id, right })),
  })).filter(({ answers: own }) => own.length > 0);
  return { right: judged.filter(({ right }) => right).length, of: asked.length, threads };
}

/** How the lesson of a thread is best read. */
export type Reading = 'closely' | 'skim';

/** What the test before the course recommends for each thread: to skim only where all that was asked stands. */
export function adviceOf({ threads }: Score): Map<ThreadId, Reading> {
  return new Map(
    threads.map(({ thread, answers }) => [thread, answers.every(({ right }) => right) ? 'skim' : 'closely']),
  );
}
