import { follow, type CaseWays } from '../case/follow.ts';
import { fits, type AnswerKey } from '../course/judge.ts';
import type { Question } from '../course/question.ts';
import type { Progress } from '../record/progress.ts';
import type { Change, Changes } from './changes.ts';
import { revisedRun, type RevisedRun } from './revised-run.ts';

/** The course as far as it is needed to see what of a record still fits: small enough to be fetched. */
export interface CourseWays {
  /** The content version. */
  content: number;
  cases: CaseWays[];
  /** Question → how it is answered, and with which ids. */
  questions: Record<string, { kind: Question['kind']; options: string[] }>;
  /** Lesson → its sections. */
  lessons: Record<string, string[]>;
}

/** Something that the course no longer has, and why, as far as it is told. */
export interface Gone {
  id: string;
  why: string[];
}

/** What of a record no longer fits the course. Nothing of it is lost: the record keeps it. */
export interface RevisedRecord {
  /** The latest run of each case that a revision touched. */
  runs: { title: string; found: RevisedRun }[];
  /** Questions of lessons whose latest answer no longer fits, and which are open again. */
  answers: Gone[];
  cases: Gone[];
  lessons: Gone[];
  /** Questions of lessons that are no longer asked. */
  questions: Gone[];
  /** Sections that were read, by `lesson#section`. */
  sections: Gone[];
}

/**
 * Sets a record beside the course as it is. Tests are not looked at: one that was handed in stands, and one that was not says itself
 * what changed.
 */
export function revisedRecord(progress: Progress, course: CourseWays, changes: Changes): RevisedRecord {
  const told = changes.flatMap((each) => each.changes);
  const gone = (id: string, concerns: (change: Change) => boolean): Gone => ({
    id,
    why: [...new Set(told.filter(concerns).map(({ why }) => why))],
  });
  const found: RevisedRecord = { runs: [], answers: [], cases: [], lessons: [], questions: [], sections: [] };

  for (const [id, { runs }] of Object.entries(progress.cases)) {
    const ways = course.cases.find((each) => each.id === id);
    const run = runs.at(-1);
    const revised = ways && run && revisedRun(ways, run, follow(ways, run.choices), { changes, today: course.content });
    if (revised) found.runs.push({ title: ways.title, found: revised });
    if (!ways) found.cases.push(gone(id, (change) => change.case === id));
  }
  for (const [id, { attempts }] of Object.entries(progress.questions)) {
    // Under a name of its own stands the second answer to an opening.
    const asked = id.replace(/-again$/, '');
    const question = own(course.questions, asked);
    const response = attempts.at(-1)?.response ?? [];
    if (!question) found.questions.push(gone(id, (change) => change.question === asked));
    else if (!fits(keyOf(question), response)) {
      found.answers.push(gone(id, (change) => change.question === asked));
    }
  }
  for (const [id, { sections }] of Object.entries(progress.lessons)) {
    const has = own(course.lessons, id);
    if (!has) found.lessons.push(gone(id, (change) => change.lesson === id));
    for (const section of has ? sections : []) {
      if (has?.includes(section)) continue;
      found.sections.push(
        gone(`${id}#${section}`, (change) => change.lesson === id && (change.section ?? section) === section),
      );
    }
  }
  return found;
}

function keyOf({ kind, options }: CourseWays['questions'][string]): AnswerKey {
  const ids = options.map((id) => ({ id, right: false }));
  return kind === 'match' ? { kind, pairs: ids } : { kind, options: ids };
}

/** Ids come from outside: `constructor` is none. */
function own<Value>(things: Readonly<Record<string, Value>>, id: string): Value | undefined {
  return Object.hasOwn(things, id) ? things[id] : undefined;
}
