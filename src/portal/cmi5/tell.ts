import type { Lrs, Reply } from './lrs.ts';
import type { Statement } from './statement.ts';

/** What became of statements, by their ids. */
export interface Outcome {
  /** The store has them. */
  told: string[];
  /** The store will never take them as they are. */
  refused: string[];
  /** Why the others must wait; missing where none must. */
  cause?: string;
}

/** So many go into one request. */
const TOGETHER = 25;

/**
 * Tells statements in their order. A store refuses all of a request where it refuses one, so these are then told singly. One that it has
 * already under the same id is told (xAPI, statement ids; answer 409).
 */
export async function tell(lrs: Pick<Lrs, 'sendStatements'>, statements: readonly Statement[]): Promise<Outcome> {
  const outcome: Outcome = { told: [], refused: [] };
  for (let at = 0; at < statements.length; at += TOGETHER) {
    await tellSome(lrs, statements.slice(at, at + TOGETHER), outcome);
    if (outcome.cause !== undefined) break;
  }
  return outcome;
}

async function tellSome(lrs: Pick<Lrs, 'sendStatements'>, some: readonly Statement[], outcome: Outcome): Promise<void> {
  const reply = await lrs.sendStatements(some);
  const { status } = reply;
  if (status >= 200 && status < 300) outcome.told.push(...some.map(({ id }) => id));
  else if (some.length > 1 && (status === 400 || status === 409)) {
    for (const each of some) {
      await tellSome(lrs, [each], outcome);
      if (outcome.cause !== undefined) return;
    }
  } else if (status === 409) outcome.told.push(...some.map(({ id }) => id));
  else if (status === 400) outcome.refused.push(...some.map(({ id }) => id));
  else outcome.cause = said(reply);
}

function said({ status, text }: Reply): string {
  return `statements: ${[status, text.slice(0, 200)].join(' ').trim()}`;
}
