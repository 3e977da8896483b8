import type { CourseReport } from '../../domain/course/report.ts';
import type { Interaction } from '../../domain/course/interaction.ts';

/** Element and value, in the order in which they are to be set. */
export type Setting = [element: string, value: string];

/** What the two SCORM standards differ in: names, words, forms. Pure; each folder has one. */
export interface Standard {
  kind: 'scorm12' | 'scorm2004';
  /** The name of the API object. */
  api: string;
  functions: Record<
    'initialize' | 'finish' | 'get' | 'set' | 'commit' | 'lastError' | 'errorString' | 'diagnostic',
    string
  >;
  elements: Record<'learner' | 'mode' | 'record' | 'location' | 'interactions' | 'exit' | 'time', string>;
  /** The longest record in characters, and the longest location. */
  limits: { record: number; location: number };
  /** Error codes that say that the runtime does not have an element. */
  unsupported: readonly string[];
  /** Error code of a second `Initialize`: the session is open all the same. */
  alreadyOpen: readonly string[];
  /** Elements of completion, success, score and progress; of what the portal already holds, `kept` reads what must not be lowered. */
  report: (report: CourseReport, kept: (element: string) => string) => Setting[];
  /** The elements that `report` asks `kept` for. */
  judged: readonly string[];
  /** One interaction at place `n` of the list. */
  interaction: (interaction: Interaction, n: number) => Setting[];
  /** Seconds in the form of the standard. */
  time: (seconds: number) => string;
  /** What is said of how the session ends. */
  exit: string;
  /** Asks the portal to take the course away, where the standard knows that. */
  leave?: Setting;
}
