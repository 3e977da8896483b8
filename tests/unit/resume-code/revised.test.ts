import { expect, test } from 'vitest';
import type { CourseEvent, Happening } from '../../../src/domain/record/events.ts';
import { foldProgress } from '../../../src/domain/record/progress.ts';
import { foldTests } from '../../../src/domain/record/tests.ts';
import type { Shape } from '../../../src/domain/register/shape.ts';
import { readCode } from '../../../src/domain/resume-code/read-code.ts';
import { writeCode } from '../../../src/domain/resume-code/write-code.ts';
import { FIRST, theNext } from '../../support/a-shape.ts';
import { aHistory } from '../../support/an-event.ts';

const inRun = { case: 'gate', run: 'test-1' };
const PLAYED: Happening[] = [
  { verb: 'initialized', case: 'gate', telling: 'practice', content: 1 },
  { verb: 'answered', ...inRun, step: 0, choice: 'a-ask' },
  { verb: 'progressed', ...inRun, step: 0, to: 'next' },
  { verb: 'answered', ...inRun, step: 1, choice: 'b-wait' },
  { verb: 'answered', ...inRun, step: 1, ground: 'iccpr:7' },
  { verb: 'progressed', ...inRun, step: 1, to: 'next' },
  { verb: 'completed', ...inRun, ending: 'safe' },
  { verb: 'progressed', ...inRun, step: 2, to: 'debrief' },
];
const EVENTS = aHistory(PLAYED, { from: Date.UTC(2026, 9, 1) });

function back(code: string, ...shapes: Shape[]): CourseEvent[] {
  const answer = readCode(code, (content) => shapes.find((shape) => shape.content === content));
  if ('refused' in answer) throw new Error(`The code was refused: ${answer.refused}`);
  return answer.events;
}

function gateAfter(events: readonly CourseEvent[]) {
  return foldProgress(events).cases.gate;
}

test('a code is read against the shape of its own version, whatever the course has become', () => {
  const second = theNext(({ cases: [gate], questions }) => {
    gate?.scenes.reverse();
    questions.unshift({ id: 'new', kind: 'choose-one', use: 'check', options: ['a', 'b', 'c'] });
  });
  const events = back(writeCode(EVENTS, FIRST), FIRST, second);
  expect(gateAfter(events)?.runs).toMatchObject([
    { content: 1, choices: ['a-ask', 'b-wait'], grounds: { 1: 'iccpr:7' }, ending: 'safe', toDebrief: true },
  ]);
});

test('of a run that no longer fits the case, the steps before are kept, and that it has ended', () => {
  const second = theNext(({ cases: [gate] }) => {
    for (const scene of gate?.scenes ?? []) scene.choices = scene.choices.filter(({ id }) => id !== 'b-wait');
  });
  const events = back(writeCode(EVENTS, second), second);
  expect(gateAfter(events)).toMatchObject({ skipped: false, ended: true, lastEnding: 'safe' });
  expect(gateAfter(events)?.runs).toMatchObject([{ content: 2, choices: ['a-ask'], toDebrief: true }]);
});

test('where its ending is gone as well, the case still counts as done', () => {
  const second = theNext(({ cases: [gate] }) => {
    for (const scene of gate?.scenes ?? []) scene.choices = scene.choices.filter(({ id }) => id !== 'b-wait');
    if (gate) gate.endings = ['harm'];
  });
  const events = back(writeCode(EVENTS, second), second);
  expect(gateAfter(events)).toMatchObject({ skipped: true, ended: false });
  expect(gateAfter(events)?.runs).toMatchObject([{ choices: ['a-ask'] }]);
});

test('a run that goes on where the case was revised is brought back beside the one that has ended', () => {
  const second = theNext(({ cases: [gate] }) => {
    for (const scene of gate?.scenes ?? []) scene.choices = scene.choices.filter(({ id }) => id !== 'b-wait');
  });
  const goesOn: Happening[] = [
    { verb: 'initialized', case: 'gate', telling: 'own', content: 2, whatIf: { run: 'test-1', choices: ['a-ask'] } },
    { verb: 'answered', case: 'gate', run: 'test-9', step: 1, choice: 'b-sign' },
  ];
  const events = back(writeCode(aHistory([...PLAYED, ...goesOn]), second), second);
  const [first, later] = gateAfter(events)?.runs ?? [];
  expect(first).toMatchObject({ choices: ['a-ask'], ending: 'safe' });
  expect(later).toMatchObject({
    telling: 'own',
    choices: ['a-ask', 'b-sign'],
    movedOn: 1,
    whatIf: { run: first?.id, from: 1 },
  });
});

test('answers to another wording of a question are left out, and so is what the course does not have', () => {
  const strange: Happening[] = [
    { verb: 'answered', question: 'safe-1', response: ['gone'] },
    { verb: 'answered', question: 'gone', response: ['a'] },
    { verb: 'experienced', lesson: 'gone', section: 's1' },
    { verb: 'skipped', case: 'gone' },
    { verb: 'launched', page: 'glossary.html' },
    { verb: 'initialized', test: 'final', seed: 3_000_000_000, content: 1 },
    { verb: 'answered', question: 'safe-2', response: ['x', 'gone'], attempt: 'test-6' },
    { verb: 'initialized', test: 'review-1', seed: 1, content: 1 },
  ];
  const events = back(writeCode(aHistory(strange), FIRST), FIRST);
  expect(foldProgress(events)).toEqual(foldProgress([]));
  expect(foldTests(events)).toMatchObject({ final: [{ seed: 3_000_000_000, answers: {} }] });
  expect(Object.keys(foldTests(events))).toEqual(['final']);
});
