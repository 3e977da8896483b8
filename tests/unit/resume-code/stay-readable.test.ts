import { expect, test } from 'vitest';
import type { RoleId } from '../../../src/domain/course/roles.ts';
import type { CourseEvent, Happening } from '../../../src/domain/record/events.ts';
import { foldProgress } from '../../../src/domain/record/progress.ts';
import { foldTests } from '../../../src/domain/record/tests.ts';
import { readCode } from '../../../src/domain/resume-code/read-code.ts';
import { writeCode } from '../../../src/domain/resume-code/write-code.ts';
import { FIRST } from '../../support/a-shape.ts';
import { aHistory } from '../../support/an-event.ts';

// Codes stand on paper for years. If one of these changes, codes that people have written down are lost: read such a code as before,
// and write otherwise only from a new content version on, which is the first thing that a code says.

const inRun = { case: 'gate', run: 'test-1' };
const BEGUN: Happening[] = [
  { verb: 'initialized', case: 'gate', telling: 'practice', content: 1 },
  { verb: 'answered', ...inRun, step: 0, choice: 'a-ask' },
  { verb: 'progressed', ...inRun, step: 0, to: 'next' },
  { verb: 'answered', ...inRun, step: 1, choice: 'b-wait' },
  { verb: 'answered', ...inRun, step: 1, ground: 'iccpr:7' },
];
const ALL: Happening[] = [
  ...BEGUN,
  { verb: 'progressed', ...inRun, step: 1, to: 'next' },
  { verb: 'completed', ...inRun, ending: 'safe' },
  { verb: 'progressed', ...inRun, step: 2, to: 'debrief' },
  { verb: 'initialized', case: 'gate', telling: 'own', content: 1, whatIf: { run: 'test-1', choices: ['a-ask'] } },
  { verb: 'launched', page: 'lesson-safe.html', section: 's2' },
  { verb: 'answered', question: 'safe-1', response: ['b'] },
  { verb: 'experienced', lesson: 'safe', section: 's2' },
  { verb: 'completed', lesson: 'safe' },
  { verb: 'initialized', test: 'final', seed: 200, content: 1 },
  { verb: 'answered', question: 'safe-2', response: ['y', 'x'], attempt: 'test-14' },
  { verb: 'completed', test: 'final', attempt: 'test-14', right: 0, of: 1 },
  { verb: 'failed', test: 'final', attempt: 'test-14', right: 0, of: 1 },
];
const CODES: [code: string, history: CourseEvent[], role?: RoleId][] = [
  ['AAAA 2JCK MVTW', []],
  ['ALGW GATC 7XV4 EU5K', aHistory(BEGUN, { from: Date.UTC(2026, 9, 1) })],
  ['R3VY Z8YC HR5T KA6G R7PN 7TMH', aHistory(ALL, { from: Date.UTC(2027, 2, 28) }), 'consular'],
];

test.each(CODES)('%s is written and read as ever', (code, events, role) => {
  expect(writeCode(events, FIRST, role)).toBe(code);
  const back = readCode(code, () => FIRST);
  if ('refused' in back) throw new Error(`The code was refused: ${back.refused}`);
  expect(back).toMatchObject({ content: 1, ...(role && { role }) });
  const { cases, lessons, questions } = foldProgress(back.events);
  expect({ cases, lessons, questions, tests: foldTests(back.events) }).toMatchSnapshot();
});
