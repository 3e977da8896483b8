import type { Progress } from '../record/progress.ts';
import type { TestAttempt, Tests } from '../record/tests.ts';
import { caseStanding } from './standing.ts';

/** What `course.yaml` asks for, under `completion`. */
export interface CompletionPlan {
  /** How many cases. */
  cases: number;
  /** How many pairs of cases among them. */
  pairs: number;
  /** The share of the final test that must stand, above 0 and up to 1. */
  passMark: number;
  /** How many questions the final test has. */
  finalQuestions: number;
}

/** The course as the rules see it; an outline is one. */
export interface CourseToComplete {
  lessons: readonly { id: string }[];
  cases: readonly { id: string; pair?: string | undefined }[];
  completion: CompletionPlan;
}

/** How far a rule is met: `have` of `need`. */
export interface Fulfilled {
  have: number;
  need: number;
  met: boolean;
}

/** What the learner has done: the two folds of the record. */
export interface Done extends Progress {
  tests: Tests;
}

type Rule = (done: Done, course: CourseToComplete) => { have: number; need: number };

/**
 * The rules by which the course counts as completed and as passed: the one table for the home page, the certificate and the portals.
 *
 * | rule    | belongs to | met when                                                                                      |
 * | ------- | ---------- | --------------------------------------------------------------------------------------------- |
 * | lessons | completed  | every lesson was read to its end                                                              |
 * | cases   | completed  | `completion.cases` cases came to an ending, or were skipped with their summary                |
 * | pairs   | completed  | both cases of `completion.pairs` pairs did; they count among the cases                        |
 * | test    | passed     | one attempt at the final test reached the pass mark of its day (`completion.passMark`)        |
 */
export const COMPLETION_RULES = {
  lessons: {
    of: 'completed',
    count: ({ lessons }, course) => ({
      have: course.lessons.filter(({ id }) => lessons[id]?.completed).length,
      need: course.lessons.length,
    }),
  },
  cases: {
    of: 'completed',
    count: (progress, { cases, completion }) => ({
      have: cases.filter(({ id }) => isDone(progress, id)).length,
      need: completion.cases,
    }),
  },
  pairs: {
    of: 'completed',
    count: (progress, { cases, completion }) => ({
      // Each pair is named by both of its cases.
      have: cases.filter(({ id, pair = '' }) => id < pair && isDone(progress, id) && isDone(progress, pair)).length,
      need: completion.pairs,
    }),
  },
  test: {
    of: 'passed',
    count: ({ tests }, { completion }) => ({
      have: Number((tests.final ?? []).some((each) => hasPassed(each, completion))),
      need: 1,
    }),
  },
} as const satisfies Record<string, { of: 'completed' | 'passed'; count: Rule }>;

export type CompletionRule = keyof typeof COMPLETION_RULES;

export interface Completion {
  completed: boolean;
  passed: boolean;
  rules: Record<CompletionRule, Fulfilled>;
}

/** Whether the course is completed and passed, and how far each rule is met. */
export function completionOf(done: Done, course: CourseToComplete): Completion {
  const names = Object.keys(COMPLETION_RULES) as CompletionRule[];
  const rules = Object.fromEntries(
    names.map((name) => {
      const { have, need } = COMPLETION_RULES[name].count(done, course);
      return [name, { have, need, met: have >= need }];
    }),
  ) as Record<CompletionRule, Fulfilled>;
  const all = (of: 'completed' | 'passed') =>
    names.filter((name) => COMPLETION_RULES[name].of === of).every((name) => rules[name].met);
  return { completed: all('completed'), passed: all('passed'), rules };
}

/** How many answers must stand in a test of that many questions. */
export function neededRight(of: number, { passMark }: Pick<CompletionPlan, 'passMark'>): number {
  // 0.8 × 15 is a little more than 12 to a machine.
  return Math.ceil(of * passMark - 1e-9);
}

/** Whether an attempt passed: as was said on its day, and by today’s mark where nothing was said. */
export function hasPassed({ done, passed }: TestAttempt, plan: Pick<CompletionPlan, 'passMark'>): boolean {
  return done !== undefined && (passed ?? done.right >= neededRight(done.of, plan));
}

function isDone({ cases }: Progress, id: string): boolean {
  return caseStanding(cases[id]) === 'done';
}
