import { holds, learn } from '../../src/domain/case/facts.ts';
import type { CaseGraph } from '../../src/domain/case/graph.ts';
import { bankOf, answerSlots } from '../../src/domain/resume-code/walk/answer-slots.ts';
import { answersTo } from '../../src/domain/resume-code/walk/answers.ts';
import type { Carried, CarriedRun } from '../../src/domain/resume-code/carried/carried.ts';
import { walkRun } from '../../src/domain/resume-code/walk/walk-case.ts';
import type { ShapeOfCase } from '../../src/domain/register/shape.ts';
import { createMeasuringPen } from './measuring-pen.ts';
import { provedCase } from './proved-cases.ts';
import { REAL_SHAPE } from './real-shape.ts';

type Steps = CarriedRun['steps'];

/** Every list of choices that the rules of a case let be made, whole or left at any decision, as places in their scenes. */
function* allRuns(
  graph: CaseGraph,
  of: ShapeOfCase,
  at = graph.start,
  facts: string[] = [],
  steps: Steps = [],
): Generator<{ steps: Steps; ended: boolean }> {
  const scene = graph.scenes.find(({ id }) => id === at);
  yield { steps, ended: !scene };
  for (const choice of scene?.choices.filter((each) => holds(facts, each)) ?? []) {
    const own = of.scenes.find(({ id }) => id === at)?.choices ?? [];
    const index = own.findIndex(({ id }) => id === choice.id);
    // Whichever ground is named takes the same room.
    const ground = (own[index]?.grounds.length ?? 0) - 1;
    const step = { choice: index, ...(ground >= 0 && { ground }) };
    yield* allRuns(graph, of, choice.goes, learn(facts, choice.teaches), [...steps, step]);
  }
}

/** The run that takes most room of all that can be played, and the bits that it takes. */
function worstRun(of: ShapeOfCase): { run: CarriedRun; bits: number } {
  let worst: { run: CarriedRun; bits: number } | undefined;
  for (const { steps, ended } of allRuns(provedCase(of.id).graph, of)) {
    for (const stands of ended ? (['told', 'ended'] as const) : (['told', 'choosing'] as const)) {
      if (steps.length === 0 && stands === 'told') continue;
      const pen = createMeasuringPen();
      walkRun(pen, of, { steps, stands });
      if (!worst || pen.bits() > worst.bits) worst = { run: { telling: 'guided', steps, stands }, bits: pen.bits() };
    }
  }
  if (!worst) throw new Error(`Nothing can be played in ${of.id}.`);
  return worst;
}

/**
 * What takes most room of all courses in which every lesson was read: all else may stand as it will. Wherever one thing takes as much
 * room as another, it does not matter which of them is here.
 */
export function worstCourse() {
  // The last number of a question is that of a text given to all cards, which no orderly answer has.
  const last = (question: (typeof REAL_SHAPE)['questions'][number]) => {
    const { count, responseOf } = answersTo(question, false);
    return responseOf(count - 1);
  };
  const answersIn = (test: 'pretest' | 'final', most: number) =>
    bankOf(REAL_SHAPE, test).map((question, index) => (index < most ? last(question) : undefined));
  return {
    content: REAL_SHAPE.content,
    day: 8191,
    place: { kind: 'case', at: 8 },
    lessons: REAL_SHAPE.lessons.map(({ sections }) => ({ read: sections.map(() => true), completed: true })),
    // One is open: the others then cost as much as if many were.
    answers: answerSlots(REAL_SHAPE).map(({ question }, index) => (index === 0 ? undefined : last(question))),
    cases: REAL_SHAPE.cases.map((of) => ({ skipped: false, run: worstRun(of).run })),
    recent: [],
    pretest: { seed: 0, answers: answersIn('pretest', 8), done: { right: 8, of: 8 } },
    final: { seed: 255, answers: answersIn('final', 14), done: { right: 14, of: 14, passed: true } },
  } satisfies Carried;
}
