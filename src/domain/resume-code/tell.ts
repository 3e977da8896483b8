import { againId } from '../course/question.ts';
import type { CourseEvent, Happening } from '../record/events.ts';
import type { Shape } from '../register/shape.ts';
import type { ShapeQuestion } from './answers.ts';
import type { Carried, CarriedAttempt, CarriedLesson, Station } from './carried.ts';
import { noonOf } from './day.ts';
import { isWhatIf } from './open-stations.ts';
import { tellCase } from './tell-run.ts';
import { questionsOf } from './walk-course.ts';

/** Adds an event and returns its id. */
export type Tell = (happening: Happening) => string;

/**
 * The history that a code stands for. It begins at noon of the day of the code, one event a second: what does not matter in the order
 * of the shape, what the learner was at last in the end.
 * @param writer the name that all its events have
 */
export function tellCourse(carried: Carried, shape: Shape, writer: string): CourseEvent[] {
  const events: CourseEvent[] = [];
  const tell: Tell = (happening) => {
    const id = `${writer}-${events.length + 1}`;
    events.push({ id, at: noonOf(carried.day) + events.length * 1000, ...happening });
    return id;
  };
  const { latest, place } = carried;
  const isLatest = ({ kind, at }: Station) => kind === latest?.kind && at === latest.at;
  const tellStation = ({ kind, at }: Station) => {
    if (kind === 'lesson') tellLesson(tell, shape.lessons[at], carried.lessons[at]);
    else tellCase(tell, shape.cases[at], carried.cases[at], shape.content);
  };
  const stations: Station[] = [
    ...shape.lessons.map((_, at): Station => ({ kind: 'lesson', at })),
    ...shape.cases.map((_, at): Station => ({ kind: 'case', at })),
  ];

  const others = stations.filter((each) => !isLatest(each));
  // A “what if?” calls back only where it is the last of all that was touched.
  others.filter((each) => isWhatIf(carried, each)).forEach(tellStation);
  others.filter((each) => !isWhatIf(carried, each)).forEach(tellStation);
  tellAnswers(tell, questionsOf(shape, 'lesson'), carried.answers);
  tellAttempt(tell, 'pretest', shape, carried.pretest);
  tellAttempt(tell, 'final', shape, carried.final);
  // A lesson is also touched by opening it: where that was the last thing, it must stay the last.
  const placeIsLast = latest?.kind === 'lesson' && (!place || isLatest(place) || !isOpen(carried, place));
  if (latest && placeIsLast) tellStation(latest);
  if (place) tellPlace(tell, shape, place);
  if (latest && !placeIsLast) tellStation(latest);
  return events;
}

function isOpen({ lessons }: Carried, { kind, at }: Station): boolean {
  return kind === 'lesson' && lessons[at]?.completed === false;
}

function tellPlace(tell: Tell, { lessons, cases }: Shape, { kind, at, section }: NonNullable<Carried['place']>): void {
  const { id } = (kind === 'lesson' ? lessons : cases)[at] ?? {};
  const name = section === undefined ? undefined : lessons[at]?.sections[section];
  if (id !== undefined)
    tell({ verb: 'launched', page: `${kind}-${id}.html`, ...(name !== undefined && { section: name }) });
}

function tellLesson(tell: Tell, of: Shape['lessons'][number] | undefined, lesson: CarriedLesson | undefined): void {
  if (!of || !lesson) return;
  const read = of.sections.filter((_, index) => lesson.read[index]);
  if (read.length === 0 && !lesson.completed) tell({ verb: 'launched', page: `lesson-${of.id}.html` });
  for (const section of read) tell({ verb: 'experienced', lesson: of.id, section });
  if (lesson.completed) tell({ verb: 'completed', lesson: of.id });
}

function tellAnswers(tell: Tell, questions: readonly ShapeQuestion[], answers: Carried['answers']): void {
  questions.forEach(({ id }, index) => {
    const { first, again } = answers[index] ?? {};
    if (first) tell({ verb: 'answered', question: id, response: [...first] });
    if (again) tell({ verb: 'answered', question: againId(id), response: [...again] });
  });
}

function tellAttempt(tell: Tell, test: 'pretest' | 'final', shape: Shape, given: CarriedAttempt | undefined): void {
  if (!given) return;
  const { seed, answers, done } = given;
  const attempt = tell({ verb: 'initialized', test, seed, content: shape.content });
  questionsOf(shape, test).forEach(({ id }, index) => {
    const response = answers[index];
    if (response) tell({ verb: 'answered', question: id, response: [...response], attempt });
  });
  if (!done) return;
  const { right, of, passed } = done;
  tell({ verb: 'completed', test, attempt, right, of });
  if (test === 'final' && passed !== undefined) {
    tell({ verb: passed ? 'passed' : 'failed', test, attempt, right, of });
  }
}
