import type { CourseEvent } from '../../record/events.ts';
import { lastTouched, type Touched } from '../../record/last-touched.ts';
import { foldProgress, type Progress } from '../../record/progress.ts';
import { foldTests, type TestAttempt, type Tests } from '../../record/tests.ts';
import type { Shape } from '../../register/shape.ts';
import { answerSlots, bankOf } from '../walk/answer-slots.ts';
import { answersTo, type ShapeQuestion } from '../walk/answers.ts';
import type { Carried, CarriedAttempt, CarriedPlace, Station } from './carried.ts';
import { carryDates } from './carry-dates.ts';
import { carryCase } from './carry-run.ts';
import { dayOf } from './day.ts';

/**
 * What a code carries of a history. What the shape does not know is left out, and so are answers to another wording of a question.
 * @param role place of the role in the list of roles
 */
export function carry(events: readonly CourseEvent[], shape: Shape, role?: number): Carried {
  const progress = foldProgress(events);
  const touched = lastTouched(events);
  const place = carryPlace(progress.place, shape);
  const { before, after } = attemptsOf(foldTests(events));
  const carried: Carried = {
    content: shape.content,
    day: dayOf(events.reduce((last, { at }) => Math.max(last, at), 0)),
    ...(place && { place }),
    lessons: shape.lessons.map(({ id, sections }) => {
      const own = progress.lessons[id];
      if (!own && !touched.has(`lesson ${id}`)) return undefined;
      return {
        read: sections.map((each) => own?.sections.includes(each) ?? false),
        completed: own?.completed ?? false,
      };
    }),
    answers: answerSlots(shape).map(({ id, question }) =>
      fitting(question, progress.questions[id]?.attempts.at(-1)?.response),
    ),
    cases: shape.cases.map((of) => {
      const own = progress.cases[of.id];
      return own && carryCase(of, own);
    }),
    ...(before && { pretest: carryAttempt({ ...before, seed: 0, left: [] }, bankOf(shape, 'pretest')) }),
    ...(after && { final: carryAttempt(after, bankOf(shape, 'final')) }),
    recent: recentOf(shape, touched),
    ...(role !== undefined && { role }),
  };
  const dates = carryDates(events, shape, carried, after);
  return { ...carried, ...(dates && { dates }) };
}

function carryPlace(place: Progress['place'], { lessons, cases }: Shape): CarriedPlace | undefined {
  const [, kind, id] = /^(lesson|case)-(.+)\.html$/.exec(place?.page ?? '') ?? [];
  if (kind === 'lesson') {
    const at = lessons.findIndex((each) => each.id === id);
    const section = lessons[at]?.sections.indexOf(place?.section ?? '') ?? -1;
    if (at >= 0) return { kind, at, ...(section >= 0 && { section }) };
  }
  const at = cases.findIndex((each) => each.id === id);
  return kind === 'case' && at >= 0 ? { kind, at } : undefined;
}

function fitting(question: ShapeQuestion, response: readonly string[] = []): readonly string[] | undefined {
  return answersTo(question, false).numberOf(response) === undefined ? undefined : response;
}

/** Of the pretest the latest attempt; of the final test the latest that passed, so that a pass is not lost, or else the latest. */
function attemptsOf({ pretest, final }: Tests) {
  return {
    before: pretest?.at(-1),
    after: final?.filter(({ done, passed }) => done && passed).at(-1) ?? final?.at(-1),
  };
}

function carryAttempt(
  { seed, answers, left, done, passed }: TestAttempt,
  bank: readonly ShapeQuestion[],
): CarriedAttempt {
  return {
    seed,
    answers: bank.map((question) => {
      const { id } = question;
      return fitting(question, answers[id]?.response) ?? (left.includes(id) && !(id in answers) ? [] : undefined);
    }),
    ...(done && {
      done: { right: Math.min(done.right, done.of), of: done.of, ...(passed !== undefined && { passed }) },
    }),
  };
}

function recentOf({ lessons, cases }: Shape, touched: Touched): Station[] {
  const timeOf = (kind: Station['kind'], id: string) => touched.get(`${kind} ${id}`);
  const station = (kind: Station['kind']) => (each: { id: string }, at: number) => ({
    kind,
    at,
    time: timeOf(kind, each.id),
  });
  return [...lessons.map(station('lesson')), ...cases.map(station('case'))]
    .flatMap(({ time, ...each }) => (time === undefined ? [] : [{ ...each, time }]))
    .sort((a, b) => b.time - a.time)
    .map(({ kind, at }) => ({ kind, at }));
}
