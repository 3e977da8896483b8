import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkCourse } from '../../src/build/course-content.ts';
import { changesBetween } from '../../src/domain/changes/changes.ts';
import { readRecordFile } from '../../src/domain/record/record-file.ts';
import { recordFile } from '../support/kept-records.ts';
import { outcomeOf, type Outcome } from '../support/outcome.ts';
import { lasting, unexplained } from '../support/unexplained.ts';

const { course } = checkCourse();
const { version = 0, released = 0 } = course?.kept ?? {};
const changes = course?.changes ?? [];
const versions = Array.from({ length: version }, (_, index) => index + 1);

describe('a record of each content version, made by playing it in a browser', () => {
  test.each(versions.filter((each) => each <= Math.max(1, released)))('version %i is kept', (each) => {
    expect(existsSync(recordFile(each).record)).toBe(true);
  });

  describe.each(versions.filter((each) => existsSync(recordFile(each).record)))('version %i', (each) => {
    const read = readRecordFile(readFileSync(recordFile(each).record, 'utf8'));
    const then = JSON.parse(readFileSync(recordFile(each).outcome, 'utf8')) as Outcome;
    if ('refused' in read) throw new Error(`The record of version ${each} is refused: ${read.refused}.`);
    const { file } = read;
    const now = outcomeOf(file.events);

    test('is read through the gate, whole', () => {
      expect(file.aside).toEqual([]);
      expect(file.content).toBe(each);
      const begun = file.events.flatMap((event) => ('content' in event ? event.content : []));
      expect(new Set(begun)).toEqual(new Set([each]));
    });

    test('holds something of everything', () => {
      expect(Object.keys(then.cases).length).toBeGreaterThanOrEqual(9);
      const runs = Object.values(then.cases).flat();
      expect(runs.filter(({ ended }) => ended !== null).length).toBeGreaterThanOrEqual(7);
      expect(runs.some(({ ended, decisions }) => ended === null && decisions > 0)).toBe(true);
      expect(runs.some(({ skipped }) => skipped)).toBe(true);
      expect(Object.keys(then.tests).sort()).toEqual(['final', 'pretest', 'review-1']);
      expect(then.tests.final?.map(({ passed }) => passed)).toEqual([false, true, null]);
      expect(then.course).toEqual({ completed: true, passed: true });
      expect(file.events.some((event) => 'whatIf' in event)).toBe(true);
    });

    test('says of itself what it said then', () => {
      expect(lasting(now)).toEqual(lasting(then));
      expect(now.course.passed).toBe(then.course.passed);
    });

    test('comes to the same endings and scores, or a sentence says why not', () => {
      expect(unexplained(then, now, changesBetween(changes, each, version))).toEqual([]);
      if (each === version) expect(now).toEqual(then);
    });
  });
});

describe('what nobody explained is found', () => {
  const ran = { decisions: 2, fit: 2, at: 'safe', ended: 'safe', skipped: false };
  const done = { handedIn: '13 of 14', passed: true, asked: ['one', 'two'], stands: ['one'] };
  const then: Outcome = {
    cases: { gate: [ran], door: [ran] },
    questions: { 'safe-opening-again': [true], two: [false, true] },
    lessons: {},
    tests: { final: [done] },
    notes: 0,
    course: { completed: true, passed: true },
  };
  const now: Outcome = {
    ...then,
    cases: { gate: [{ ...ran, fit: 1, at: 'room' }], door: [ran] },
    questions: { 'safe-opening-again': [null], two: [false, true] },
    tests: { final: [{ ...done, asked: ['two'], stands: [] }] },
  };

  test('without a sentence: the case, the question and the test', () => {
    expect(unexplained(then, now, [])).toEqual(['gate', 'safe-opening-again', 'final']);
    expect(unexplained(then, then, [])).toEqual([]);
  });

  test('with a sentence about each: nothing', () => {
    const why = { what: 'changed', why: 'It was revised.' } as const;
    const told = [
      { ...why, case: 'gate' },
      { ...why, question: 'safe-opening' },
      { ...why, question: 'one' },
    ];
    expect(unexplained(then, now, told)).toEqual([]);
    expect(unexplained(then, now, told.slice(1))).toEqual(['gate']);
  });

  test('what a record says of itself is the same for both', () => {
    expect(lasting(now)).toEqual(lasting(then));
    const { gate: _, ...cases } = now.cases;
    expect(lasting({ ...now, cases })).not.toEqual(lasting(then));
  });
});
