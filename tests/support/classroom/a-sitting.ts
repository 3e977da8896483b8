import type { Command } from '../../../src/classroom/session/commands.ts';
import { decide, type Decided } from '../../../src/classroom/session/decide.ts';
import type { JournalEvent, Opened, SessionEvent } from '../../../src/classroom/session/events.ts';
import { open, type Standing, take } from '../../../src/classroom/session/machine.ts';
import type { CaseOf } from '../../../src/classroom/session/room-case.ts';
import { type Settings, STANDARD } from '../../../src/classroom/session/settings.ts';
import { caseOf as fixtures } from './a-room-case.ts';

/** The opening of a session that plays three decisions of one small case and one of another. */
export function anOpening(settings: Partial<Settings> = {}, more: Partial<Opened> = {}): Opened {
  return {
    type: 'opened',
    at: 1000,
    content: 1,
    plan: [
      { case: 'gate', hash: 'gate', scenes: ['hall', 'room', 'desk'] },
      { case: 'door', hash: 'door', scenes: ['step'] },
    ],
    settings: { ...STANDARD, ...settings },
    ...more,
  };
}

/** A session that is led by a test: it keeps its journal as a server would. */
export class Sitting {
  journal: JournalEvent[];
  standing: Standing;
  #caseOf: CaseOf;

  constructor(opening = anOpening(), caseOf = fixtures) {
    this.journal = [opening];
    this.standing = open(opening);
    this.#caseOf = caseOf;
  }

  get phase(): string {
    return this.standing.value;
  }

  get step(): number {
    return this.standing.context.step;
  }

  get session() {
    return this.standing.context;
  }

  /** Appends an event, and takes it in if it fits. */
  hear(event: SessionEvent): boolean {
    this.journal.push(event);
    const after = take(this.standing, event);
    this.standing = after ?? this.standing;
    return after !== undefined;
  }

  /** Gives a command as of a moment, by default this one; what it becomes is appended. */
  tell(command: Command, step = this.step): Decided {
    const decided = decide(this.standing, command, step, 1000 + this.journal.length * 1000, this.#caseOf);
    if ('event' in decided) this.hear(decided.event);
    return decided;
  }

  /** Gives commands that carry nothing, one after the other, and throws when one is refused. */
  go(...commands: ('next' | 'vote' | 'close' | 'reopen' | 'discuss' | 'judge' | 'debrief' | 'end' | 'reveal')[]): this {
    for (const each of commands) {
      const decided = this.tell({ do: each });
      if ('refused' in decided) throw new Error(`${each} was refused in ${this.phase}: ${decided.refused}`);
    }
    return this;
  }

  /** One vote for each name of a choice, from seats `a`, `b`, `c` …. */
  votes(...choices: string[]): this {
    choices.forEach((choice, i) => {
      this.hear({ type: 'voted', at: 1, step: this.step, seat: `seat-${String.fromCharCode(97 + i)}`, choice });
    });
    return this;
  }

  /** Shows what happens by this choice. */
  reveal(choice: string): this {
    this.tell({ do: 'reveal', choice });
    return this;
  }

  /** Raised hands. */
  hands(counts: Record<string, number>): this {
    this.tell({ do: 'tally', counts });
    return this;
  }
}
