import { expect, test } from 'vitest';
import { decisionRecord } from '../../../src/domain/case/decision-record.ts';
import { SOUND } from '../../support/sound-case.ts';

test('a field says what the choice that filled it says, and a field that none filled says nothing', () => {
  const { decision, fields } = decisionRecord(SOUND, ['a-ask', 'c-wait', 'd-board', 'b-sail']);
  expect(decision).toBe('What was decided about tonight’s ferry');
  expect(fields).toEqual([
    { id: 'fear', label: 'Was a fear voiced, and in which words', value: 'Yes, at the gate', choice: 'a-ask', step: 0 },
    { id: 'language', label: 'Through whom he was heard', value: 'Interpreter on the line', choice: 'c-wait', step: 1 },
    { id: 'tonight', label: 'What stopped the boarding' },
    { id: 'told', label: 'What the consulate was told' },
  ]);
});

test('where several choices fill a field the latest counts', () => {
  const { fields } = decisionRecord(SOUND, ['a-ask', 'c-wait', 'd-refer', 'e-seal', 'f-give']);
  expect(fields.at(-1)).toMatchObject({ value: 'His address', choice: 'f-give', step: 4 });
});
