import type { TestAttempt } from '../record/tests.ts';
import { changesBetween, type Changes } from './changes.ts';

/** What a newer course means for an attempt at a test. */
export interface RevisedAttempt {
  /** How many of the situations that were answered or left open in it are no longer asked. */
  gone: number;
  /** What changed and why, in sentences. */
  why: string[];
}

/**
 * What of an attempt is no longer there; nothing where it is as it was.
 * @param asked what it asks today
 * @param right how many of its answers stand today
 */
export function revisedAttempt(
  { answers, left, done, content }: Pick<TestAttempt, 'answers' | 'left' | 'done' | 'content'>,
  asked: readonly { id: string }[],
  right: number,
  { changes, today }: { changes: Changes; today: number },
): RevisedAttempt | undefined {
  if (content === today) return undefined;
  const shown = new Set(asked.map(({ id }) => id));
  // What was left open and is gone was no answer: while the test is under way nothing is lost with it.
  const met = new Set([...Object.keys(answers), ...(done ? left : [])]);
  const gone = [...met].filter((id) => !shown.has(id));
  if (gone.length === 0 && (!done || done.right === right)) return undefined;
  const concerned = done ? met : new Set(gone);
  const told = changesBetween(changes, content, today).filter(({ question = '' }) => concerned.has(question));
  return { gone: gone.length, why: [...new Set(told.map(({ why }) => why))] };
}
