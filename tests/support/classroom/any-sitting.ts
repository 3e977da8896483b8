import fc from 'fast-check';
import type { Command } from '../../../src/classroom/session/commands.ts';
import type { Settings } from '../../../src/classroom/session/settings.ts';
import { anOpening, Sitting } from './a-sitting.ts';

const choice = fc.constantFrom('ask', 'note', 'push', 'hear', 'skip', 'write', 'send', 'open', 'lock');
const small = fc.nat(4);

const step: fc.Arbitrary<Command> = fc
  .constantFrom('next', 'next', 'vote', 'vote', 'close', 'discuss', 'reveal', 'judge', 'reopen', 'debrief', 'end')
  .map((name): Command => ({ do: name }));

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 8, arbitrary: step },
  fc.record({ do: fc.constant('reveal' as const), choice }),
  fc.record({ do: fc.constant('tally' as const), counts: fc.dictionary(choice, small, { maxKeys: 3 }) }),
  fc.record({ do: fc.constant('look' as const), decision: fc.option(small) }),
  fc.record({ do: fc.constant('next' as const), scene: fc.constantFrom('hall', 'room', 'desk', 'nowhere') }),
  fc.record({ do: fc.constant('park' as const), text: fc.constant('Which law?') }),
  fc.record({ do: fc.constantFrom('keep' as const, 'drop' as const), question: small }),
);

/** Something that reaches a session: a command or a vote, as of this moment or of an earlier one; a seat; a question. */
const happening = fc.oneof(
  { weight: 5, arbitrary: fc.record({ command, late: fc.nat(8).map((n) => (n === 0 ? 1 : 0)) }) },
  {
    weight: 4,
    arbitrary: fc.record({ seats: fc.integer({ min: 1, max: 8 }), pick: fc.nat(2), late: fc.constantFrom(0, 0, 0, 1) }),
  },
  { weight: 6, arbitrary: fc.constant({ forward: true as const }) },
  fc.constant({ joined: true as const }),
  fc.constant({ asked: true as const }),
);

/** What a facilitator usually does next. */
const FORWARD: Record<string, 'vote' | 'close' | 'reveal' | 'judge'> = {
  reading: 'vote',
  voting: 'close',
  closed: 'reveal',
  discussing: 'vote',
  revealed: 'judge',
};

const settings: fc.Arbitrary<Settings> = fc.record({
  rounds: fc.constantFrom(1 as const, 2 as const),
  hideFirst: fc.boolean(),
  least: fc.integer({ min: 3, max: 6 }),
  decides: fc.constantFrom('room' as const, 'facilitator' as const),
  timer: fc.constantFrom(null, { vote: 60, discuss: 300 }),
});

/** Any session of the two small cases, however it was led; `seen` is called after everything that happened. */
export function anySitting(seen: (sitting: Sitting) => void = () => undefined): fc.Arbitrary<Sitting> {
  return fc.tuple(settings, fc.array(happening, { maxLength: 60 })).map(([set, happenings]) => {
    const sitting = new Sitting(anOpening(set));
    for (const each of happenings) {
      if ('command' in each) sitting.tell(each.command, sitting.step - each.late);
      else if ('forward' in each) sitting.tell({ do: FORWARD[sitting.phase] ?? 'next' });
      else if ('joined' in each) sitting.hear({ type: 'joined', at: 5 });
      else if ('asked' in each) sitting.hear({ type: 'asked', at: 5, text: 'May I ask?' });
      else {
        const options = sitting.session.decisions.at(-1)?.options ?? ['ask'];
        for (let seat = 0; seat < each.seats; seat++)
          sitting.hear({
            type: 'voted',
            at: 5,
            step: sitting.step - each.late,
            seat: `seat-${String(seat)}`,
            choice: options[(each.pick + seat) % options.length] ?? 'ask',
          });
      }
      seen(sitting);
    }
    return sitting;
  });
}
