import type { CourseEvent, TestName } from './events.ts';
import { unite } from './merge.ts';
import { noteKind, type NoteKind } from './note-kind.ts';
import { foldProgress, type CaseProgress } from './progress.ts';
import { foldTests, type TestAttempt } from './tests.ts';

export interface LessonSummary {
  id: string;
  /** Read to its end; else begun. */
  read: boolean;
  /** How many of its sections were read. */
  sections: number;
}

export interface CaseSummary {
  id: string;
  /** How often it was begun, “what if?” runs among them, and how many of these runs came to an ending. */
  runs: number;
  ended: number;
  skipped: boolean;
  /** The run that is under way: how many decisions were taken in it. */
  underWay?: { decisions: number };
  /** Id of the ending that was reached last. */
  lastEnding?: string;
}

export interface TestSummary {
  test: TestName;
  attempts: number;
  /** The latest attempt is not handed in: how many of its questions were answered. */
  open?: { answered: number };
  /** The latest that was handed in; `passed` of a final test that said so itself. */
  last?: { right: number; of: number; at: number; passed?: boolean };
}

/** What a record holds, counted for words and previews: ids and numbers only. Lists in the order in which things were begun. */
export interface RecordSummary {
  /** The times of the first and the last event; missing in an empty record. */
  since?: number;
  until?: number;
  events: number;
  lessons: LessonSummary[];
  cases: CaseSummary[];
  /** Questions in lessons that were answered, and how often in all. */
  questions: { answered: number; tries: number };
  tests: TestSummary[];
  /** Private notes, without what the next two count: rows of the action plan in which something stands, rows of the workbench. */
  notes: number;
  planRows: number;
  workbenchRows: number;
}

/** Counts what a record holds. Takes events in any order and more than once; never throws. */
export function summarize(all: readonly CourseEvent[]): RecordSummary {
  const { events } = unite(all);
  const progress = foldProgress(events);
  const [first, last] = [events[0], events.at(-1)];
  const tried = Object.values(progress.questions).map(({ attempts }) => attempts.length);
  const notes = Object.keys(progress.notes);
  const of = (kind: NoteKind) => notes.filter((note) => noteKind(note) === kind);
  return {
    ...(first && last && { since: first.at, until: last.at }),
    events: events.length,
    lessons: Object.entries(progress.lessons).map(([id, { sections, completed }]) => ({
      id,
      read: completed,
      sections: sections.length,
    })),
    cases: Object.entries(progress.cases).map(([id, own]) => summarizeCase(id, own)),
    questions: { answered: tried.length, tries: tried.reduce((sum, tries) => sum + tries, 0) },
    tests: Object.entries(foldTests(events)).map(([test, attempts]) => summarizeTest(test as TestName, attempts)),
    notes: of('notes').length,
    planRows: new Set(of('plan').map((note) => note.split('-')[1])).size,
    workbenchRows: of('bench').length,
  };
}

function summarizeCase(id: string, { runs, skipped, current, lastEnding }: CaseProgress): CaseSummary {
  return {
    id,
    runs: runs.length,
    ended: runs.filter(({ ending }) => ending !== undefined).length,
    skipped,
    ...(current && { underWay: { decisions: current.choices.length } }),
    ...(lastEnding !== undefined && { lastEnding }),
  };
}

function summarizeTest(test: TestName, attempts: readonly TestAttempt[]): TestSummary {
  const latest = attempts.at(-1);
  const last = attempts.filter(({ done }) => done).at(-1);
  return {
    test,
    attempts: attempts.length,
    ...(latest && !latest.done && { open: { answered: Object.keys(latest.answers).length } }),
    ...(last?.done && { last: { ...last.done, ...(last.passed !== undefined && { passed: last.passed }) } }),
  };
}
