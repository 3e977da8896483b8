import type { CourseEvent } from '../../src/domain/record/events.ts';
import { aRow } from './a-row.ts';
import { aRun } from './a-run.ts';
import { aHistory } from './an-event.ts';

/** 3 June 2026, 07:12 in universal time. */
const MORNING = Date.UTC(2026, 5, 3, 7, 12);

/** A learner in the middle of the course: two lessons, two cases, answers, a note, a plan, a workbench row. */
export function aLearner(): CourseEvent[] {
  return [
    ...aHistory(
      [
        { verb: 'launched', page: 'lesson-welcome.html' },
        { verb: 'completed', lesson: 'welcome' },
        { verb: 'experienced', lesson: 'non-refoulement', section: 's1' },
        { verb: 'answered', question: 'welcome-1', response: ['everything'] },
        { verb: 'answered', question: 'welcome-1', response: ['whether'] },
        { verb: 'commented', note: 'last-call-1', text: 'Ask who interpreted.' },
        { verb: 'commented', note: 'plan-1-do', text: 'ring the consulate' },
        { verb: 'commented', note: 'row-one', text: JSON.stringify(aRow({ id: 'one', concern: 'One template' })) },
      ],
      { writer: 'learner', from: MORNING },
    ),
    ...aRun('last-call', ['order-is-final'], { writer: 'call', from: MORNING + 60_000 }),
    ...aHistory([{ verb: 'skipped', case: 'the-counter' }], { writer: 'counter', from: MORNING + 120_000 }),
  ];
}
