import type { ChooseAll, ChooseOne, MatchQuestion, OrderQuestion } from '../../src/domain/course/question.ts';

const ASKED = { id: 'q', use: 'check', lesson: 'a-lesson', teaches: ['p5'], stem: 'What do you do?' } as const;

const option = (id: string, right: boolean) => ({
  id,
  text: `Do ${id}.`,
  right,
  why: `Because of ${id}.`,
  cites: ['p5'],
});

/** Four options, of which those named are right. */
export function aChoice(kind: 'choose-one' | 'choose-all', ...right: string[]): ChooseOne | ChooseAll {
  return { ...ASKED, teaches: ['p5'], kind, options: ['a', 'b', 'c', 'd'].map((id) => option(id, right.includes(id))) };
}

/** Four steps in their right order. */
export function anOrder(): OrderQuestion {
  const options = ['stop', 'hear', 'write', 'pass'].map((id) => ({ id, text: `First ${id}.` }));
  return { ...ASKED, teaches: ['p5'], kind: 'order', options, why: 'Because.', cites: ['cat:3-1', 'p5', 'cat:3-1'] };
}

/** Three cards, each with a text of its own. */
export function aMatch(): MatchQuestion {
  const pair = (id: string) => ({ id, left: `Card ${id}`, right: `Text ${id}`, why: 'Because.', cites: ['p5'] });
  return { ...ASKED, teaches: ['p5'], kind: 'match', pairs: ['x', 'y', 'z'].map(pair) };
}
