import type { Telling } from '../case/graph.ts';

/**
 * What every event has. `id`, its identity, is `<writer>-<n>`: a writer is one page from its loading to its leaving, so that two
 * tabs never take the same one. `at` is the time in milliseconds since 1970, in whole seconds, but always later than every event known
 * to the writer: it gives the order even where a clock was put back. Other names of writers and finer times are read too.
 */
export interface Stamp {
  id: string;
  at: number;
}

/** The learner opened a page, or reached a section of it: where to go on next time. */
export interface Launched {
  verb: 'launched';
  page: string;
  section?: string;
}

/**
 * A run of a case began, with that version of the content. Its `id` names the run. A “what if?” run begins with the choices that it
 * keeps from an earlier run.
 */
export interface Initialized {
  verb: 'initialized';
  case: string;
  telling: Telling;
  content: number;
  whatIf?: { run: string; choices: string[] };
}

/** The tests outside the lessons: before the course, after it, and the three short reviews later on. */
export type TestName = 'pretest' | 'final' | 'review-1' | 'review-2' | 'review-3';

/**
 * An attempt at a test began. Its `id` names the attempt; what it asks is drawn from `seed` out of the questions of that version of the
 * content, see `course/draw.ts`.
 */
export interface InitializedTest {
  verb: 'initialized';
  test: TestName;
  seed: number;
  content: number;
}

/** A decision was confirmed. `step` counts from 0. */
export interface AnsweredChoice {
  verb: 'answered';
  case: string;
  run: string;
  step: number;
  choice: string;
}

/** The learner said which provision carries the decision of that step. */
export interface AnsweredGround {
  verb: 'answered';
  case: string;
  run: string;
  step: number;
  ground: string;
}

/**
 * A question outside a case was answered: option ids in the order given; for `match`, one right-hand id for each left-hand card.
 * `attempt` says at which attempt at a test; without it the question stands in a lesson.
 */
export interface AnsweredQuestion {
  verb: 'answered';
  question: string;
  response: string[];
  attempt?: string;
}

/** The learner went on: past the consequence of that step (`told`), or to the debrief (`debrief`). */
export interface Progressed {
  verb: 'progressed';
  case: string;
  run: string;
  step: number;
  to: 'next' | 'debrief';
}

/** A run came to an ending, or a lesson was read to its end. */
export interface CompletedCase {
  verb: 'completed';
  case: string;
  run: string;
  ending: string;
}
export interface CompletedLesson {
  verb: 'completed';
  lesson: string;
}

/** A test was handed in: how many of its questions were answered so that the whole answer stands. */
export interface CompletedTest {
  verb: 'completed';
  test: TestName;
  attempt: string;
  right: number;
  of: number;
}

/** Beside it for the final test: whether it reached the pass mark of that day. It stays true when the mark changes later. */
export interface Judged {
  verb: 'passed' | 'failed';
  test: 'final';
  attempt: string;
  right: number;
  of: number;
}

/** A section of a lesson was read. */
export interface Experienced {
  verb: 'experienced';
  lesson: string;
  section: string;
}

/** A case was skipped; its summary was shown and it counts in full. */
export interface Skipped {
  verb: 'skipped';
  case: string;
}

/** A question of a test was left open for now; it comes back after the others. */
export interface LeftOpen {
  verb: 'skipped';
  question: string;
  attempt: string;
}

/** A private note was written or changed; an empty text takes it back. */
export interface Commented {
  verb: 'commented';
  note: string;
  text: string;
}

/** What can be appended to the record. Verbs follow xAPI, so that a statement is a translation and not a second model. */
export type Happening =
  | Launched
  | Initialized
  | InitializedTest
  | AnsweredChoice
  | AnsweredGround
  | AnsweredQuestion
  | Progressed
  | CompletedCase
  | CompletedLesson
  | CompletedTest
  | Judged
  | Experienced
  | Skipped
  | LeftOpen
  | Commented;

export type CourseEvent = Stamp & Happening;
