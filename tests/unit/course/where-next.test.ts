import { describe, expect, test } from 'vitest';
import type { Happening } from '../../../src/domain/record/events.ts';
import { lastTouched } from '../../../src/domain/record/last-touched.ts';
import { foldProgress } from '../../../src/domain/record/progress.ts';
import type { Station } from '../../../src/domain/course/study-path.ts';
import { standingOf, whereNext } from '../../../src/domain/course/where-next.ts';
import { aHistory } from '../../support/an-event.ts';

const path: Station[] = [
  { kind: 'lesson', id: 'one' },
  { kind: 'case', id: 'gate' },
  { kind: 'lesson', id: 'two' },
  { kind: 'case', id: 'door' },
];
const [one, gate, two, door] = path;

function after(...happenings: Happening[]) {
  const events = aHistory(happenings, { writer: 'w' });
  const [progress, touched] = [foldProgress(events), lastTouched(events)];
  return {
    where: whereNext(path, progress, touched),
    standings: path.map((each) => standingOf(each, progress, touched)),
  };
}
const open = (lesson: string): Happening => ({ verb: 'launched', page: `lesson-${lesson}.html`, section: 's1' });
const begin = (id: string): Happening => ({ verb: 'initialized', case: id, telling: 'guided', content: 1 });
const choose = (id: string, run: string, step: number): Happening => ({
  verb: 'answered',
  case: id,
  run,
  step,
  choice: `c${String(step)}`,
});
const end = (id: string, run: string): Happening => ({ verb: 'completed', case: id, run, ending: 'heard' });
const debrief = (id: string, run: string): Happening => ({ verb: 'progressed', case: id, run, step: 0, to: 'debrief' });
const finish = (lesson: string): Happening => ({ verb: 'completed', lesson });

describe('where to go on', () => {
  test('nothing stored: the beginning, and the first case beside it', () => {
    expect(after().where).toEqual({ is: 'start', station: one, then: gate });
  });

  test('a lesson that was opened: there, and the next case beside it', () => {
    expect(after(open('one')).where).toEqual({ is: 'resume', station: one, at: 1000, then: gate });
  });

  test('a case in the middle: there, with the lesson that was begun beside it', () => {
    expect(after(open('two'), begin('gate'), choose('gate', 'w-2', 0)).where).toEqual({
      is: 'resume',
      station: gate,
      at: 3000,
      then: two,
    });
  });

  test('of two that were begun, the one touched last', () => {
    expect(after(begin('gate'), begin('door')).where).toMatchObject({ is: 'resume', station: door });
    expect(after(begin('door'), begin('gate')).where).toMatchObject({ is: 'resume', station: gate });
  });

  test('a case that ended waits until its debrief was opened', () => {
    const played = [begin('gate'), choose('gate', 'w-1', 0), end('gate', 'w-1')];
    expect(after(...played).where).toMatchObject({ is: 'resume', station: gate });
    expect(after(...played, debrief('gate', 'w-1')).where).toEqual({ is: 'next', station: one, then: door });
  });

  test('what was begun earlier comes back when the latest is finished', () => {
    expect(after(open('two'), open('one'), finish('one')).where).toMatchObject({ is: 'resume', station: two });
  });

  test('a “what if?” is gone on with only if nothing came after it', () => {
    const whatIf: Happening = {
      verb: 'initialized',
      case: 'gate',
      telling: 'guided',
      content: 1,
      whatIf: { run: 'w-1', choices: [] },
    };
    const played = [begin('gate'), choose('gate', 'w-1', 0), end('gate', 'w-1'), debrief('gate', 'w-1'), whatIf];
    expect(after(...played).where).toMatchObject({ is: 'resume', station: gate });
    expect(after(...played, finish('one')).where).toEqual({ is: 'next', station: two, then: door });
  });

  test('a run that goes on where the case was revised calls back like a first one', () => {
    const goesOn: Happening = {
      verb: 'initialized',
      case: 'gate',
      telling: 'guided',
      content: 2,
      whatIf: { run: 'w-1', choices: ['c0'] },
    };
    const revised = [begin('gate'), choose('gate', 'w-1', 0), choose('gate', 'w-1', 1), goesOn];
    expect(after(...revised, open('one'), finish('one')).where).toMatchObject({ is: 'resume', station: gate });
  });

  test('everything done: the end', () => {
    const all: Happening[] = [
      finish('one'),
      finish('two'),
      { verb: 'skipped', case: 'gate' },
      { verb: 'skipped', case: 'door' },
    ];
    expect(after(...all).where).toEqual({ is: 'finished' });
  });

  test('a record of things that this course does not have changes nothing', () => {
    expect(after(open('gone'), begin('gone')).where).toEqual({ is: 'start', station: one, then: gate });
  });
});

describe('standing', () => {
  test('a lesson: opened or read in part, then done', () => {
    expect(after(open('one'), { verb: 'experienced', lesson: 'two', section: 's1' }).standings).toEqual([
      'part',
      'todo',
      'part',
      'todo',
    ]);
    expect(after(open('one'), finish('one')).standings[0]).toBe('done');
  });

  test('a case: begun, then done by an ending or by its summary; a second run leaves it done', () => {
    expect(after(begin('gate'), { verb: 'skipped', case: 'door' }).standings).toEqual(['todo', 'part', 'todo', 'done']);
    expect(after(begin('gate'), choose('gate', 'w-1', 0), end('gate', 'w-1'), begin('gate')).standings[1]).toBe('done');
  });

  test('opening the page of a case is not yet beginning it', () => {
    expect(after({ verb: 'launched', page: 'case-gate.html' }).standings[1]).toBe('todo');
  });
});
