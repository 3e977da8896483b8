import type { Telling } from '../case/graph.ts';
import type { CourseEvent } from './events.ts';
import { unite } from './merge.ts';
import { foldRuns } from './runs.ts';

/** One play of a case, from its beginning or from a decision that was reopened. */
export interface Run {
  /** The id of the event that began it. */
  id: string;
  case: string;
  telling: Telling;
  /** The content version with which it was begun. */
  content: number;
  startedAt: number;
  /** The run whose first choices it keeps, and the decision (from 0) at which it leaves it. */
  whatIf?: { run: string; from: number };
  choices: string[];
  /** Step → the provision that the learner named. */
  grounds: Record<number, string>;
  /** How many decisions the learner has gone on from. */
  movedOn: number;
  toDebrief: boolean;
  ending?: string;
  endedAt?: number;
}

export interface CaseProgress {
  /** Oldest first. */
  runs: Run[];
  /** The latest run, if it has not ended. */
  current?: Run;
  skipped: boolean;
  /** Whether any run came to an ending. */
  ended: boolean;
  lastEnding?: string;
}

export interface LessonProgress {
  sections: string[];
  completed: boolean;
}

export interface QuestionProgress {
  attempts: { response: string[]; at: number }[];
}

/** What the record says of the course, by id; `tests.ts` folds the tests. An id that nothing was written about is missing. */
export interface Progress {
  cases: Record<string, CaseProgress>;
  lessons: Record<string, LessonProgress>;
  /** What was answered in lessons. */
  questions: Record<string, QuestionProgress>;
  notes: Record<string, string>;
  /** Where the learner was last. */
  place?: { page: string; section?: string; at: number };
}

/**
 * Folds events into progress. Takes them in any order and more than once; never throws. What does not fit – a choice of an unknown
 * run, a second answer to a decision, a step after a gap – is left out here and stays in the record.
 */
export function foldProgress(events: readonly CourseEvent[]): Progress {
  const history = unite(events).events;
  const runs = foldRuns(history);
  const progress: Progress = {
    cases: dictionary(),
    lessons: dictionary(),
    questions: dictionary(),
    notes: dictionary(),
  };
  for (const run of runs) {
    const own = caseOf(progress, run.case);
    own.runs.push(run);
    if (run.ending === undefined) own.current = run;
    else delete own.current;
  }
  for (const { case: of, ending } of runs.sort((a, b) => (a.endedAt ?? 0) - (b.endedAt ?? 0))) {
    if (ending !== undefined) Object.assign(caseOf(progress, of), { ended: true, lastEnding: ending });
  }
  for (const event of history) add(progress, event);
  return progress;
}

function add(progress: Progress, event: CourseEvent): void {
  const { verb, at } = event;
  // Attempts at tests are folded in `tests.ts`, for the few pages that need them.
  if ('attempt' in event) return;
  if (verb === 'launched') {
    const { page, section } = event;
    progress.place = { page, ...(section !== undefined && { section }), at };
  } else if ('question' in event) {
    (progress.questions[event.question] ??= { attempts: [] }).attempts.push({ response: event.response, at });
  } else if ('lesson' in event) {
    const own = (progress.lessons[event.lesson] ??= { sections: [], completed: false });
    if (verb === 'completed') own.completed = true;
    else if ('section' in event && !own.sections.includes(event.section)) own.sections.push(event.section);
  } else if (verb === 'skipped') {
    caseOf(progress, event.case).skipped = true;
  } else if (verb === 'commented') {
    if (event.text) progress.notes[event.note] = event.text;
    else Reflect.deleteProperty(progress.notes, event.note);
  }
}

function caseOf({ cases }: Progress, id: string): CaseProgress {
  return (cases[id] ??= { runs: [], skipped: false, ended: false });
}

/** Without a prototype: ids come from outside, and `constructor` must not be found in it. */
function dictionary<Value>(): Record<string, Value> {
  return Object.create(null) as Record<string, Value>;
}
