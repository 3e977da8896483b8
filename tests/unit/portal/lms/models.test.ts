import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../../../src/domain/course/interaction.ts';
import { SCORM12 } from '../../../../src/portal/scorm12/model.ts';
import { SCORM2004 } from '../../../../src/portal/scorm2004/model.ts';

const nothing = () => '';
const INCOMPLETE = { completion: 'incomplete', success: 'unknown', progress: 0.25 } as const;
const PASSED = {
  completion: 'completed',
  success: 'passed',
  score: { scaled: 0.85, right: 12, of: 14 },
  progress: 1,
} as const;
const DECISION: Interaction = {
  event: 'a-2',
  id: 'case-last-call.counter',
  at: Date.UTC(2026, 0, 2, 3, 4, 5),
  type: 'choice',
  asks: 'Last call: What do you do?',
  options: [
    { id: 'ask', text: 'Ask her alone' },
    { id: 'wait', text: 'Wait for the escort' },
  ],
  response: ['wait'],
  correct: [['ask']],
  result: 'incorrect',
  latency: 75,
};
const MATCHING: Interaction = {
  ...DECISION,
  type: 'matching',
  rights: [
    { id: 'ask', text: 'Article 3' },
    { id: 'wait', text: 'Article 37' },
  ],
  response: ['wait', 'ask'],
  correct: [['ask', 'wait']],
};
const settings = (list: [string, string][]) => Object.fromEntries(list);

describe('SCORM 1.2', () => {
  test('one status for completion and success; passed only where the course is completed too', () => {
    expect(SCORM12.report(INCOMPLETE, nothing)).toEqual([['cmi.core.lesson_status', 'incomplete']]);
    expect(settings(SCORM12.report({ ...PASSED, completion: 'incomplete' }, nothing))).toMatchObject({
      'cmi.core.lesson_status': 'incomplete',
      'cmi.core.score.raw': '85',
    });
    expect(settings(SCORM12.report({ ...PASSED, success: 'unknown' }, nothing))).toMatchObject({
      'cmi.core.lesson_status': 'completed',
    });
    expect(settings(SCORM12.report(PASSED, nothing))).toMatchObject({ 'cmi.core.lesson_status': 'passed' });
    expect(settings(SCORM12.report({ ...INCOMPLETE, success: 'failed' }, nothing))).toEqual({
      'cmi.core.lesson_status': 'failed',
    });
  });

  test('a status that the portal has is never lowered', () => {
    expect(SCORM12.report(INCOMPLETE, () => 'completed')).toEqual([]);
    expect(SCORM12.report({ ...PASSED, success: 'unknown' }, () => 'passed').map(([element]) => element)).not.toContain(
      'cmi.core.lesson_status',
    );
    expect(SCORM12.report(INCOMPLETE, () => 'not attempted')).toHaveLength(1);
  });

  test('a decision: readable names, single letters, what was chosen as its objective', () => {
    expect(settings(SCORM12.interaction(DECISION, 3))).toMatchObject({
      'cmi.interactions.3.id': 'case-last-call_counter',
      'cmi.interactions.3.type': 'choice',
      'cmi.interactions.3.objectives.0.id': 'chosen_wait',
      'cmi.interactions.3.correct_responses.0.pattern': 'a',
      'cmi.interactions.3.student_response': 'b',
      'cmi.interactions.3.result': 'wrong',
      'cmi.interactions.3.latency': '00:01:15',
    });
    expect(SCORM12.interaction(DECISION, 3)[0]).toEqual(['cmi.interactions.3.id', 'case-last-call_counter']);
  });

  test('cards are pairs of signs', () => {
    expect(settings(SCORM12.interaction(MATCHING, 0))).toMatchObject({
      'cmi.interactions.0.student_response': 'a.b,b.a',
      'cmi.interactions.0.correct_responses.0.pattern': 'a.a,b.b',
    });
  });

  test.each([
    [0, '00:00:00'],
    [3661.9, '01:01:01'],
    [360_000, '100:00:00'],
    [99_999_999, '9999:59:59'],
  ])('%d seconds are %s', (seconds, text) => {
    expect(SCORM12.time(seconds)).toBe(text);
  });
});

describe('SCORM 2004', () => {
  test('completion and success are apart', () => {
    expect(settings(SCORM2004.report(INCOMPLETE, nothing))).toEqual({
      'cmi.completion_status': 'incomplete',
      'cmi.success_status': 'unknown',
      'cmi.progress_measure': '0.25',
    });
    expect(settings(SCORM2004.report(PASSED, nothing))).toMatchObject({
      'cmi.completion_status': 'completed',
      'cmi.success_status': 'passed',
      'cmi.score.scaled': '0.85',
      'cmi.score.raw': '12',
      'cmi.score.max': '14',
    });
  });

  test('what the portal has is never lowered', () => {
    const had = (element: string) => (element === 'cmi.completion_status' ? 'completed' : 'passed');
    expect(settings(SCORM2004.report(INCOMPLETE, had))).toEqual({ 'cmi.progress_measure': '1' });
  });

  test('a decision: short identifiers, and the words of question and choice', () => {
    expect(settings(SCORM2004.interaction(DECISION, 0))).toEqual({
      'cmi.interactions.0.id': 'urn:rights-based-returns:case-last-call.counter',
      'cmi.interactions.0.type': 'choice',
      'cmi.interactions.0.timestamp': '2026-01-02T03:04:05.0Z',
      'cmi.interactions.0.correct_responses.0.pattern': 'ask',
      'cmi.interactions.0.learner_response': 'wait',
      'cmi.interactions.0.result': 'incorrect',
      'cmi.interactions.0.latency': 'PT1M15S',
      'cmi.interactions.0.description': 'Last call: What do you do? – Wait for the escort',
    });
  });

  test('cards are pairs of identifiers', () => {
    expect(settings(SCORM2004.interaction(MATCHING, 0))).toMatchObject({
      'cmi.interactions.0.learner_response': 'ask[.]wait[,]wait[.]ask',
    });
  });

  test('a description keeps the 250 characters of the standard, and both its parts', () => {
    const long = 'word '.repeat(60).trim();
    const words = { ...DECISION, asks: long, options: [{ id: 'wait', text: long }] };
    const description = settings(SCORM2004.interaction(words, 0))['cmi.interactions.0.description'];
    expect(description?.length).toBeLessThanOrEqual(250);
    expect(description).toMatch(/^word .* … – word .* …$/);
  });

  test.each([
    [0, 'PT0S'],
    [59.9, 'PT59S'],
    [3661, 'PT1H1M1S'],
    [360_000, 'PT100H'],
  ])('%d seconds are %s', (seconds, text) => {
    expect(SCORM2004.time(seconds)).toBe(text);
  });
});
