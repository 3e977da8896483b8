import type { Telling } from '../../src/domain/case/graph.ts';
import { replay } from '../../src/domain/case/play.ts';
import type { CourseEvent, Happening } from '../../src/domain/record/events.ts';
import { aHistory } from './an-event.ts';
import { provedCase } from './proved-cases.ts';

interface Given {
  telling?: Telling;
  /** The writer in the events' ids; the run is named `<writer>-1`. */
  writer?: string;
  /** Milliseconds of the first event. */
  from?: number;
  /** How far the learner went: `told` stops before going on from the last decision. */
  until?: 'told' | 'ended' | 'debrief';
}

/** The events of a run, as the page of the case writes them. Throws when the case cannot be played like this. */
export function aRun(id: string, choices: readonly string[], given: Given = {}): CourseEvent[] {
  const { telling = 'guided', writer = 'seed', from = 1000, until = 'debrief' } = given;
  const { steps, ending } = replay(provedCase(id).graph, choices);
  if (steps.length !== choices.length) throw new Error(`${id} cannot be played like this: ${choices.join(', ')}`);
  const of = { case: id, run: `${writer}-1` };
  const happenings: Happening[] = [{ verb: 'initialized', case: id, telling, content: 1 }];
  choices.forEach((choice, step) => {
    happenings.push({ verb: 'answered', ...of, step, choice });
    if (until === 'told' && step === choices.length - 1) return;
    happenings.push({ verb: 'progressed', ...of, step, to: 'next' });
  });
  if (ending && until !== 'told') happenings.push({ verb: 'completed', ...of, ending: ending.id });
  if (ending && until === 'debrief')
    happenings.push({ verb: 'progressed', ...of, step: choices.length, to: 'debrief' });
  return aHistory(happenings, { writer, from });
}
