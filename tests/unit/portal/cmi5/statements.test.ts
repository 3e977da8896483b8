import { describe, expect, test } from 'vitest';
import { duration } from '../../../../src/portal/cmi5/duration.ts';
import { interactionDraft } from '../../../../src/portal/cmi5/interaction-draft.ts';
import type { LaunchParameters } from '../../../../src/portal/cmi5/launch-parameters.ts';
import { statementOf } from '../../../../src/portal/cmi5/statement.ts';
import { anInteraction } from '../../../support/an-interaction.ts';

const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const launch: LaunchParameters = {
  endpoint: 'https://lrs.example/xapi/',
  fetch: 'https://lms.example/token',
  actor: { objectType: 'Agent', account: { homePage: 'https://lms.example', name: '7' } },
  registration: '760e3480-ba55-4991-94b0-01820dbd23a2',
  activityId: 'https://lms.example/au/1',
};

test.for([
  [0, 'PT0S'],
  [-5, 'PT0S'],
  [59.6, 'PT1M'],
  [90, 'PT1M30S'],
  [3600, 'PT1H'],
  [100 * 3600 + 61, 'PT100H1M1S'],
] as const)('%d seconds are %s', ([seconds, text]) => {
  expect(duration(seconds)).toBe(text);
});

describe('a decision', () => {
  test('is told with its choices in words, what was chosen, and what stands', () => {
    expect(interactionDraft(anInteraction(), launch, 'en')).toMatchObject({
      verb: 'answered',
      defined: false,
      object: {
        id: 'https://lms.example/au/1/case-last-call.who-decides',
        definition: {
          interactionType: 'choice',
          description: { en: 'Last call: Who decides?' },
          choices: [
            { id: 'ask-her', description: { en: 'Ask her' } },
            { id: 'sign', description: { en: 'Sign the form' } },
          ],
          correctResponsesPattern: ['ask-her'],
        },
      },
      result: { response: 'ask-her', success: true, duration: 'PT40S' },
    });
  });

  test('of two that match is told as pairs', () => {
    const { object, result } = interactionDraft(
      anInteraction({
        type: 'matching',
        rights: [
          { id: 'sign', text: 'Late' },
          { id: 'ask-her', text: 'Early' },
        ],
        response: ['sign', 'ask-her'],
        correct: [['ask-her', 'sign']],
        result: 'incorrect',
      }),
      launch,
      'en',
    );
    expect(object?.definition).toMatchObject({
      interactionType: 'matching',
      correctResponsesPattern: ['ask-her[.]ask-her[,]sign[.]sign'],
    });
    expect(result).toMatchObject({ response: 'ask-her[.]sign[,]sign[.]ask-her', success: false });
  });

  test('that is neither right nor wrong is not judged', () => {
    expect(interactionDraft(anInteraction({ result: 'neutral', correct: [] }), launch, 'en').result).not.toHaveProperty(
      'success',
    );
  });
});

test('what the portal put into the context stays as it is, and what is ours stands beside it', () => {
  const contextTemplate = {
    language: 'fr',
    contextActivities: { category: [{ id: 'urn:own' }], grouping: [{ id: 'urn:publisher' }] },
    extensions: { [SESSION]: 's', 'urn:more': 1 },
  };
  const { context, timestamp } = statementOf(
    { id: 'x', verb: 'passed', at: 5, defined: true, result: { success: true } },
    {
      launch,
      data: { contextTemplate, launchMode: 'Normal', moveOn: 'Passed', masteryScore: 0.8 },
      begun: Date.UTC(2026, 0, 5),
    },
  );
  expect(context).toEqual({
    registration: launch.registration,
    language: 'fr',
    contextActivities: {
      category: [
        { id: 'urn:own' },
        { id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' },
        { id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' },
      ],
      grouping: [{ id: 'urn:publisher' }],
    },
    extensions: {
      'https://w3id.org/xapi/cmi5/context/extensions/masteryscore': 0.8,
      [SESSION]: 's',
      'urn:more': 1,
    },
  });
  // Played before this session began, on another day.
  expect(timestamp).toBe('2026-01-05T00:00:00.000Z');
});
