import { lessonStanding } from '../../domain/course/standing.ts';
import type { CourseEvent } from '../../domain/record/events.ts';
import { noteKind } from '../../domain/record/note-kind.ts';
import { foldProgress, type CaseProgress, type Progress } from '../../domain/record/progress.ts';
import { summarize, type RecordSummary } from '../../domain/record/summary.ts';
import type { MyDataScriptWords } from '../../i18n/en/my-data.ts';
import { fill, plural } from '../../i18n/fill.ts';
import type { DataCourse } from './data-course.ts';

/** A row of the tables, in their order. */
export const KINDS = ['lessons', 'cases', 'answers', 'tests', 'notes', 'plan', 'bench'] as const;
export type Kind = (typeof KINDS)[number];

/** What a record holds, one text for each kind of thing; empty where it holds none. */
export type KeptInWords = Record<Kind, string>;

type Words = Pick<MyDataScriptWords, 'locale' | 'kept'>;

/** Puts a record into words. Takes events in any order. */
export function keptInWords(events: readonly CourseEvent[], course: DataCourse, words: Words): KeptInWords {
  const progress = foldProgress(events);
  const summary = summarize(events);
  const t = words.kept;
  const count = (forms: { one: string; other: string }, n: number) => (n > 0 ? plural(forms, n, words.locale) : '');
  return {
    lessons: lessonsInWords(progress, events, course, words),
    cases: casesInWords(progress, course, words),
    answers: answersInWords(summary, words),
    tests: testsInWords(summary, words),
    notes: fill(count(t.notes.words, wordsIn(progress)), { notes: count(t.notes.notes, summary.notes) }),
    plan: count(t.plan, summary.planRows),
    bench: count(t.bench, summary.workbenchRows),
  };
}

function lessonsInWords(
  progress: Progress,
  events: readonly CourseEvent[],
  { lessons }: DataCourse,
  { locale, kept: { lessons: t } }: Words,
): string {
  // To have opened a lesson is to have begun it.
  const opened = new Set(events.flatMap((event) => ('page' in event ? event.page : [])));
  const standing = (id: string) => lessonStanding(progress.lessons[id], opened.has(`lesson-${id}.html`));
  const read = lessons.filter(({ id }) => standing(id) === 'done').length;
  const begun = lessons.filter(({ id }) => standing(id) === 'part');
  const where = begun.map(({ id, title, sections }) =>
    fill(t.at, { title, n: Math.min((progress.lessons[id]?.sections.length ?? 0) + 1, sections) }),
  );
  return [
    ...(read > 0 ? [plural(t.read, read, locale)] : []),
    ...(begun.length > 0
      ? [fill(t.begunAt, { begun: plural(t.begun, begun.length, locale), where: where.join('; ') })]
      : []),
  ].join(', ');
}

function casesInWords({ cases }: Progress, course: DataCourse, words: Words): string {
  return course.cases.flatMap((each) => caseInWords(each, cases[each.id], words)).join('; ');
}

/** How a case stands, the open run first; nothing for one that was never begun. */
function caseInWords(
  { title, decisions }: DataCourse['cases'][number],
  own: CaseProgress | undefined,
  { locale, kept: { cases: t } }: Words,
): string[] {
  const run = own?.current;
  // Whoever has decided and not gone on still stands at that decision.
  const n = run ? Math.min(run.choices.length, run.movedOn) + 1 : 0;
  const said = run
    ? fill(t.choosing, { title, n, of: Math.max(decisions, n) })
    : own?.ended
      ? fill(t.ended, { title })
      : own?.skipped
        ? fill(t.skipped, { title })
        : undefined;
  return said === undefined ? [] : [fill(plural(t.runs, Math.max(1, own?.runs.length ?? 0), locale), { of: said })];
}

function answersInWords({ questions }: RecordSummary, { locale, kept: { answers: t } }: Words): string {
  const { answered, tries } = questions;
  return answered === 0
    ? ''
    : fill(plural(t.questions, answered, locale), { answers: plural(t.answers, tries, locale) });
}

function testsInWords({ tests }: RecordSummary, { locale, kept: { tests: t } }: Words): string {
  return tests
    .map(({ test, attempts, last }) => {
      const how = last ? (last.passed ? t.passed : t.done) : t.begun;
      return fill(plural(t.attempts, attempts, locale), { of: fill(how, { test: t.names[test] }) });
    })
    .join('; ');
}

/** Words in the notes, without the plan and the workbench. */
function wordsIn({ notes }: Progress): number {
  const own = Object.entries(notes).filter(([name]) => noteKind(name) === 'notes');
  return own.reduce((sum, [, text]) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}
