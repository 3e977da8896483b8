import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roomView } from '../../src/classroom/protocol/view.ts';
import { facilitatorView, phoneView, projectorView } from '../../src/classroom/session/views.ts';
import { caseOf } from '../support/classroom/a-room-case.ts';
import { anOpening, Sitting } from '../support/classroom/a-sitting.ts';
import { anySitting } from '../support/classroom/any-sitting.ts';

const FIVE = ['ask', 'ask', 'note', 'push', 'push'];
const inVote = (settings = {}): Sitting => new Sitting(anOpening(settings)).go('next', 'next', 'vote');
const views = ({ standing }: Sitting) => ({
  phone: phoneView(standing, caseOf),
  projector: projectorView(standing, caseOf),
  facilitator: facilitatorView(standing, caseOf),
});

test('a phone shows the whole scene and its options while voting, and nothing of the result', () => {
  const { phone } = views(inVote().votes(...FIVE));
  expect(phone.decision?.scene.options.map(({ id }) => id)).toEqual(['ask', 'note', 'push']);
  expect(phone.decision?.scene.text).toBe('What is seen in hall.');
  expect(Object.keys(phone.decision ?? {}).sort()).toEqual(['n', 'of', 'round', 'rounds', 'scene']);
  expect(phone.decision).toMatchObject({ n: 1, of: 4, round: 1 });
});

test('the first result stays hidden from everyone until the second vote is closed', () => {
  const sitting = inVote().votes(...FIVE);
  for (const command of ['close', 'discuss', 'vote'] as const) {
    sitting.go(command);
    const { projector, facilitator } = views(sitting);
    expect(projector.decision?.tallies).toEqual([]);
    expect(facilitator.desk?.rooms).toEqual([]);
  }
  sitting.votes('ask', 'ask', 'ask', 'ask', 'push').go('close');
  const { projector, phone } = views(sitting);
  expect(projector.decision?.tallies).toEqual([
    { counts: { ask: 2, note: 1, push: 2 }, voters: 5, left: 0 },
    { counts: { ask: 4, note: 0, push: 1 }, voters: 5, left: 0 },
  ]);
  expect(projector.decision?.change).toEqual({ both: 5, changed: 2 });
  expect(phone.decision).not.toHaveProperty('tallies');
  expect(views(sitting.go('reveal')).phone.decision?.tallies).toEqual(projector.decision?.tallies);
});

test('with one round, or where it is not to be hidden, the result is seen as soon as voting is closed', () => {
  for (const settings of [{ rounds: 1 as const }, { hideFirst: false }]) {
    const { projector, facilitator } = views(inVote(settings).votes('ask', 'ask', 'ask', 'note', 'push').go('close'));
    expect(projector.decision?.tallies).toHaveLength(1);
    expect(facilitator.desk?.rooms).toEqual(['ask']);
  }
});

test('few votes by phone are never shown, also not beside many raised hands', () => {
  const sitting = inVote({ rounds: 1 }).votes('push', 'push').hands({ ask: 6, note: 1 }).go('close');
  expect(views(sitting).projector.decision?.tallies).toEqual([
    { counts: { ask: 6, note: 1, push: 0 }, voters: 7, left: 2 },
  ]);
  const few = inVote({ rounds: 1 }).votes('push', 'push').hands({ ask: 2 }).go('close');
  expect(views(few).projector.decision?.tallies).toEqual([{ counts: null, voters: 0, left: 4 }]);
});

test('how many changed is not told where it would tell how a few voted who were there in one round alone', () => {
  const first = ['ask', 'ask', 'ask', 'note', 'push', 'push'];
  const after = (...second: string[]) =>
    views(
      inVote()
        .votes(...first)
        .go('close', 'discuss', 'vote')
        .votes(...second)
        .go('close'),
    ).projector.decision?.change;
  expect(after(...first)).toEqual({ both: 6, changed: 0 });
  expect(after(...first, 'push')).toBeNull();
  expect(after(...first.slice(1))).toBeNull();
  expect(after(...first, 'push', 'push', 'ask', 'ask', 'ask')).toEqual({ both: 6, changed: 0 });
});

test('looking back in the debrief tells the last decision in full, and nothing of votes that ended with the session', () => {
  const whole = inVote({ rounds: 1 })
    .votes(...FIVE)
    .go('close')
    .reveal('ask')
    .go('debrief');
  whole.tell({ do: 'look', decision: 0 });
  const { back } = views(whole).projector;
  expect(back?.outcome?.choice).toBe('ask');
  expect(back?.judgement?.verdict).toBe('rights-based');
  expect(back?.tallies).toHaveLength(1);
  for (const end of ['debrief', 'end'] as const) {
    const cut = inVote()
      .votes(...FIVE)
      .go('close', end);
    cut.tell({ do: 'look', decision: 0 });
    const { facilitator } = views(cut);
    expect(facilitator.back?.tallies ?? []).toEqual([]);
    expect(facilitator.desk?.rooms).toEqual([]);
  }
});

test('a vote whose result was seen is not opened again: the difference would tell how one more voted', () => {
  const may = (sitting: Sitting): boolean => views(sitting).facilitator.desk?.may.includes('reopen') ?? false;
  const seen = inVote({ rounds: 1 })
    .votes(...FIVE)
    .go('close');
  expect(may(seen)).toBe(false);
  expect(seen.tell({ do: 'reopen' })).toEqual({ refused: 'not-now' });
  expect(may(inVote({ rounds: 1 }).votes('ask', 'push').hands({ ask: 9 }).go('close'))).toBe(true);
  const hidden = inVote()
    .votes(...FIVE)
    .go('close');
  expect(may(hidden)).toBe(true);
  hidden
    .go('reopen')
    .votes('push', 'push')
    .go('close', 'discuss', 'vote')
    .votes(...FIVE)
    .go('close');
  expect(may(hidden)).toBe(false);
});

test('consequence comes with the reveal, judgement and sources after it, the better choice where another was taken', () => {
  const sitting = inVote({ rounds: 1 }).votes('push', 'push', 'push', 'push', 'ask').go('close', 'reveal');
  const revealed = views(sitting).phone.decision;
  expect(revealed?.outcome).toMatchObject({ choice: 'push', by: 'room', consequence: 'What push led to.' });
  expect(revealed?.ending).toMatchObject({ id: 'gone', kind: 'harm' });
  expect(revealed).not.toHaveProperty('judgement');
  const { judgement } = views(sitting.go('judge')).phone.decision ?? {};
  expect(judgement).toMatchObject({ verdict: 'breach', tempting: 'It is quicker.', right: { id: 'ask' } });
  expect(judgement?.law.map(({ id }) => id)).toEqual(['p5', 'iccpr:7', 'cat:3-1']);
});

test('what was skipped is told, and what was decided before comes back', () => {
  const sitting = inVote({ rounds: 1 })
    .votes('push', 'push', 'push', 'push', 'push')
    .go('close', 'reveal', 'judge', 'next');
  const { scene } = views(sitting).phone.decision ?? {};
  expect(scene?.bridge).toEqual([{ title: 'Scene hall', consequence: 'What ask led to.' }]);
  expect(scene?.echoes).toEqual(['You had asked.']);
});

test('looking back shows an earlier decision in full, and no more of the current one than its phase allows', () => {
  const sitting = inVote()
    .votes(...FIVE)
    .go('close');
  sitting.tell({ do: 'look', decision: 0 });
  expect(views(sitting).projector.back).toMatchObject({ scene: { id: 'hall' }, tallies: [] });
  expect(views(sitting).projector.back).not.toHaveProperty('outcome');
  sitting.tell({ do: 'reveal', choice: 'ask' });
  sitting.go('judge', 'next').tell({ do: 'look', decision: 0 });
  expect(views(sitting).projector.back).toMatchObject({
    tallies: [{ voters: 5 }],
    judgement: { verdict: 'rights-based' },
  });
  expect(views(sitting).phone).not.toHaveProperty('back');
  expect(sitting.tell({ do: 'look', decision: 7 })).toEqual({ refused: 'not-now' });
});

test('questions reach the facilitator alone until they are parked, and are gone when they are dropped', () => {
  const sitting = inVote();
  for (const text of ['First?', 'Second?']) sitting.hear({ type: 'asked', at: 1, text });
  sitting.tell({ do: 'drop', question: 0 });
  sitting.tell({ do: 'park', text: 'Third?' });
  expect(views(sitting).facilitator.desk?.questions).toEqual([
    { n: 1, text: 'Second?', from: 'room', parked: false },
    { n: 2, text: 'Third?', from: 'facilitator', parked: true },
  ]);
  expect(JSON.stringify(sitting.session)).not.toContain('First?');
  const { phone, projector } = views(sitting);
  expect(JSON.stringify([phone, projector])).not.toMatch(/First\?|Second\?|Third\?/);
  expect(views(sitting.go('debrief')).projector.debrief?.parked).toEqual(['Third?']);
});

test('the desk names the commands that would be taken now, and only those', () => {
  const sitting = new Sitting();
  const may = (): string[] => [...(views(sitting).facilitator.desk?.may ?? [])].sort();
  expect(may()).toEqual(['debrief', 'end', 'next', 'set']);
  sitting.go('next', 'next');
  expect(may()).toEqual(['debrief', 'end', 'vote']);
  sitting.go('vote');
  expect(may()).toEqual(['close', 'debrief', 'end', 'tally']);
  sitting.go('close');
  expect(may()).toEqual(['debrief', 'discuss', 'end', 'reopen', 'reveal', 'tally']);
  sitting.go('debrief', 'end');
  expect(may()).toEqual([]);
});

test('a time is shown only where the phase has one, and as the facilitator set it last', () => {
  const sitting = inVote();
  expect(views(sitting).phone.timer?.seconds).toBe(60);
  sitting.tell({ do: 'timer', seconds: 90 });
  expect(views(sitting).phone.timer?.seconds).toBe(90);
  sitting.tell({ do: 'timer', seconds: null });
  expect(views(sitting).phone.timer).toBeNull();
  expect(views(sitting.go('close', 'discuss')).phone.timer?.seconds).toBe(300);
});

test('whatever happened, no role sees more than its own: no seat, no small count, no early result, no early verdict', () => {
  const check = (sitting: Sitting): void => {
    const { phone, projector, facilitator } = views(sitting);
    for (const view of [phone, projector, facilitator]) {
      expect(roomView.parse(view)).toEqual(view);
      expect(JSON.stringify(view)).not.toContain('seat-');
      for (const { counts, voters } of [...(view.decision?.tallies ?? []), ...(view.back?.tallies ?? [])])
        if (counts) expect(voters).toBeGreaterThanOrEqual(sitting.session.settings.least);
    }
    expect(phone).not.toHaveProperty('desk');
    expect(phone).not.toHaveProperty('back');
    expect(projector).not.toHaveProperty('desk');
    const told = phone.phase === 'revealed' || phone.phase === 'judged';
    if (!told) expect(JSON.stringify(phone.decision)).not.toMatch(/tallies|outcome|judgement|verdict/);
    if (phone.phase !== 'judged') expect(JSON.stringify([phone.decision, projector.decision])).not.toContain('verdict');
    const { settings, decisions } = sitting.session;
    const first = settings.rounds === 2 && settings.hideFirst && !decisions.at(-1)?.rounds[1];
    if (first && !told && phone.phase !== 'debrief') {
      expect(projector.decision?.tallies ?? []).toEqual([]);
      expect(facilitator.desk?.rooms).toEqual([]);
    }
  };
  fc.assert(fc.property(anySitting(check), ({ standing }) => standing.status !== 'error'));
});
