import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takeIn } from '../../src/classroom/server/take-in.ts';
import { MOST_SEATS, open, replayJournal, type Standing, take } from '../../src/classroom/session/machine.ts';
import { GATE } from '../support/classroom/a-room-case.ts';
import { anOpening, Sitting } from '../support/classroom/a-sitting.ts';
import { anySitting } from '../support/classroom/any-sitting.ts';

const inVote = (settings = {}): Sitting => new Sitting(anOpening(settings)).go('next', 'next', 'vote');

test('a session goes from the lobby through two rounds of each decision to the debrief', () => {
  const sitting = inVote();
  const phases: string[] = [];
  const go = (...commands: Parameters<Sitting['go']>): void => {
    for (const command of commands) phases.push(sitting.go(command).phase);
  };
  sitting.votes('ask', 'note', 'push', 'push', 'push');
  go('close', 'discuss', 'vote');
  sitting.votes('ask', 'ask', 'ask', 'push', 'push');
  go('close', 'reveal', 'judge', 'next');
  expect(phases).toEqual(['closed', 'discussing', 'voting', 'closed', 'revealed', 'judged', 'reading']);
  expect(sitting.session.decisions[0]).toMatchObject({ scene: 'hall', outcome: { choice: 'ask', by: 'room' } });
  expect(sitting.session.decisions[1]).toMatchObject({ scene: 'room', path: ['ask'], kept: 1 });

  for (const choice of ['hear', 'write']) {
    sitting.go('vote').votes(...Array.from({ length: 5 }, () => choice));
    sitting.go('close', 'reveal', 'judge', 'next');
  }
  expect(sitting.phase).toBe('brief');
  expect(sitting.session.part).toBe(1);
  sitting.go('next', 'vote').hands({ open: 3, lock: 9 }).go('close', 'reveal', 'judge', 'next');
  expect(sitting.phase).toBe('debrief');
  expect(sitting.session.decisions.at(-1)).toMatchObject({ ending: 'in', outcome: { choice: 'lock', by: 'room' } });
  sitting.go('end');
  expect(sitting.phase).toBe('ended');
});

test('where the room ends the story, the next decision of the plan is reached as a colleague would reach it', () => {
  const sitting = inVote().votes('push', 'push', 'push', 'push', 'ask').go('close', 'reveal');
  expect(sitting.session.decisions[0]).toMatchObject({ ending: 'gone', outcome: { choice: 'push' } });
  sitting.go('judge', 'next');
  expect(sitting.session.decisions[1]).toMatchObject({ scene: 'room', path: ['ask'], kept: 0 });
});

test('after a decision that was chosen out of turn the plan goes on after the last of its own', () => {
  const sitting = inVote({ rounds: 1, decides: 'facilitator' });
  sitting.go('close');
  sitting.tell({ do: 'reveal', choice: 'ask' });
  sitting.go('judge');
  sitting.tell({ do: 'next', scene: 'desk' });
  expect(sitting.session.decisions.at(-1)?.scene).toBe('desk');
  sitting.go('vote', 'close');
  sitting.tell({ do: 'reveal', choice: 'write' });
  sitting.go('judge', 'next');
  expect(sitting.phase).toBe('brief');
  const other = new Sitting(
    anOpening(
      { rounds: 1, decides: 'facilitator' },
      { plan: [{ case: 'gate', hash: 'gate', scenes: ['hall', 'desk'] }] },
    ),
  );
  other.go('next', 'next', 'vote', 'close');
  other.tell({ do: 'reveal', choice: 'ask' });
  other.go('judge');
  other.tell({ do: 'next', scene: 'room' });
  other.go('vote', 'close');
  other.tell({ do: 'reveal', choice: 'hear' });
  other.go('judge', 'next');
  expect(other.session.decisions.map(({ scene }) => scene)).toEqual(['hall', 'room', 'desk']);
});

test('a case without a plan goes where the room leads it, to its ending and the debrief', () => {
  const opening = anOpening({}, { plan: [{ case: 'gate', hash: 'gate', scenes: [] }] });
  const sitting = new Sitting(opening).go('next', 'next', 'vote').votes('note', 'note', 'note', 'note', 'note');
  sitting.go('close', 'reveal', 'judge', 'next');
  expect(sitting.session.decisions[1]).toMatchObject({ scene: 'room', path: ['note'], kept: 1 });
  sitting.go('vote', 'close').tell({ do: 'reveal', choice: 'skip' });
  expect(sitting.go('judge', 'next').phase).toBe('debrief');
});

test('a vote can be changed until voting is closed; one that was meant for an earlier moment changes nothing', () => {
  const sitting = inVote().votes('push', 'push').votes('ask');
  const [round] = sitting.session.decisions[0]?.rounds ?? [];
  expect(round?.phones).toEqual({ 'seat-a': 'ask', 'seat-b': 'push' });
  const late = { type: 'voted', at: 9, step: sitting.step, seat: 'seat-a', choice: 'note' } as const;
  sitting.go('close');
  expect(sitting.hear(late)).toBe(false);
  sitting.go('discuss', 'vote');
  expect(sitting.hear(late)).toBe(false);
  expect(sitting.hear({ ...late, step: sitting.step })).toBe(true);
  expect(sitting.hear({ ...late, step: sitting.step, choice: 'hear' })).toBe(false);
});

test('of two buttons pressed at the same moment the second is told that the session has gone on', () => {
  const sitting = inVote();
  const seen = sitting.step;
  expect(sitting.tell({ do: 'close' }, seen)).toHaveProperty('event');
  expect(sitting.tell({ do: 'close' }, seen)).toEqual({ refused: 'moved-on' });
  expect(sitting.tell({ do: 'next' }, seen)).toEqual({ refused: 'moved-on' });
  expect(sitting.tell({ do: 'judge' })).toEqual({ refused: 'not-now' });
});

test('the facilitator must name a choice where the room is level, where too few voted, and where the session says so', () => {
  const level = inVote().votes('ask', 'ask', 'ask', 'note', 'note', 'note').go('close');
  expect(level.tell({ do: 'reveal' })).toEqual({ refused: 'level' });
  const few = inVote().votes('ask', 'ask', 'ask', 'ask').go('close');
  expect(few.tell({ do: 'reveal' })).toEqual({ refused: 'too-few' });
  const own = inVote({ decides: 'facilitator' }).votes('ask', 'ask', 'ask', 'ask', 'ask').go('close');
  expect(own.tell({ do: 'reveal' })).toEqual({ refused: 'name-one' });
  expect(own.tell({ do: 'reveal', choice: 'note' })).toMatchObject({ event: { by: 'facilitator' } });
  expect(inVote().go('close').tell({ do: 'reveal', choice: 'hear' })).toEqual({ refused: 'not-now' });
});

test('the lobby takes a plan that works and settings within their bounds, and nothing else', () => {
  const sitting = new Sitting();
  const { plan, settings } = sitting.session;
  expect(sitting.tell({ do: 'set', plan, settings: { ...settings, least: 2 } })).toEqual({ refused: 'bad-value' });
  const broken = [{ case: 'gate', hash: 'gate', scenes: ['nowhere'] }];
  expect(sitting.tell({ do: 'set', plan: broken, settings })).toEqual({ refused: 'bad-value' });
  const twice = [{ case: 'gate', hash: 'gate', scenes: ['hall', 'hall'] }];
  expect(sitting.tell({ do: 'set', plan: twice, settings })).toEqual({ refused: 'bad-value' });
  const short = [{ case: 'gate', hash: 'gate', scenes: ['desk'] }];
  expect(sitting.tell({ do: 'set', plan: short, settings: { ...settings, rounds: 1 } })).toHaveProperty('event');
  sitting.go('next', 'next');
  expect(sitting.session.decisions[0]).toMatchObject({ scene: 'desk', path: ['ask', 'hear'], kept: 0 });
  expect(sitting.tell({ do: 'set', plan, settings })).toEqual({ refused: 'not-now' });
});

test('a session can be ended early from every phase', () => {
  const sitting = new Sitting();
  for (const command of ['next', 'next', 'vote', 'close', 'discuss', 'vote', 'close'] as const) {
    const early = new Sitting();
    for (const event of sitting.journal.slice(1)) if (event.type !== 'opened') early.hear(event);
    expect(early.go('debrief').phase).toBe('debrief');
    sitting.go(command);
  }
});

test('seats come to an end before a room is flooded, and looking back only goes where something was', () => {
  const sitting = new Sitting();
  for (let i = 0; i < MOST_SEATS; i++) expect(sitting.hear({ type: 'joined', at: 1 })).toBe(true);
  expect(sitting.hear({ type: 'joined', at: 1 })).toBe(false);
  expect(sitting.hear({ type: 'looked', at: 1, decision: 0 })).toBe(false);
});

test('a question that is asked again, as on a line that came back, stands once; after it was dropped it may come again', () => {
  const sitting = inVote();
  const ask = (): void => void sitting.hear({ type: 'asked', at: 1, text: 'Who interprets?' });
  ask();
  ask();
  expect(sitting.session.questions).toHaveLength(1);
  sitting.tell({ do: 'drop', question: 0 });
  ask();
  expect(sitting.session.questions.map(({ state }) => state)).toEqual(['dropped', 'waiting']);
});

test('a journal gives the same session wherever it is read, also from its written form and with what did not fit', () => {
  fc.assert(
    fc.property(anySitting(), (sitting) => {
      const journal = JSON.parse(JSON.stringify(sitting.journal)) as Sitting['journal'];
      const again = replayJournal(journal);
      expect(again.value).toBe(sitting.phase);
      expect(JSON.stringify(again.context)).toBe(JSON.stringify(sitting.session));
    }),
  );
});

test('seats and votes, which are taken in without a full transition, leave a session as that would', () => {
  fc.assert(
    fc.property(anySitting(), ({ journal }) => {
      const where = ({ value, status, context }: Standing) => ({ value, status, context });
      let standing = open(anOpening());
      for (const event of journal) {
        if (event.type === 'opened') standing = open(event);
        else {
          const full = take(standing, event);
          const quick = takeIn(standing, event);
          expect(quick && where(quick)).toEqual(full && where(full));
          standing = quick ?? standing;
        }
      }
    }),
  );
});

test('however a session is led, every decision stands where its case leads and only its open choices are counted', () => {
  fc.assert(
    fc.property(anySitting(), ({ session }) => {
      for (const { scene, rounds, options, outcome, part } of session.decisions) {
        if (part === 0) {
          const found = GATE.graph.scenes.find(({ id }) => id === scene);
          expect(found?.choices.map(({ id }) => id)).toEqual(expect.arrayContaining(options));
        }
        expect(rounds.length).toBeLessThanOrEqual(2);
        for (const { phones, hands } of rounds)
          for (const choice of [...Object.values(phones), ...Object.keys(hands)]) expect(options).toContain(choice);
        if (outcome) expect(options).toContain(outcome.choice);
      }
    }),
  );
});
