import { foldProgress } from '../record/progress.ts';
import { foldTests } from '../record/tests.ts';
import type { CourseEvent } from '../record/events.ts';
import { completionOf, type Completion, type CourseToComplete, type Done } from './completion.ts';
import { caseStanding } from './standing.ts';

/** What a certificate says, or what it still waits for. */
export interface Certificate {
  completion: Completion;
  /** When the course was completed and when the final test was passed, in milliseconds since 1970; missing while it was not. */
  completedAt?: number;
  passedAt?: number;
  /** Ids of the cases that were played to an ending or skipped; the certificate makes no difference between the two. */
  cases: string[];
  /** Ids of the lessons and the cases that are not done. */
  openLessons: string[];
  openCases: string[];
}

/** Reads from the record what a certificate can say. Takes the events in order. */
export function certificateOf(events: readonly CourseEvent[], course: CourseToComplete): Certificate {
  const done = doneIn(events);
  const completion = completionOf(done, course);
  const reached = (what: 'completed' | 'passed') =>
    completion[what] ? events[firstWith(events, (some) => completionOf(doneIn(some), course)[what])]?.at : undefined;
  const [completedAt, passedAt] = [reached('completed'), reached('passed')];
  const isDone = ({ id }: { id: string }) => caseStanding(done.cases[id]) === 'done';
  return {
    completion,
    ...(completedAt !== undefined && { completedAt }),
    ...(passedAt !== undefined && { passedAt }),
    cases: course.cases.filter(isDone).map(({ id }) => id),
    openLessons: course.lessons.filter(({ id }) => !done.lessons[id]?.completed).map(({ id }) => id),
    openCases: course.cases.filter((each) => !isDone(each)).map(({ id }) => id),
  };
}

/** The event with which it became true; what was true once stays true. */
function firstWith(events: readonly CourseEvent[], isTrue: (some: readonly CourseEvent[]) => boolean): number {
  let [low, high] = [0, events.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(events.slice(0, middle + 1))) high = middle;
    else low = middle + 1;
  }
  return low;
}

function doneIn(events: readonly CourseEvent[]): Done {
  return { ...foldProgress(events), tests: foldTests(events) };
}
