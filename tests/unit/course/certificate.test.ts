import { describe, expect, it } from 'vitest';
import { certificateOf } from '../../../src/domain/course/certificate.ts';
import type { Happening } from '../../../src/domain/record/events.ts';
import { aHistory } from '../../support/an-event.ts';

const course = {
  lessons: [{ id: 'welcome' }, { id: 'child' }],
  cases: [{ id: 'gate', pair: 'twin' }, { id: 'twin', pair: 'gate' }, { id: 'sixteen' }, { id: 'door' }],
  completion: { cases: 3, pairs: 1, passMark: 0.8, finalQuestions: 10 },
};
const READ: Happening[] = [
  { verb: 'completed', lesson: 'welcome' },
  { verb: 'completed', lesson: 'child' },
];
const CASES: Happening[] = ['gate', 'twin', 'sixteen'].map((id) => ({ verb: 'skipped', case: id }));
/** Begins at the place in the history that its attempt names. */
const test = (place: number, right: number): Happening[] => [
  { verb: 'initialized', test: 'final', seed: 1, content: 1 },
  { verb: 'completed', test: 'final', attempt: `test-${place}`, right, of: 10 },
  { verb: right >= 8 ? 'passed' : 'failed', test: 'final', attempt: `test-${place}`, right, of: 10 },
];
const certificate = (...happenings: Happening[]) => certificateOf(aHistory(happenings), course);

describe('what a certificate says', () => {
  it('names what is missing', () => {
    const { completion, completedAt, openLessons, openCases } = certificate({ verb: 'completed', lesson: 'welcome' });
    expect(completion.completed).toBe(false);
    expect(completedAt).toBeUndefined();
    expect(openLessons).toEqual(['child']);
    expect(openCases).toEqual(['gate', 'twin', 'sixteen', 'door']);
  });

  it('was completed on the day of the last thing needed, whatever came after', () => {
    const { completedAt, passedAt } = certificate(...READ, ...CASES, { verb: 'skipped', case: 'door' });
    expect(completedAt).toBe(5000);
    expect(passedAt).toBeUndefined();
  });

  it('was passed on the day of the first attempt that passed', () => {
    const { completedAt, passedAt } = certificate(...READ, ...CASES, ...test(6, 7), ...test(9, 8), ...test(12, 10));
    expect(completedAt).toBe(5000);
    expect(passedAt).toBe(10_000);
  });

  it('makes no difference between a case that was played and one that was skipped', () => {
    const played: Happening[] = [
      { verb: 'initialized', case: 'gate', telling: 'guided', content: 1 },
      { verb: 'completed', case: 'gate', run: 'test-1', ending: 'home' },
    ];
    expect(certificate(...played).cases).toEqual(certificate({ verb: 'skipped', case: 'gate' }).cases);
  });

  it('an empty record has nothing', () => {
    expect(certificate()).toMatchObject({ cases: [], openLessons: ['welcome', 'child'] });
  });
});
