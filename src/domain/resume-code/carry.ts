import { againId } from '../course/question.ts';
import type { CourseEvent } from '../record/events.ts';
import { lastTouched, type Touched } from '../record/last-touched.ts';
import { foldProgress, type Progress, type QuestionProgress } from '../record/progress.ts';
import { foldTests, type TestAttempt, type Tests } from '../record/tests.ts';
import type { Shape } from '../register/shape.ts';
import { answersTo, type ShapeQuestion } from './answers.ts';
import type { Carried, CarriedAttempt, CarriedPlace, Station } from './carried.ts';
import { carryCase } from './carry-run.ts';
import { dayOf } from './day.ts';
import { isWhatIf, openStations } from './open-stations.ts';
import { questionsOf } from './walk-course.ts';

/**
 * What a code carries of a history. What the shape does not know is left out, and so are answers to another wording of a question.
 * @param role place of the role in the list of roles
 */
export function carry(events: readonly CourseEvent[], shape: Shape, role?: number): Carried {
  const progress = foldProgress(events);
  const touched = lastTouched(events);
  const place = carryPlace(progress.place, shape);
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
    answers: questionsOf(shape, 'lesson').map((question) => carryAnswers(question, progress)),
    cases: shape.cases.map((of) => {
      const own = progress.cases[of.id];
      return own && carryCase(of, own);
    }),
    ...carryTests(foldTests(events), shape),
    ...(role !== undefined && { role }),
  };
  const latest = latestOf(carried, shape, touched);
  return { ...carried, ...(latest && { latest }) };
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

function carryAnswers(question: ShapeQuestion, { questions }: Progress): Carried['answers'][number] {
  const latest = (own: QuestionProgress | undefined) => fitting(question, own?.attempts.at(-1)?.response);
  const first = latest(questions[question.id]);
  const again = question.use === 'opening' ? latest(questions[againId(question.id)]) : undefined;
  return first || again ? { ...(first && { first }), ...(again && { again }) } : undefined;
}

function fitting(question: ShapeQuestion, response: readonly string[] = []): readonly string[] | undefined {
  return answersTo(question, false).numberOf(response) === undefined ? undefined : response;
}

/** Of the final test the latest attempt that passed, so that a pass is not lost; where none did, and of the pretest, the latest. */
function carryTests({ pretest, final }: Tests, shape: Shape): Pick<Carried, 'pretest' | 'final'> {
  const before = pretest?.at(-1);
  const after = final?.filter(({ done, passed }) => done && passed).at(-1) ?? final?.at(-1);
  return {
    ...(before && { pretest: { ...carryAttempt(before, questionsOf(shape, 'pretest')), seed: 0 } }),
    ...(after && { final: carryAttempt(after, questionsOf(shape, 'final')) }),
  };
}

function carryAttempt({ seed, answers, done, passed }: TestAttempt, bank: readonly ShapeQuestion[]): CarriedAttempt {
  return {
    seed,
    answers: bank.map((question) => fitting(question, answers[question.id]?.response)),
    ...(done && {
      done: { right: Math.min(done.right, done.of), of: done.of, ...(passed !== undefined && { passed }) },
    }),
  };
}

/** A “what if?” that was left for something else does not call back; see `whereNext`. */
function latestOf(carried: Carried, { lessons, cases }: Shape, touched: Touched): Station | undefined {
  const timeOf = ({ kind, at }: Station) =>
    touched.get(`${kind} ${(kind === 'lesson' ? lessons : cases)[at]?.id ?? ''}`) ?? 0;
  const last = Math.max(...touched.values());
  return openStations(carried)
    .filter((each) => !isWhatIf(carried, each) || timeOf(each) === last)
    .sort((a, b) => timeOf(b) - timeOf(a))[0];
}
