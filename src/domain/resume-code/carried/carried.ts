import type { Telling } from '../../case/graph.ts';

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
  /** The latest answers in lessons, by `answerSlots`, as option ids. */
  answers: (readonly string[] | undefined)[];
  cases: (CarriedCase | undefined)[];
  pretest?: CarriedAttempt;
  final?: CarriedAttempt;
  /** Lessons and cases, the one that was touched last first. A code keeps of it what can be gone on with, and of that the first. */
  recent: Station[];
  /** Place of the role in the list of roles. */
  role?: number;
  dates?: CarriedDates;
}

/** Days before the day of the last event. */
export interface CarriedDates {
  /** When the final test was handed in. */
  final: number;
  /** When the last lesson was read to its end, if all were. */
  lessons: number;
  /** Of each case whether it was done after that. */
  late: boolean[];
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
  /** By place of the question in the list of that test; empty where it was left open for now. */
  answers: (readonly string[] | undefined)[];
  /** Once it was handed in. */
  done?: { right: number; of: number; passed?: boolean };
}
