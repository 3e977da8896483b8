import type { RoomView } from '../protocol/view.ts';
import type { Command } from '../session/commands.ts';

type Moment = Pick<RoomView, 'phase' | 'decision' | 'back' | 'desk'>;

/**
 * What ‘on’ does at a moment of a session: the one key of a presenter’s remote. Undefined where nothing comes by itself: in the
 * debrief, which only its own button ends, and at the end.
 * @param picked the option that the facilitator has named for the case to go on with
 */
export function nextCommand({ phase, decision }: Moment, picked?: string): Command | undefined {
  switch (phase) {
    case 'lobby':
    case 'brief':
    case 'judged':
      return { do: 'next' };
    case 'reading':
      return { do: 'vote' };
    case 'voting':
      return { do: 'close' };
    case 'closed':
      if (picked !== undefined) return { do: 'reveal', choice: picked };
      return decision && decision.round < decision.rounds ? { do: 'discuss' } : { do: 'reveal' };
    case 'discussing':
      return picked === undefined ? { do: 'vote' } : { do: 'reveal', choice: picked };
    case 'revealed':
      return { do: 'judge' };
    default:
      return undefined;
  }
}

/** What ‘back’ does: a vote that was closed too early opens again; else it looks back, one decision further each time. */
export function backCommand({ phase, desk, back, decision }: Moment): Command | undefined {
  if (phase === 'closed' && !back) return { do: 'reopen' };
  const past = desk?.past.length ?? 0;
  // The decision of this moment is none to look back at.
  const latest = decision ? past - 2 : past - 1;
  const at = back ? back.n - 2 : latest;
  return at >= 0 ? { do: 'look', decision: at } : undefined;
}

/** What ‘on’ does while looking back: to the decision after it, or to where the session stands. */
export function forwardCommand({ desk, back, decision }: Moment): Command | undefined {
  if (!back) return undefined;
  const past = (desk?.past.length ?? 0) - (decision ? 1 : 0);
  return { do: 'look', decision: back.n < past ? back.n : null };
}
