import type { Change } from '../../src/domain/changes/changes.ts';
import type { Outcome } from './outcome.ts';

/** What a record says of itself, whatever the course has become: it never changes. */
export function lasting({ cases, questions, lessons, tests, notes }: Outcome) {
  const each = <In, Out>(of: Record<string, In[]>, take: (one: In) => Out) =>
    Object.fromEntries(Object.entries(of).map(([id, list]) => [id, list.map(take)]));
  return {
    cases: each(cases, ({ decisions, ended, skipped }) => ({ decisions, ended, skipped })),
    answers: each(questions, () => true),
    lessons,
    tests: each(tests, ({ handedIn, passed }) => ({ handedIn, passed })),
    notes,
  };
}

/**
 * The cases, questions and tests of which something else comes today than when the record was made, though no sentence about them says
 * why.
 * @param told what changed since
 */
export function unexplained(then: Outcome, now: Outcome, told: readonly Change[]): string[] {
  const ids = (field: 'case' | 'question') => new Set(told.map((change) => change[field]));
  const [cases, questions] = [ids('case'), ids('question')];
  const differ = <Part>(before: Record<string, Part>, after: Record<string, Part>) =>
    Object.keys(before).filter((id) => JSON.stringify(before[id]) !== JSON.stringify(after[id]));
  const inTest = (test: string) =>
    [...(then.tests[test] ?? []), ...(now.tests[test] ?? [])].flatMap(({ asked }) => asked);
  return [
    ...differ(then.cases, now.cases).filter((id) => !cases.has(id)),
    ...differ(then.questions, now.questions).filter((id) => !questions.has(id.replace(/-again$/, ''))),
    ...differ(then.tests, now.tests).filter((test) => !inTest(test).some((id) => questions.has(id))),
  ];
}
