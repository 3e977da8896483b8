import type { LmsBatch } from '../../src/portal/launch/lms-session.ts';
import { anInteraction } from './an-interaction.ts';

/** What a step list says that is told; what it leaves out is as at the beginning of the course. */
export interface Sent {
  /** Ids of the events that were decisions or answers. */
  answers?: string[];
  completion?: 'incomplete' | 'completed';
  success?: 'unknown' | 'passed' | 'failed';
  right?: number;
  of?: number;
  progress?: number;
}

/** All that is told at one time; `record` is any text. */
export function aBatch(
  { answers = [], completion = 'incomplete', success = 'unknown', right, of, progress = 0 }: Sent,
  record: string,
): LmsBatch {
  return {
    record,
    location: 'lesson-the-order.html#s2',
    report: {
      completion,
      success,
      progress,
      ...(right !== undefined &&
        of !== undefined && { score: { right, of, scaled: Math.floor((right / of) * 100) / 100 } }),
    },
    interactions: answers.map((event) => anInteraction({ event })),
    seconds: 60,
  };
}
