import { checkCourse } from '../../src/build/course-content.ts';
import { follow } from '../../src/domain/case/follow.ts';
import { replay } from '../../src/domain/case/play.ts';
import { certificateOf } from '../../src/domain/course/certificate.ts';
import { drawAll } from '../../src/domain/course/draw.ts';
import { fits, judge } from '../../src/domain/course/judge.ts';
import type { Question } from '../../src/domain/course/question.ts';
import { scoreTest } from '../../src/domain/course/score.ts';
import { THREADS } from '../../src/domain/course/threads.ts';
import { unite } from '../../src/domain/record/merge.ts';
import { foldProgress } from '../../src/domain/record/progress.ts';
import type { CourseEvent } from '../../src/domain/record/events.ts';
import { foldTests, type TestAttempt } from '../../src/domain/record/tests.ts';

/** What comes of a record in the course as it is, by what each part of it concerns. */
export interface Outcome {
  /** Case → its runs: where their decisions lead today, and how they ended when they were played. */
  cases: Record<string, { decisions: number; fit: number; at: string; ended: string | null; skipped: boolean }[]>;
  /** Question of a lesson → whether each answer stands; one that fits no more is null. */
  questions: Record<string, (boolean | null)[]>;
  /** Lesson → how many sections were read, and whether it was read to its end. */
  lessons: Record<string, { sections: number; completed: boolean }>;
  /** Test → its attempts: as they were handed in, and how their situations stand today. */
  tests: Record<string, { handedIn: string | null; passed: boolean | null; asked: string[]; stands: string[] }[]>;
  /** How many private notes there are. */
  notes: number;
  course: { completed: boolean; passed: boolean };
}

const { course } = checkCourse();

/** Takes events in any order. Throws when the course is not in order. */
export function outcomeOf(given: readonly CourseEvent[]): Outcome {
  if (!course) throw new Error('The course is not in order.');
  const events = unite(given).events;
  const progress = foldProgress(events);
  const { completion } = certificateOf(events, course.outline);
  return {
    cases: Object.fromEntries(
      Object.entries(progress.cases).map(([id, { runs, skipped }]) => {
        const graph = course.cases.find((each) => each.graph.id === id)?.graph;
        const played = runs.map(({ choices, ending }) => {
          const { steps, at } = graph ? replay(graph, choices) : { steps: [], at: '' };
          if (graph && follow(graph, choices).at !== at)
            throw new Error(`${id} is followed otherwise than it is played.`);
          return { decisions: choices.length, fit: steps.length, at, ended: ending ?? null, skipped };
        });
        return [id, played.length > 0 ? played : [{ decisions: 0, fit: 0, at: '', ended: null, skipped }]];
      }),
    ),
    questions: Object.fromEntries(
      Object.entries(progress.questions).map(([id, { attempts }]) => [
        id,
        attempts.map(({ response }) => stands(id, response)),
      ]),
    ),
    lessons: Object.fromEntries(
      Object.entries(progress.lessons).map(([id, { sections, completed }]) => [
        id,
        { sections: sections.length, completed },
      ]),
    ),
    tests: Object.fromEntries(
      Object.entries(foldTests(events)).map(([test, attempts]) => [test, attempts.map(attemptsOf(test, attempts))]),
    ),
    notes: Object.keys(progress.notes).length,
    course: { completed: completion.completed, passed: completion.passed },
  };
}

function questionOf(id: string): Question | undefined {
  return course?.questions.get(id.replace(/-again$/, ''))?.question;
}

function stands(id: string, response: readonly string[]): boolean | null {
  const question = questionOf(id);
  return question && fits(question, response) ? judge(question, response).right : null;
}

function attemptsOf(test: string, attempts: readonly TestAttempt[]) {
  const bank = [...(course?.questions.values() ?? [])]
    .map(({ question }) => question)
    .filter((question) => question.use === test && question.thread)
    .sort((a, b) => THREADS.indexOf(a.thread ?? 'child') - THREADS.indexOf(b.thread ?? 'child'))
    .map((question) => ({ id: question.id, thread: question.thread ?? 'child', key: question }));
  const size = course?.outline.completion.finalQuestions ?? 0;
  const drawn = test === 'final' ? drawAll(bank, attempts, size) : attempts.map(() => bank.map(({ id }) => id));
  return ({ done, answers, passed }: TestAttempt, index: number): Outcome['tests'][string][number] => {
    // A review asks what it chose: what was answered says which.
    const asked = test.startsWith('review') ? Object.keys(answers) : (drawn[index] ?? []);
    const scored = scoreTest(
      asked.flatMap((id) => bank.find((each) => each.id === id) ?? []),
      answers,
    );
    return {
      handedIn: done ? `${done.right} of ${done.of}` : null,
      passed: passed ?? null,
      asked,
      stands: scored.threads.flatMap(({ answers: all }) => all.filter(({ right }) => right).map(({ id }) => id)),
    };
  };
}
