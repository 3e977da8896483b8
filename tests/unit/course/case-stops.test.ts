import { describe, expect, test } from 'vitest';
import { caseStand, stopsOf } from '../../../src/domain/course/case-stops.ts';
import { aCase } from '../../support/a-case.ts';

const stops = stopsOf(
  aCase({
    scenes: {
      gate: { title: 'At the gate', clock: '20:05', choices: [{ id: 'ask', goes: 'room' }] },
      room: { title: 'What he says', choices: [{ id: 'write', goes: 'heard' }] },
    },
    endings: { heard: { title: 'Heard' } },
  }),
  2,
);
const stand = (choices: string[], movedOn = choices.length, ending?: string) =>
  caseStand(stops, { choices, movedOn, ...(ending !== undefined && { ending }) });

describe('where a run stands', () => {
  test('begun: before the first decision', () => {
    expect(stand([])).toEqual({ is: 'choosing', n: 1, of: 2, title: 'At the gate', clock: '20:05' });
  });

  test('decided, and what follows not yet read: still at that decision', () => {
    expect(stand(['ask'], 0)).toEqual({ is: 'decided', n: 1, of: 2, title: 'At the gate', clock: '20:05' });
  });

  test('gone on: at the scene to which the choice led', () => {
    expect(stand(['ask'])).toEqual({ is: 'choosing', n: 2, of: 2, title: 'What he says' });
  });

  test('ended: with the title of the ending', () => {
    expect(stand(['ask', 'write'], 2, 'heard')).toEqual({ is: 'ended', n: 2, of: 2, title: 'Heard' });
  });

  test('longer than the rights-based path: the count grows with it', () => {
    expect(stand(['ask', 'ask', 'ask'])).toMatchObject({ n: 4, of: 4 });
  });

  test('a case that was revised: at the first decision that is gone; an ending that is gone has no title', () => {
    expect(stand(['gone'])).toEqual({ is: 'choosing', n: 1, of: 2, title: 'At the gate', clock: '20:05' });
    expect(stand(['ask', 'constructor', 'ask'], 2)).toEqual({ is: 'choosing', n: 2, of: 2, title: 'What he says' });
    expect(stand(['ask'], 1, 'gone')).toEqual({ is: 'ended', n: 1, of: 2 });
    expect(stand(['gone', 'gone'], 2, 'heard')).toEqual({ is: 'ended', n: 2, of: 2, title: 'Heard' });
  });
});
