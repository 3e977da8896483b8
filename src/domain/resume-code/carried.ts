import type { Telling } from '../case/graph.ts';

/**
 * What a code carries of a record, by places in the lists of a shape: lessons, cases and questions as they stand there.
 * What is missing was never touched.
 */
export interface Carried {
  content: number;
  /** The day of the last event, in days since 1 January 2026. */
  day: number;
  place?: CarriedPlace;
  lessons: (CarriedLesson | undefined)[];
  /** The latest answer to each question in a lesson, as option ids, and the second answer to an opening. */
  answers: (CarriedAnswers | undefined)[];
  cases: (CarriedCase | undefined)[];
  pretest?: CarriedAttempt;
  final?: CarriedAttempt;
  /** What the learner was at last, of all that can be gone on with. */
  latest?: Station;
  /** Place of the role in the list of roles. */
  role?: number;
}

export interface Station {
  kind: 'lesson' | 'case';
  at: number;
}

/** The page of a lesson or case that was opened last, and the section. */
export type CarriedPlace = Station & { section?: number };

export interface CarriedLesson {
  /** Of each section whether it was read. */
  read: boolean[];
  completed: boolean;
}

export interface CarriedAnswers {
  first?: readonly string[];
  again?: readonly string[];
}

export interface CarriedCase {
  skipped: boolean;
  /** The latest run that ended; without one the latest. */
  run?: CarriedRun;
  /** A run that began after that one ended. */
  later?: CarriedRun & {
    /** The decision at which it leaves the other; missing where it began anew. */
    from?: number;
  };
}

export interface CarriedRun {
  telling: Telling;
  /** Choice by place in its scene, and the ground that was named, by place in its list. */
  steps: { choice: number; ground?: number }[];
  stands: Stands;
  /** It ended in an earlier wording of the case: the ending, by place, though its steps do not lead there any more. Counts as debriefed. */
  endedAs?: number;
}

/** Before the next decision, still reading what came of the last one, at the ending, or in the debrief. */
export type Stands = 'choosing' | 'told' | 'ended' | 'debrief';

export interface CarriedAttempt {
  seed: number;
  /** By place of the question in the list of that test. */
  answers: (readonly string[] | undefined)[];
  /** Once it was handed in. */
  done?: { right: number; of: number; passed?: boolean };
}
