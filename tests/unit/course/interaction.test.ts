import { expect, test } from 'vitest';
import { interactionsOf, type ReportingTexts } from '../../../src/domain/course/interaction.ts';
import { anEvent } from '../../support/an-event.ts';

const TEXTS: ReportingTexts = {
  cases: [
    {
      id: 'last-call',
      title: 'Last call',
      decisions: [
        {
          scene: 'counter',
          asks: 'What do you do?',
          choices: [
            { id: 'ask', text: 'Ask her alone', verdict: 'rights-based' },
            { id: 'wait', text: 'Wait for the escort', verdict: 'partly' },
            { id: 'board', text: 'Let her board', verdict: 'breach' },
          ],
        },
      ],
    },
  ],
  questions: [
    {
      id: 'order-1',
      asks: 'In which order?',
      options: [
        { id: 'hear', text: 'Hear' },
        { id: 'decide', text: 'Decide' },
      ],
      key: { kind: 'order', options: [{ id: 'hear' }, { id: 'decide' }] },
    },
    {
      id: 'opening-1',
      asks: 'May it?',
      options: [
        { id: 'yes', text: 'Yes' },
        { id: 'no', text: 'No' },
      ],
      key: {
        kind: 'choose-one',
        options: [
          { id: 'yes', right: false },
          { id: 'no', right: true },
        ],
      },
    },
    {
      id: 'match-1',
      asks: 'What fits?',
      options: [
        { id: 'cat', text: 'Torture' },
        { id: 'crc', text: 'Children' },
      ],
      rights: [
        { id: 'cat', text: 'Article 3' },
        { id: 'crc', text: 'Article 37' },
      ],
      key: { kind: 'match', pairs: [{ id: 'cat' }, { id: 'crc' }] },
    },
  ],
};
const RUN = anEvent({ id: 'a-1', at: 1000, verb: 'initialized', case: 'last-call', telling: 'guided', content: 1 });
const decided = (choice: string, at = 31_000) =>
  anEvent({ id: 'a-2', at, verb: 'answered', case: 'last-call', run: 'a-1', step: 0, choice });
const answered = (question: string, response: string[]) => anEvent({ id: 'b-1', verb: 'answered', question, response });
const only = (event: ReturnType<typeof anEvent>) => interactionsOf([event], [RUN, event], TEXTS)[0];

test('a decision says what was asked, what could be chosen, what was chosen, how it stands, and how long it took', () => {
  expect(only(decided('wait'))).toEqual({
    event: 'a-2',
    id: 'case-last-call.counter',
    at: 31_000,
    type: 'choice',
    asks: 'Last call: What do you do?',
    options: [
      { id: 'ask', text: 'Ask her alone' },
      { id: 'wait', text: 'Wait for the escort' },
      { id: 'board', text: 'Let her board' },
    ],
    response: ['wait'],
    correct: [['ask']],
    result: 'neutral',
    latency: 30,
  });
  expect(only(decided('ask'))?.result).toBe('correct');
  expect(only(decided('board'))?.result).toBe('incorrect');
});

test('whoever comes back after half an hour was not thinking all that time', () => {
  expect(only(decided('ask', 1000 + 1800_000))?.latency).toBe(1800);
  expect(only(decided('ask', 1000 + 1801_000))).not.toHaveProperty('latency');
});

test('each kind of question in its own form', () => {
  expect(only(answered('order-1', ['decide', 'hear']))).toMatchObject({
    id: 'question-order-1',
    type: 'sequencing',
    correct: [['hear', 'decide']],
    result: 'incorrect',
  });
  expect(only(answered('match-1', ['cat', 'crc']))).toMatchObject({
    type: 'matching',
    correct: [['cat', 'crc']],
    result: 'correct',
  });
});

test('an opening that is answered again is told apart from the first answer', () => {
  expect(only(answered('opening-1-again', ['no']))).toMatchObject({
    id: 'question-opening-1-again',
    result: 'correct',
  });
});

test('what is not in the words of this release, and what is no decision, is left out', () => {
  expect(only(decided('gone'))).toBeUndefined();
  expect(only(answered('gone-1', ['yes']))).toBeUndefined();
  expect(only(answered('order-1', ['hear', 'gone']))).toBeUndefined();
  expect(only(RUN)).toBeUndefined();
});
