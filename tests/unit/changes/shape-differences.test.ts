import { describe, expect, test } from 'vitest';
import { shapeDifferences } from '../../../src/domain/changes/shape-differences.ts';
import type { Shape } from '../../../src/domain/register/shape.ts';
import { aShapeOfCase, FIRST, theNext } from '../../support/a-shape.ts';

const differences = (change: (shape: Shape) => void) => shapeDifferences(FIRST, theNext(change));
/** The case with other scenes. */
const withCase = (scenes: Parameters<typeof aShapeOfCase>[1], grounds = { 'b-wait': ['cat:3-1', 'iccpr:7'] }) =>
  differences((next) => {
    next.cases = [aShapeOfCase('gate', scenes, grounds)];
  });
const HALL = { 'a-ask': 'room', 'a-app': 'room' };
const ROOM = { 'b-wait': 'safe', 'b-sign': 'harm' };

describe('what takes nothing away', () => {
  test('the same course', () => {
    expect(differences(() => undefined)).toEqual([]);
  });

  test('a new case, lesson, section, question, option of a choice, and choice', () => {
    expect(
      differences((next) => {
        next.cases.push(aShapeOfCase('new', { one: { stop: 'end' } }));
        next.cases[0]?.scenes[0]?.choices.push({ id: 'a-new', goes: 'room', grounds: [] });
        next.lessons.push({ id: 'new', sections: [] });
        next.lessons[0]?.sections.push('s3');
        next.questions.push({ id: 'new', kind: 'match', use: 'final', options: ['a'] });
        next.questions[0]?.options.push('c');
      }),
    ).toEqual([]);
  });

  test('a scene with another name', () => {
    expect(withCase({ hall: { 'a-ask': 'office', 'a-app': 'office' }, office: ROOM })).toEqual([]);
  });
});

describe('what a record would miss', () => {
  const gate = { of: 'choice', case: 'gate' };

  test('a choice that is gone', () => {
    expect(withCase({ hall: { 'a-ask': 'room' }, room: ROOM })).toEqual([{ ...gate, choice: 'a-app', is: 'gone' }]);
  });

  test('a choice that cannot follow another any more, because a scene came between', () => {
    expect(withCase({ hall: { 'a-ask': 'stairs', 'a-app': 'room' }, stairs: { 's-go': 'room' }, room: ROOM })).toEqual([
      { ...gate, choice: 'b-wait', is: 'moved', beside: 'a-ask' },
      { ...gate, choice: 'b-sign', is: 'moved', beside: 'a-ask' },
    ]);
  });

  test('a first choice that is no longer the first', () => {
    expect(withCase({ street: { 's-go': 'hall' }, hall: HALL, room: ROOM })).toEqual([
      { ...gate, choice: 'a-ask', is: 'moved' },
      { ...gate, choice: 'a-app', is: 'moved' },
    ]);
  });

  test('a choice that comes to another ending, or to none', () => {
    expect(withCase({ hall: HALL, room: { 'b-wait': 'harm', 'b-sign': 'late' }, late: { 'l-go': 'harm' } })).toEqual([
      { ...gate, choice: 'b-wait', is: 'leads-elsewhere' },
      { ...gate, choice: 'b-sign', is: 'leads-elsewhere' },
    ]);
  });

  test('a choice that now ends the case', () => {
    expect(withCase({ hall: { 'a-ask': 'safe', 'a-app': 'room' }, room: ROOM })).toEqual([
      { ...gate, choice: 'b-wait', is: 'moved', beside: 'a-ask' },
      { ...gate, choice: 'b-sign', is: 'moved', beside: 'a-ask' },
    ]);
  });

  test('a provision that could be named', () => {
    expect(withCase({ hall: HALL, room: ROOM }, { 'b-wait': ['cat:3-1'] })).toEqual([
      { ...gate, choice: 'b-wait', is: 'asks-other' },
    ]);
  });

  test('a case, a lesson, a section, a question, an option', () => {
    expect(
      differences((next) => {
        next.cases = [];
        next.lessons[0]?.sections.pop();
        next.questions.pop();
        next.questions[0]?.options.pop();
      }),
    ).toEqual([
      { of: 'case', case: 'gate', is: 'gone' },
      { of: 'option', question: 'safe-1', option: 'b', is: 'gone' },
      { of: 'question', question: 'safe-2', is: 'gone' },
      { of: 'section', lesson: 'safe', section: 's2', is: 'gone' },
    ]);
    expect(differences((next) => void next.lessons.pop())).toEqual([{ of: 'lesson', lesson: 'safe', is: 'gone' }]);
  });

  test('a question of another kind or in another place, and an order with one more step', () => {
    expect(
      differences((next) => {
        const [first, second] = next.questions;
        if (first) Object.assign(first, { kind: 'choose-all' });
        if (second) Object.assign(second, { use: 'pretest', options: ['x', 'y', 'z'] });
      }),
    ).toEqual([
      { of: 'question', question: 'safe-1', is: 'other-kind' },
      { of: 'question', question: 'safe-2', is: 'other-use' },
      { of: 'option', question: 'safe-2', option: 'z', is: 'new' },
    ]);
  });
});
