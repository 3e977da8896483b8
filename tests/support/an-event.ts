import type { CourseEvent, Happening } from '../../src/domain/record/events.ts';

type Given = Partial<Pick<CourseEvent, 'id' | 'at'>> & Happening;

/** An event; its id is `test-1` and its time 1000 unless said otherwise. */
export function anEvent({ id = 'test-1', at = 1000, ...happening }: Given): CourseEvent {
  return { id, at, ...happening };
}

/** A history: each happening one second after the one before, with ids `<writer>-1`, `<writer>-2` … */
export function aHistory(happenings: readonly Happening[], { writer = 'test', from = 1000 } = {}): CourseEvent[] {
  return happenings.map((happening, index) =>
    anEvent({ id: `${writer}-${index + 1}`, at: from + index * 1000, ...happening }),
  );
}

/** One of each kind, in an order in which they can happen. */
export const ONE_OF_EACH: readonly Happening[] = [
  { verb: 'launched', page: 'lesson-non-refoulement' },
  { verb: 'launched', page: 'lesson-non-refoulement', section: 'the-rule' },
  { verb: 'experienced', lesson: 'non-refoulement', section: 'the-rule' },
  { verb: 'answered', question: 'nr-1', response: ['b'] },
  { verb: 'completed', lesson: 'non-refoulement' },
  { verb: 'initialized', case: 'maryam', telling: 'guided', content: 1 },
  { verb: 'answered', case: 'maryam', run: 'test-6', step: 0, choice: 'stop' },
  { verb: 'answered', case: 'maryam', run: 'test-6', step: 0, ground: 'cat:3-1' },
  { verb: 'progressed', case: 'maryam', run: 'test-6', step: 0, to: 'next' },
  { verb: 'completed', case: 'maryam', run: 'test-6', ending: 'protected' },
  { verb: 'initialized', case: 'maryam', telling: 'own', content: 1, whatIf: { run: 'test-6', choices: [] } },
  { verb: 'skipped', case: 'samuel' },
  { verb: 'initialized', test: 'final', seed: 7, content: 1 },
  { verb: 'skipped', question: 'final-2', attempt: 'test-13' },
  { verb: 'answered', question: 'final-1', response: ['a'], attempt: 'test-13' },
  { verb: 'completed', test: 'final', attempt: 'test-13', right: 1, of: 2 },
  { verb: 'failed', test: 'final', attempt: 'test-13', right: 1, of: 2 },
  { verb: 'commented', note: 'maryam-1', text: 'Ask the clinic.' },
];
