import { describe, expect, test } from 'vitest';
import { compareRuns } from '../../../src/domain/case/compare-runs.ts';
import { debriefHead, ledger } from '../../../src/domain/case/debrief.ts';
import { endingNumber, endingsInOrder } from '../../../src/domain/case/ending-order.ts';
import { SOUND } from '../../support/sound-case.ts';

const RIGHT = ['a-ask', 'c-wait', 'd-refer', 'e-seal', 'f-own'];
const HURRIED = ['a-hurry', 'b-turn', 'c-app', 'd-note', 'e-tell', 'f-wait'];

describe('the ledger', () => {
  test('sets each decision beside what was right at that moment', () => {
    const rows = ledger(SOUND, HURRIED);
    expect(rows.map(({ step, scene, chosen, right, same }) => [step, scene.id, chosen.id, right.id, same])).toEqual([
      [0, 'gate', 'a-hurry', 'a-ask', false],
      [1, 'gangway', 'b-turn', 'b-turn', true],
      [2, 'room', 'c-app', 'c-wait', false],
      [3, 'office', 'd-note', 'd-refer', false],
      [4, 'desk', 'e-tell', 'e-seal', false],
      [5, 'letter', 'f-wait', 'f-own-late', false],
    ]);
  });

  test('names the scenes at which the case turns, whatever was chosen there', () => {
    const turning = ledger(SOUND, HURRIED).filter((row) => row.turning);
    expect(turning.map(({ scene }) => scene.id)).toEqual(['gate', 'office']);
  });

  test('a breach is mended when each of its threads is bound again later', () => {
    const mended = (choices: string[]) => ledger(SOUND, choices).flatMap((row) => (row.mended ? [row.chosen.id] : []));
    expect(mended(HURRIED)).toEqual(['a-hurry']);
    // Two threads were cut at the office; the ramp binds both, a later privacy breach stays.
    expect(mended(['a-ask', 'c-wait', 'd-board', 'b-turn-late', 'e-tell', 'f-wait'])).toEqual(['d-board']);
    expect(mended(['a-ask', 'c-wait', 'd-board', 'b-sail'])).toEqual([]);
    expect(mended(RIGHT)).toEqual([]);
  });

  test('leaves out what does not fit', () => {
    expect(ledger(SOUND, ['a-ask', 'gone', 'd-refer'])).toHaveLength(1);
  });
});

describe('the head of a debrief', () => {
  test('counts verdicts and numbers the ending', () => {
    expect(debriefHead(SOUND, HURRIED)).toMatchObject({
      decisions: 6,
      counts: { 'rights-based': 1, partly: 3, breach: 2 },
      mended: false,
      ending: { id: 'late' },
      number: { n: 2, of: 4 },
    });
  });

  test('says that all was put right only if there was a breach and none is left', () => {
    expect(debriefHead(SOUND, ['a-hurry', 'b-turn', 'c-wait', 'd-refer', 'e-seal', 'f-own']).mended).toBe(true);
    expect(debriefHead(SOUND, RIGHT).mended).toBe(false);
  });

  test('has no ending while the run has none', () => {
    const head = debriefHead(SOUND, ['a-ask']);
    expect(head.ending).toBeUndefined();
    expect(head.number).toBeUndefined();
  });

  test('endings are counted from protected to harm', () => {
    expect(endingsInOrder(SOUND).map(({ id }) => id)).toEqual(['safe', 'late', 'adrift', 'sent']);
    expect(endingNumber(SOUND, 'sent')).toEqual({ n: 4, of: 4 });
    expect(endingNumber(SOUND, 'nowhere')).toEqual({ n: 0, of: 4 });
  });
});

describe('two runs beside each other', () => {
  test('differ from their first different decision on', () => {
    const difference = compareRuns(SOUND, HURRIED, ['a-hurry', 'b-turn', 'c-app', 'd-refer', 'e-seal', 'f-own']);
    expect(difference.parted).toMatchObject({
      step: 3,
      scene: { id: 'office' },
      a: { id: 'd-note' },
      b: { id: 'd-refer' },
    });
    expect(difference.endings).toMatchObject({ a: { id: 'late' }, b: { id: 'safe' }, same: false });
    expect(difference.facts).toEqual({ a: ['note-thin', 'told'], b: [] });
    // A partly stays a strain even when it is closed later, so individual process reads the same in both.
    expect(difference.threads).toEqual([
      { thread: 'protection', a: 'unmet', b: 'upheld' },
      { thread: 'privacy', a: 'breached', b: 'upheld' },
    ]);
    expect(difference.fields).toEqual([
      { id: 'tonight', label: 'What stopped the boarding', a: 'Stopped', b: 'Referred to the authority' },
      { id: 'told', label: 'What the consulate was told', a: 'All of it', b: 'That he did not sail' },
    ]);
  });

  test('a field that only one run filled is missing in the other', () => {
    const { fields } = compareRuns(SOUND, ['a-hurry', 'b-sail'], ['a-hurry', 'b-turn']);
    expect(fields).toEqual([
      { id: 'fear', label: 'Was a fear voiced, and in which words', b: 'Asked about after boarding' },
    ]);
  });

  test('a run that stopped earlier has no choice where the other went on', () => {
    const { parted, endings } = compareRuns(SOUND, RIGHT.slice(0, 2), RIGHT);
    expect(parted).toMatchObject({ step: 2, scene: { id: 'office' }, b: { id: 'd-refer' } });
    expect(parted?.a).toBeUndefined();
    expect(endings.a).toBeUndefined();
  });

  test('the same run twice differs in nothing', () => {
    expect(compareRuns(SOUND, RIGHT, RIGHT)).toEqual({
      endings: { a: SOUND.endings[0], b: SOUND.endings[0], same: true },
      facts: { a: [], b: [] },
      threads: [],
      fields: [],
    });
  });
});
