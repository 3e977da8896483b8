import type { Telling } from '../case/graph.ts';
import type { TestName } from '../record/events.ts';
import { Met } from './met.ts';

/** A run that the events spoke of, as far as it foretells what comes. */
export interface KnownRun {
  id: string;
  case: string;
  choices: string[];
  /** The numbers of its last choice and its last ground; 0 before the first and of unknown ones. */
  choice: number;
  ground: number;
}

/** An attempt at a test. */
export interface KnownAttempt {
  id: string;
  test: TestName;
}

/** What was told so far: from it the next event is foretold. Numbers are those of the register, 0 of what it does not have. */
export class Story {
  readonly runs = new Met<KnownRun>();
  readonly attempts = new Met<KnownAttempt>();
  /** The run and the attempt that were spoken of last. */
  run: KnownRun | undefined;
  attempt: KnownAttempt | undefined;
  /** What the last run or attempt began with. */
  content = 1;
  telling: Telling = 'guided';
  case = 0;
  lesson = 0;
  section = 0;
  /** Whether the lesson was read to its end. */
  finished = false;
  question = 0;
  /** The question that was answered first since a lesson was finished; it comes again at the end of the next. */
  opening = 0;
  /** The last result. */
  right = 0;
  of = 0;
}
