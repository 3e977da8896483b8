import type { CourseEvent, Happening } from '../../record/events.ts';
import { merge } from '../../record/merge.ts';
import type { Shape } from '../../register/shape.ts';
import type { Carried, CarriedAttempt, CarriedLesson, Station } from './carried.ts';
import { noonOf } from './day.ts';
import { isWhatIf, latestOf } from './open-stations.ts';
import { tellCase } from './tell-run.ts';
import { answerSlots, bankOf } from '../walk/answer-slots.ts';

/** Adds an event and returns its id. @param daysAgo how many days before the last event it was */
export type Tell = (happening: Happening, daysAgo?: number) => string;

/**
 * The history that a code stands for. It begins at noon of the day of the code, one event a second: what does not matter in the order
 * of the shape, what the learner was at last in the end.
 * @param writer the name that all its events have
 */
export function tellCourse(carried: Carried, shape: Shape, writer: string): CourseEvent[] {
  const events: CourseEvent[] = [];
  const tell: Tell = (happening, daysAgo = 0) => {
    const id = `${writer}-${events.length + 1}`;
    events.push({ id, at: noonOf(carried.day - daysAgo) + events.length * 1000, ...happening });
    return id;
  };
  const { place, dates } = carried;
  const latest = latestOf(carried);
  const isLatest = ({ kind, at }: Station) => kind === latest?.kind && at === latest.at;
  const tellStation = ({ kind, at }: Station) => {
    const isNow = isLatest({ kind, at }) || (kind === 'case' && dates?.late[at]);
    const daysAgo = isNow ? 0 : dates?.lessons;
    const tellThen: Tell = (happening) => tell(happening, daysAgo);
    if (kind === 'lesson') tellLesson(tellThen, shape.lessons[at], carried.lessons[at]);
    else tellCase(tellThen, shape.cases[at], carried.cases[at], shape.content);
  };
  const stations: Station[] = [
    ...shape.lessons.map((_, at): Station => ({ kind: 'lesson', at })),
    ...shape.cases.map((_, at): Station => ({ kind: 'case', at })),
  ];

  const others = stations.filter((each) => !isLatest(each));
  // A “what if?” calls back only where it is the last of all that was touched.
  others.filter((each) => isWhatIf(carried, each)).forEach(tellStation);
  others.filter((each) => !isWhatIf(carried, each)).forEach(tellStation);
  answerSlots(shape).forEach(({ id }, index) => {
    const response = carried.answers[index];
    if (response) tell({ verb: 'answered', question: id, response: [...response] }, dates?.lessons);
  });
  tellAttempt(tell, 'pretest', shape, carried.pretest);
  tellAttempt((happening) => tell(happening, dates?.final), 'final', shape, carried.final);
  // A lesson is also touched by opening it: where that was the last thing, it must stay the last.
  const placeIsLast = latest?.kind === 'lesson' && (!place || isLatest(place) || !isOpen(carried, place));
  if (latest && placeIsLast) tellStation(latest);
  if (place) tellPlace(tell, shape, place);
  if (latest && !placeIsLast) tellStation(latest);
  return merge(events, []);
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

function tellAttempt(tell: Tell, test: 'pretest' | 'final', shape: Shape, given: CarriedAttempt | undefined): void {
  if (!given) return;
  const { seed, answers, done } = given;
  const attempt = tell({ verb: 'initialized', test, seed, content: shape.content });
  bankOf(shape, test).forEach(({ id }, index) => {
    const response = answers[index];
    if (response?.length === 0) tell({ verb: 'skipped', question: id, attempt });
    else if (response) tell({ verb: 'answered', question: id, response: [...response], attempt });
  });
  if (!done) return;
  const { right, of, passed } = done;
  tell({ verb: 'completed', test, attempt, right, of });
  if (test === 'final' && passed !== undefined) {
    tell({ verb: passed ? 'passed' : 'failed', test, attempt, right, of });
  }
}
