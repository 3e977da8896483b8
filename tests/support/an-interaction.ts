import type { Interaction } from '../../src/domain/course/interaction.ts';

/** A decision as portals are told of it; `changes` say what is different. */
export function anInteraction(changes: Partial<Interaction> = {}): Interaction {
  return {
    event: 'abcdefgh-1',
    id: 'case-last-call.who-decides',
    at: Date.UTC(2026, 0, 5, 10),
    type: 'choice',
    asks: 'Last call: Who decides?',
    options: [
      { id: 'ask-her', text: 'Ask her' },
      { id: 'sign', text: 'Sign the form' },
    ],
    response: ['ask-her'],
    correct: [['ask-her']],
    result: 'correct',
    latency: 40,
    ...changes,
  };
}
