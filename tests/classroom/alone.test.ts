import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startFrom, withinBounds } from '../../src/classroom/alone/address.ts';
import { sessionFits } from '../../src/classroom/alone/fits.ts';
import {
  addHand,
  allHands,
  beginNumber,
  endNumber,
  type Hands,
  removeHand,
  setHands,
  typeDigit,
  undoHand,
} from '../../src/classroom/alone/hands.ts';
import { readKept, writeKept } from '../../src/classroom/alone/kept.ts';
import { askedBy } from '../../src/classroom/alone/keys.ts';
import { readMessage } from '../../src/classroom/alone/message.ts';
import { backCommand, forwardCommand, nextCommand } from '../../src/classroom/alone/next-command.ts';
import type { Command } from '../../src/classroom/session/commands.ts';
import { replayJournal } from '../../src/classroom/session/machine.ts';
import { STANDARD } from '../../src/classroom/session/settings.ts';
import { facilitatorView } from '../../src/classroom/session/views.ts';
import { GATE } from '../support/classroom/a-room-case.ts';
import { anOpening, Sitting } from '../support/classroom/a-sitting.ts';

const alone = (settings = {}): Sitting =>
  new Sitting(anOpening(settings, { plan: [{ case: 'gate', hash: 'gate', scenes: [] }] }));
/** Gives a command that must be carried out. */
function lead(sitting: Sitting, command: Command): Sitting {
  expect(sitting.tell(command)).toHaveProperty('event');
  return sitting;
}
const viewOf = (sitting: Sitting) => facilitatorView(replayJournal(sitting.journal), () => GATE);

describe('what is kept of a session', () => {
  const led = () => alone().go('next', 'next', 'vote').hands({ ask: 3, push: 9 }).go('close', 'discuss');

  test('comes back as the same session, from its written form', () => {
    const { journal, session, phase } = led();
    const again = replayJournal(readKept(writeKept(journal)) ?? []);
    expect(again.value).toBe(phase);
    expect(again.context).toEqual(session);
    expect(sessionFits(again.context, GATE.graph)).toBe(true);
  });

  test('is refused as a whole where anything in it is not as it was written', () => {
    const text = writeKept(led().journal);
    for (const [from, to] of [
      ['"version":1', '"version":2'],
      ['"type":"tallied"', '"type":"voted"'],
      ['"push":9', '"push":-9'],
      ['"push":9', '"push":"9"'],
      ['"least":5', '"least":2'],
      ['"type":"opened"', '"type":"closed"'],
      ['"scene":"hall"', '"scene":"hall","seat":"x"'],
      [',"kept":0', ''],
    ] as const) {
      expect(text, from).toContain(from);
      expect(readKept(text.replace(from, to)), to).toBeUndefined();
    }
    for (const other of [null, undefined, '', '{', '[]', '{"version":1,"journal":[]}'])
      expect(readKept(other)).toBeUndefined();
  });

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readKept(text)).toBeUndefined();
      }),
    );
  });

  test('does not go on in a case whose decisions lead elsewhere by now', () => {
    const { session } = led();
    const scenes = GATE.graph.scenes.map((scene) =>
      scene.id === 'hall' ? { ...scene, choices: scene.choices.filter(({ id }) => id !== 'note') } : scene,
    );
    expect(sessionFits(session, { ...GATE.graph, scenes })).toBe(false);
    expect(sessionFits(session, { ...GATE.graph, id: 'other' })).toBe(false);
  });
});

describe('where a start comes from', () => {
  test('an address names decisions, in the order of the case, and minutes to talk', () => {
    const { scenes, settings } = startFrom('#scenes=desk,hall,nowhere&talk=4&vote=2&rounds=1', GATE.graph, 9);
    expect(scenes).toEqual(['hall', 'desk']);
    expect(settings).toEqual({ ...STANDARD, rounds: 1, timer: { vote: 120, discuss: 240 } });
  });

  test('without one, or with nonsense, all is as usual, with the minutes that the case advises', () => {
    for (const hash of ['', '#', '#talk=0&vote=999&rounds=7', '#scenes=&talk=x'])
      expect(startFrom(hash, GATE.graph, 6)).toEqual({
        scenes: [],
        settings: { ...STANDARD, timer: { vote: 60, discuss: 360 } },
      });
  });

  test('results of fewer than three are never shown, whatever is typed', () => {
    const leasts = [1, 2, 3, 5, 1000, Number.NaN].map((least) => withinBounds({ ...STANDARD, least }).least);
    expect(leasts).toEqual([3, 3, 3, 5, 100, 3]);
  });
});

describe('raised hands', () => {
  const none: Hands = { counts: {}, added: [] };

  test('are added and taken back one by one, whichever option they were for', () => {
    const three = ['a', 'b', 'a'].reduce(addHand, none);
    expect(three.counts).toEqual({ a: 2, b: 1 });
    expect(undoHand(three).counts).toEqual({ a: 1, b: 1 });
    expect(undoHand(undoHand(undoHand(undoHand(three)))).counts).toEqual({ a: 0, b: 0 });
    expect(undoHand(removeHand(three, 'a')).counts).toEqual({ a: 1, b: 0 });
    expect(removeHand(none, 'a').counts).toEqual({ a: 0 });
  });

  test('a number is typed for the option named last, and replaces what was counted for it', () => {
    const typed = ['1', '4'].reduce(typeDigit, beginNumber(['a', 'b', 'b'].reduce(addHand, none)));
    expect(typed).toMatchObject({ counts: { a: 1, b: 1 }, typing: { option: 'b', digits: '14' } });
    expect(endNumber(typed)).toEqual({ counts: { a: 1, b: 14 }, added: ['a'] });
    expect(endNumber(undoHand(undoHand(typed)))).toMatchObject({ counts: { a: 1, b: 1 } });
    expect(beginNumber(none)).toEqual(none);
  });

  test('keep within what a room can hold', () => {
    expect(setHands(none, 'a', 5000).counts).toEqual({ a: 999 });
    expect(setHands(none, 'a', -3).counts).toEqual({ a: 0 });
    expect(setHands(none, 'a', Number.NaN).counts).toEqual({ a: 0 });
    expect(allHands({ a: 3, b: 4 })).toBe(7);
  });
});

describe('keys', () => {
  test('of a presenter’s remote lead on, back and into the dark', () => {
    expect(['PageDown', 'PageUp', 'b', 'B', '.'].map((key) => askedBy(key, false))).toEqual([
      'on',
      'back',
      'dark',
      'dark',
      'dark',
    ]);
  });

  test('that point to a side follow the direction of the page', () => {
    expect([askedBy('ArrowRight', false), askedBy('ArrowRight', true), askedBy('ArrowLeft', true)]).toEqual([
      'on',
      'back',
      'on',
    ]);
  });

  test('that mean nothing do nothing', () => {
    expect(['a', 'F5', 'Tab', 'constructor'].map((key) => askedBy(key, false))).toEqual(Array(4).fill(undefined));
    expect(askedBy('3', false)).toEqual({ digit: '3' });
  });
});

describe('the one key', () => {
  test('leads through two votes to the judgement and the next decision', () => {
    const sitting = alone();
    const met: string[] = [];
    for (let i = 0; i < 11; i++) {
      if (sitting.phase === 'voting') sitting.hands({ ask: 6, push: 2 });
      const command = nextCommand(viewOf(sitting));
      if (!command) break;
      lead(sitting, command);
      met.push(sitting.phase);
    }
    expect(met).toEqual([
      ...['brief', 'reading', 'voting', 'closed', 'discussing', 'voting', 'closed'],
      ...['revealed', 'judged', 'reading', 'voting'],
    ]);
  });

  test('takes the option that was named, also after one vote', () => {
    const sitting = alone().go('next', 'next', 'vote').hands({ ask: 6 }).go('close');
    expect(nextCommand(viewOf(sitting), 'note')).toEqual({ do: 'reveal', choice: 'note' });
    expect(nextCommand(viewOf(sitting))).toEqual({ do: 'discuss' });
  });

  test('does nothing in the debrief and at the end', () => {
    const sitting = alone().go('next', 'debrief');
    expect(nextCommand(viewOf(sitting))).toBeUndefined();
    expect(nextCommand(viewOf(sitting.go('end')))).toBeUndefined();
  });

  test('back opens a vote again, or looks at one decision after the other, and on leads back to now', () => {
    const sitting = alone().go('next', 'next', 'vote').hands({ ask: 6 }).go('close');
    expect(backCommand(viewOf(sitting))).toEqual({ do: 'reopen' });
    lead(sitting, { do: 'reveal', choice: 'ask' }).go('judge', 'next', 'vote').hands({ hear: 6 }).go('close');
    lead(sitting, { do: 'reveal', choice: 'hear' }).go('judge', 'next');
    expect(backCommand(viewOf(sitting))).toEqual({ do: 'look', decision: 1 });
    lead(sitting, { do: 'look', decision: 1 });
    expect(backCommand(viewOf(sitting))).toEqual({ do: 'look', decision: 0 });
    lead(sitting, { do: 'look', decision: 0 });
    expect(backCommand(viewOf(sitting))).toBeUndefined();
    expect(forwardCommand(viewOf(sitting))).toEqual({ do: 'look', decision: 1 });
    lead(sitting, { do: 'look', decision: 1 });
    expect(forwardCommand(viewOf(sitting))).toEqual({ do: 'look', decision: null });
    expect(forwardCommand(viewOf(alone()))).toBeUndefined();
  });
});

describe('what the two windows say to each other', () => {
  test('is read when it is a message, and only then', () => {
    const { journal } = alone();
    const command = { do: 'tally', counts: { ask: 4 } };
    for (const message of [
      { say: 'hello' },
      { say: 'gone' },
      { say: 'stands', journal },
      { say: 'do', step: 2, command },
    ])
      expect(readMessage(message)).toBe(message);
    for (const other of [
      null,
      'hello',
      { say: 'shout' },
      { say: 'hello', more: 1 },
      { say: 'stands', journal: [{ type: 'opened' }] },
      { say: 'do', step: 2, command: { do: 'set' } },
      { say: 'do', step: -1, command },
      { say: 'do', step: 2, command: { do: 'tally', counts: { ask: '4' } } },
      { say: 'do', step: 2, command: { do: 'toString' } },
    ])
      expect(readMessage(other)).toBeUndefined();
  });
});
