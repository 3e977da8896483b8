import { completionOf, type Completion, type CourseToComplete } from '../../domain/course/completion.ts';
import type { CourseEvent } from '../../domain/record/events.ts';
import type { Progress } from '../../domain/record/progress.ts';
import { foldTests } from '../../domain/record/tests.ts';
import type { WhereWords } from '../../i18n/en/home.ts';

/** Says in the rows before and after the lessons how each stands. Returns how the course does. */
export function showExtras(
  root: ParentNode,
  course: CourseToComplete,
  progress: Progress,
  events: readonly CourseEvent[],
  { extras: t }: WhereWords,
): Completion {
  const tests = foldTests(events);
  const completion = completionOf({ ...progress, tests }, course);
  const latest = tests.final?.at(-1);
  const test = latest ? (latest.done ? t.notYet : t.begun) : '';
  const say = (id: string, state: string) => {
    root.querySelector(`[data-extra="${id}"] [data-state]`)?.replaceChildren(state);
  };
  say('pretest', tests.pretest?.some(({ done }) => done) ? t.done : tests.pretest ? t.begun : '');
  say('final-test', completion.passed ? t.passed : test);
  say('certificate', completion.completed ? t.ready : '');
  say('action-plan', Object.keys(progress.notes).some((note) => note.startsWith('plan-')) ? t.written : '');
  root.querySelector('[data-knot]')?.classList.toggle('done', completion.passed);
  return completion;
}
