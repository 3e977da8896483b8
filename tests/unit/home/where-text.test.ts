import { describe, expect, test } from 'vitest';
import type { PlacedStation } from '../../../src/components/home/stations.ts';
import { nextText, resumeText } from '../../../src/components/home/where-text.ts';
import { stopsOf } from '../../../src/domain/course/case-stops.ts';
import type { Happening } from '../../../src/domain/record/events.ts';
import { foldProgress } from '../../../src/domain/record/progress.ts';
import { homeWords } from '../../../src/i18n/en/home.ts';
import { aCase } from '../../support/a-case.ts';
import { aHistory } from '../../support/an-event.ts';

const words = homeWords.script;
const graph = aCase({
  scenes: { gate: { title: 'At the gate', clock: '20:05', choices: [{ id: 'ask', goes: 'heard' }] } },
  endings: { heard: { title: 'Heard' } },
});
const common = { element: {} as HTMLElement, minutes: 12, sections: 5, you: 'You are an officer' };
const lesson: PlacedStation = { ...common, kind: 'lesson', id: 'one', title: 'Never back', href: 'lesson-one.html' };
const gate: PlacedStation = {
  ...common,
  kind: 'case',
  id: 'gate',
  title: 'Last call',
  href: 'case-gate.html',
  stops: stopsOf(graph, 1),
};
const after = (...happenings: Happening[]) => foldProgress(aHistory(happenings));
const begun: Happening = { verb: 'initialized', case: 'gate', telling: 'guided', content: 1 };
const asked: Happening = { verb: 'answered', case: 'gate', run: 'test-1', step: 0, choice: 'ask' };

describe('the place where the learner was', () => {
  test('a lesson: the section that is not read yet, at the place in it', () => {
    const progress = after(
      { verb: 'experienced', lesson: 'one', section: 's1' },
      { verb: 'launched', page: 'lesson-one.html', section: 's2' },
    );
    expect(resumeText(lesson, progress, words)).toMatchObject({
      title: 'Never back: section 2 of 5',
      href: 'lesson-one.html#s2',
    });
  });

  test('a lesson that is not the last page: from its beginning', () => {
    const progress = after({ verb: 'launched', page: 'lesson-two.html', section: 's2' });
    expect(resumeText(lesson, progress, words)).toMatchObject({
      title: 'Never back: section 1 of 5',
      href: 'lesson-one.html',
    });
  });

  test('a case before a decision, after it, and at its end', () => {
    expect(resumeText(gate, after(begun), words)).toEqual({
      title: 'Last call: decision 1 of about 1',
      text: '20:05. At the gate. You have not decided yet.',
      action: 'Open the file',
      href: 'case-gate.html',
    });
    expect(resumeText(gate, after(begun, asked), words).text).toBe(
      '20:05. At the gate. You have decided. What follows is still to be read.',
    );
    const ended: Happening = { verb: 'completed', case: 'gate', run: 'test-1', ending: 'heard' };
    expect(resumeText(gate, after(begun, asked, ended), words).title).toBe('Last call: Heard');
  });
});

test('what comes next: a lesson or a case with its minutes', () => {
  expect(nextText(lesson, words).text).toBe('A lesson, 12 min.');
  expect(nextText(gate, words).text).toBe('A case, 12 min. You are an officer.');
});
