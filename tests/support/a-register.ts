import type { Numbered, Register } from '../../src/domain/register/register.ts';

const numbered = (...ids: string[]): Numbered[] => ids.map((id, index) => ({ n: index + 1, id }));

/** A register of two cases, three questions and two lessons. */
export function aRegister(): Register {
  return {
    cases: numbered('a', 'maryam').map((each) => ({
      ...each,
      choices: numbered('a', 'b', 'stop'),
      grounds: numbered('a', 'cat:3-1'),
      endings: numbered('protected', 'a'),
    })),
    questions: numbered('a', 'nr-1', 'final-1').map((each) => ({ ...each, options: numbered('a', 'b', 'c', 'd') })),
    lessons: numbered('a', 'non-refoulement').map((each) => ({ ...each, sections: numbered('a', 'the-rule', 's1') })),
  };
}
