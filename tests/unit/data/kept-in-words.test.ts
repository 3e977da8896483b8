import { describe, expect, it } from 'vitest';
import { keptInWords } from '../../../src/components/data/kept-in-words.ts';
import { myDataScriptWords } from '../../../src/i18n/en/my-data.ts';
import type { Happening } from '../../../src/domain/record/events.ts';
import { aHistory } from '../../support/an-event.ts';
import { aRow } from '../../support/a-row.ts';

const course = {
  lessons: [
    { id: 'one', title: 'One person', sections: 5 },
    { id: 'two', title: 'Never back', sections: 4 },
  ],
  cases: [
    { id: 'call', title: 'Last call', decisions: 6 },
    { id: 'door', title: 'The door', decisions: 5 },
    { id: 'list', title: 'The list', decisions: 5 },
  ],
  roles: [],
};
const inWords = (...happenings: Parameters<typeof aHistory>[0]) =>
  keptInWords(aHistory(happenings), course, myDataScriptWords);

describe('keptInWords', () => {
  it('says nothing of an empty record', () => {
    expect(Object.values(inWords()).join('')).toBe('');
  });

  it('says which lessons are read, and where one was begun', () => {
    const { lessons } = inWords(
      { verb: 'completed', lesson: 'one' },
      { verb: 'experienced', lesson: 'two', section: 'a' },
      { verb: 'experienced', lesson: 'two', section: 'b' },
    );
    expect(lessons).toBe('1 read, 1 begun (Never back, section 3)');
  });

  it('says where each case stands', () => {
    const { cases } = inWords(
      { verb: 'initialized', case: 'call', telling: 'own', content: 1 },
      { verb: 'answered', case: 'call', run: 'test-1', step: 0, choice: 'a' },
      { verb: 'progressed', case: 'call', run: 'test-1', step: 0, to: 'next' },
      { verb: 'initialized', case: 'door', telling: 'own', content: 1 },
      { verb: 'completed', case: 'door', run: 'test-4', ending: 'end' },
      { verb: 'initialized', case: 'door', telling: 'own', content: 1 },
      { verb: 'completed', case: 'door', run: 'test-6', ending: 'end' },
      { verb: 'skipped', case: 'list' },
    );
    expect(cases).toBe(
      'Last call, at decision 2 of about\u00a06; The door, ended, 2 runs; The list, skipped with its summary',
    );
  });

  it('counts answers and the questions that they belong to', () => {
    const answer: Happening = { verb: 'answered', question: 'q', response: ['a'] };
    expect(inWords(answer).answers).toBe('1 answer to 1 question');
    expect(inWords(answer, answer, { ...answer, question: 'r' }).answers).toBe('3 answers to 2 questions');
  });

  it('says how the tests stand', () => {
    const { tests } = inWords(
      { verb: 'initialized', test: 'final', seed: 1, content: 1 },
      { verb: 'completed', test: 'final', attempt: 'test-1', right: 12, of: 14 },
      { verb: 'passed', test: 'final', attempt: 'test-1', right: 12, of: 14 },
      { verb: 'initialized', test: 'final', seed: 2, content: 1 },
      { verb: 'initialized', test: 'review-1', seed: 3, content: 1 },
    );
    expect(tests).toBe('Final test, passed, 2 attempts; Review after two days, begun');
  });

  it('tells what was written apart: notes, plan, workbench rows', () => {
    const row = aRow({ id: 'a' });
    const { notes, plan, bench } = inWords(
      { verb: 'commented', note: 'call-1', text: 'Ask the clinic.' },
      { verb: 'commented', note: 'plan-1-do', text: 'ring' },
      { verb: 'commented', note: 'plan-1-by', text: 'Friday' },
      { verb: 'commented', note: 'plan-2-do', text: 'ask' },
      { verb: 'commented', note: 'row-a', text: JSON.stringify(row) },
      { verb: 'commented', note: 'row-torn', text: '{' },
    );
    expect(notes).toBe('1 note, 3 words');
    expect(plan).toBe('2 sentences of 3');
    expect(bench).toBe('2 rows');
  });
});
