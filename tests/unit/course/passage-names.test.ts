import { expect, test } from 'vitest';
import { passageNumbers } from '../../../src/domain/course/passage-names.ts';
import { aChoice, aMatch } from '../../support/a-question.ts';
import { provedCase } from '../../support/proved-cases.ts';

const cases = ['last-call', 'row-thirty'].map((id) => provedCase(id).graph);
const numbers = passageNumbers({
  lessons: [
    { id: 'welcome', order: 0, sections: 2 },
    { id: 'framework', order: 1, sections: 1 },
  ],
  cases,
  questions: [
    { ...aChoice('choose-one', 'a'), id: 'in-lesson' },
    { ...aChoice('choose-one', 'a'), id: 'first', use: 'final' },
    { ...aMatch(), id: 'pre', use: 'pretest' },
    { ...aChoice('choose-all', 'a'), id: 'second', use: 'final' },
  ],
  workbench: [
    { id: 'concern', list: 'parts' },
    { id: 'papers', list: 'rows' },
    { id: 'template', list: 'rows' },
  ],
});

test.each([
  ['lesson:welcome', '0'],
  ['lesson:welcome/s2', '0.2'],
  ['lesson:framework/s1', '1.1'],
  ['case:row-thirty', 'B'],
  ['notes:row-thirty', 'B.N'],
  ['question:first', 'F.1'],
  ['question:second/b', 'F.2b'],
  ['question:pre/z', 'P.1c'],
  ['question:in-lesson', undefined],
  ['workbench:template', 'W.2.2'],
])('%s is %s', (passage, number) => {
  expect(numbers.get(passage)).toBe(number);
});

test('of a case every scene, choice, paper and ending has its number, none twice', () => {
  const [graph] = cases;
  const second = graph?.scenes[1];
  expect(numbers.get(`scene:last-call/${second?.id ?? ''}`)).toBe('A.2');
  expect(numbers.get(`choice:last-call/${second?.choices[0]?.id ?? ''}`)).toBe('A.2.1');
  expect(numbers.get(`ending:last-call/${graph?.endings[1]?.id ?? ''}`)).toBe('A.E2');
  expect(numbers.get(`paper:last-call/${graph?.exhibits[0]?.id ?? ''}`)).toBe('A.P1');
  expect(new Set(numbers.values()).size).toBe(numbers.size);
});
