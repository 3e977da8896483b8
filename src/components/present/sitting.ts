import { sessionFits } from '../../classroom/alone/fits.ts';
import { readKept, writeKept } from '../../classroom/alone/kept.ts';
import type { RoomView } from '../../classroom/protocol/view.ts';
import type { Command, Refusal } from '../../classroom/session/commands.ts';
import { decide } from '../../classroom/session/decide.ts';
import type { JournalEvent } from '../../classroom/session/events.ts';
import { replayJournal, take } from '../../classroom/session/machine.ts';
import type { RoomCase } from '../../classroom/session/room-case.ts';
import type { Session } from '../../classroom/session/session.ts';
import type { Settings } from '../../classroom/session/settings.ts';
import { facilitatorView } from '../../classroom/session/views.ts';
import { attempt } from '../../domain/attempt.ts';

/** A session that this page leads by itself. Its journal is kept on the device after every event. */
export interface Sitting {
  readonly journal: readonly JournalEvent[];
  view: () => RoomView;
  session: () => Session;
  /** Carries out a command that was given at a moment, or says why not. */
  do: (command: Command, step?: number) => Refusal | undefined;
  /** Keeps it on the device; false when the device keeps nothing. */
  keep: () => boolean;
}

/** The session that a journal tells. */
export function sittingOf(roomCase: RoomCase, told: readonly JournalEvent[]): Sitting {
  const journal = [...told];
  let standing = replayJournal(journal);
  const caseOf = () => roomCase;
  const keep = () => {
    const text = writeKept(journal);
    return attempt(() => (localStorage.setItem(keyOf(roomCase), text), true)) ?? false;
  };
  return {
    journal,
    view: () => facilitatorView(standing, caseOf),
    session: () => standing.context,
    keep,
    do(command, step = standing.context.step) {
      const made = decide(standing, command, step, Date.now(), caseOf);
      if ('refused' in made) return made.refused;
      const next = take(standing, made.event);
      if (!next) return 'not-now';
      standing = next;
      journal.push(made.event);
      keep();
      return undefined;
    },
  };
}

/** A session that was just opened, and is kept from now on. */
export function beginSitting(roomCase: RoomCase, scenes: string[], settings: Settings): Sitting {
  const { content, graph } = roomCase;
  const plan = [{ case: graph.id, hash: graph.id, scenes }];
  const sitting = sittingOf(roomCase, [{ type: 'opened', at: Date.now(), content, plan, settings }]);
  sitting.keep();
  return sitting;
}

/** What is kept on this device of a session of this case: the session itself, or why it cannot go on. */
export function keptSitting(roomCase: RoomCase): Sitting | 'changed' | 'unread' | undefined {
  const text = attempt(() => localStorage.getItem(keyOf(roomCase)));
  if (text === undefined || text === null) return undefined;
  const journal = readKept(text);
  if (!journal) return 'unread';
  return sessionFits(replayJournal(journal).context, roomCase.graph) ? sittingOf(roomCase, journal) : 'changed';
}

function keyOf({ graph }: RoomCase): string {
  return `rbr:present:${graph.id}`;
}
