import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completionOf } from '../../../src/domain/course/completion.ts';
import { whereNext, type WhereNext } from '../../../src/domain/course/where-next.ts';
import type { CourseEvent } from '../../../src/domain/record/events.ts';
import { lastTouched } from '../../../src/domain/record/last-touched.ts';
import { merge } from '../../../src/domain/record/merge.ts';
import { foldProgress, type CaseProgress, type Run } from '../../../src/domain/record/progress.ts';
import { readEvent } from '../../../src/domain/record/read-event.ts';
import { foldTests, type TestAttempt } from '../../../src/domain/record/tests.ts';
import { contentOf, readCode, type CodeRead } from '../../../src/domain/resume-code/read-code.ts';
import { writeCode } from '../../../src/domain/resume-code/write-code.ts';
import { anyBusyCourse, anyCourse, anyFinishedCourse, anyOrderlyCourse, anyRole } from '../../support/any-course.ts';
import { fitsACode } from '../../support/fits-a-code.ts';
import { provedCases } from '../../support/proved-cases.ts';
import { REAL_SHAPE } from '../../support/real-shape.ts';

const shapes = (content: number) => (content === 1 ? REAL_SHAPE : undefined);
const COURSE = {
  lessons: REAL_SHAPE.lessons,
  cases: provedCases().map(({ graph }) => ({ id: graph.id, pair: graph.pair?.with })),
  completion: { cases: 3, pairs: 1, passMark: 0.8, finalQuestions: 14 },
};
const PATH = [
  ...REAL_SHAPE.lessons.map(({ id }) => ({ kind: 'lesson' as const, id })),
  ...REAL_SHAPE.cases.map(({ id }) => ({ kind: 'case' as const, id })),
];

function read(code: string): CodeRead {
  const answer = readCode(code, shapes);
  if ('refused' in answer) throw new Error(`The code was refused: ${JSON.stringify(answer)}`);
  return answer;
}

/** What must come back, as the pages see it: everything but earlier runs, earlier attempts and notes. */
function seen(events: readonly CourseEvent[]) {
  const progress = foldProgress(events);
  const { cases, lessons, questions, place } = progress;
  const tests = foldTests(events);
  const passed = tests.final?.filter((each) => each.passed === true).at(-1);
  const completion = completionOf({ ...progress, tests }, COURSE);
  return {
    cases: mapped(cases, caseSeen),
    lessons: mapped(lessons, ({ sections, completed }) => ({ sections: [...sections].sort(), completed })),
    answers: mapped(questions, ({ attempts }, id) => inOrder(id, attempts.at(-1)?.response)),
    place: { page: place?.page, section: place?.section },
    pretest: attemptSeen(tests.pretest?.at(-1), false),
    final: attemptSeen(passed ?? tests.final?.at(-1), true),
    completion,
    next: withoutTime(whereNext(PATH, progress, lastTouched(events))),
  };
}

function caseSeen({ runs, current, skipped, ended, lastEnding }: CaseProgress) {
  const main = current && ended ? runs.filter(({ ending }) => ending !== undefined).at(-1) : runs.at(-1);
  const later = main === current ? undefined : current;
  return { main: runSeen(main), later: runSeen(later, main), skipped, ended, lastEnding };
}

function runSeen(run: Run | undefined, main?: Run) {
  if (!run) return undefined;
  const { choices, grounds, movedOn, toDebrief, ending, whatIf } = run;
  const from = main && whatIf?.run === main.id ? whatIf.from : undefined;
  return { choices, grounds, movedOn, toDebrief, ending, from };
}

function attemptSeen(attempt: TestAttempt | undefined, isDrawn: boolean) {
  if (!attempt) return undefined;
  const { answers, left, done, passed, seed } = attempt;
  return {
    answers: mapped(answers, ({ response }, id) => inOrder(id, response)),
    left: [...left].sort(),
    right: done?.right,
    of: done?.of,
    passed,
    seed: isDrawn ? seed : undefined,
  };
}

/** A set of options has no order. */
function inOrder(id: string, response: readonly string[] = []): string[] {
  const isSet = REAL_SHAPE.questions.some((each) => each.id === id && each.kind === 'choose-all');
  return isSet ? [...response].sort() : [...response];
}

function told(events: readonly CourseEvent[]) {
  return mapped(foldProgress(events).cases, ({ runs }) => runs.at(-1)?.telling);
}

function dayOfPassing(events: readonly CourseEvent[]): number | undefined {
  const at = foldTests(events).final?.at(-1)?.done?.at;
  return at && Math.floor(at / 86_400_000);
}

function withoutTime(next: WhereNext) {
  return { ...next, at: undefined };
}

function mapped<From, To>(things: Record<string, From>, change: (thing: From, id: string) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(things).map(([id, thing]) => [id, change(thing, id)]));
}

describe('a code that was written', () => {
  test.each([
    ['of a finished course', anyFinishedCourse],
    ['of a course on any day', anyCourse],
  ])('brings back all %s but earlier runs', (_, courses) => {
    fc.assert(
      fc.property(courses, anyRole, (events, role) => {
        fc.pre(fitsACode(events, REAL_SHAPE, role));
        const back = read(writeCode(events, REAL_SHAPE, role));
        expect(seen(back.events)).toEqual(seen(events));
        expect([back.content, back.role]).toEqual([1, role]);
      }),
      { numRuns: 300 },
    );
  });

  test('is written again, sign by sign, from what it brought back', () => {
    fc.assert(
      fc.property(fc.oneof(anyCourse, anyBusyCourse), anyRole, (events, role) => {
        fc.pre(fitsACode(events, REAL_SHAPE, role));
        const code = writeCode(events, REAL_SHAPE, role);
        const back = read(code);
        expect(writeCode(back.events, REAL_SHAPE, back.role)).toBe(code);
      }),
      { numRuns: 300 },
    );
  });

  test('gives the same events each time, so that to enter it twice adds nothing; another code gives others', () => {
    fc.assert(
      fc.property(anyCourse, anyCourse, (one, other) => {
        const code = writeCode(one, REAL_SHAPE);
        const events = read(code).events;
        expect(merge(events, read(code.toLowerCase().replaceAll(' ', '-')).events)).toEqual(events);
        const ids = new Set(events.map(({ id }) => id));
        const others = writeCode(other, REAL_SHAPE);
        if (others !== code) expect(read(others).events.filter(({ id }) => ids.has(id))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('gives events that the record takes, in order, in whole seconds, on the day of the last', () => {
    fc.assert(
      fc.property(anyCourse, (events) => {
        const back = read(writeCode(events, REAL_SHAPE)).events;
        expect(back.filter((event) => !readEvent(event))).toEqual([]);
        expect(merge(back, [])).toEqual(back);
        const day = (at: number) => Math.floor(at / 86_400_000);
        const last = events.at(-1);
        expect(back.filter(({ at }) => at % 1000 !== 0 || (last && day(at) !== day(last.at)))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('says of a finished course also how each run was told, and when it was completed and passed', () => {
    fc.assert(
      fc.property(anyOrderlyCourse, anyRole, (events, role) => {
        const back = read(writeCode(events, REAL_SHAPE, role));
        expect([seen(back.events), back.role]).toEqual([seen(events), role]);
        expect(told(back.events)).toEqual(told(events));
        // To the day for the test; the lessons are dated by the last of them, which most often is when the course was completed.
        expect(dayOfPassing(back.events)).toEqual(dayOfPassing(events));
      }),
      { numRuns: 100 },
    );
  });

  test('holds no note', () => {
    const note: CourseEvent = { id: 'a-1', at: 0, verb: 'commented', note: 'plan-1-do', text: 'Ask the clinic.' };
    expect(writeCode([note], REAL_SHAPE)).toBe(writeCode([], REAL_SHAPE));
  });

  test('says its content version before its shape is there, and is refused where there is none', () => {
    const shape = { ...REAL_SHAPE, content: 12 };
    const code = writeCode([], shape);
    expect(contentOf(code)).toBe(12);
    expect(readCode(code, shapes)).toEqual({ refused: 'newer-content', content: 12 });
    expect(contentOf(code.slice(0, -1))).toBeUndefined();
  });
});
