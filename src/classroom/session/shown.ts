import type { Phase } from './machine.ts';
import type { Session } from './session.ts';
import { phonesShown } from './tally.ts';

/**
 * Whether the counts of the current decision may be on the big screen, and how many rounds of them. Before the first result may be
 * seen it is hidden from the facilitator too: people talk towards the tallest bar.
 */
export function roundsShown(phase: Phase, { settings, decisions }: Pick<Session, 'settings' | 'decisions'>): number {
  const last = decisions.at(-1);
  const rounds = last?.rounds.length ?? 0;
  if (phase === 'revealed' || phase === 'judged') return rounds;
  // A session that ends in the middle of a decision tells nothing of its votes, here as in the report.
  if (phase === 'debrief' || phase === 'ended') return last?.outcome ? rounds : 0;
  const free = !settings.hideFirst || settings.rounds === 1;
  if (phase === 'closed') return rounds === 2 || free ? rounds : 0;
  if (phase === 'discussing') return free ? rounds : 0;
  if (phase === 'voting') return free ? rounds - 1 : 0;
  return 0;
}

/** Whether a vote may be opened again: not once the votes by phone were seen, because the difference to the next result would tell a single one. */
export function mayReopen(session: Session): boolean {
  const rounds = session.decisions.at(-1)?.rounds ?? [];
  const last = rounds.at(-1);
  return !last || roundsShown('closed', session) < rounds.length || !phonesShown(last, session.settings);
}
