import { checkCourse } from '../../src/build/course-content.ts';
import type { Question } from '../../src/domain/course/question.ts';

const questions = checkCourse().course?.questions;

/** The question of the course with this id. Throws when there is none. */
export function questionOf(id: string): Question {
  const placed = questions?.get(id);
  if (!placed) throw new Error(`The course has no question ‘${id}’.`);
  return placed.question;
}

/** What a right answer holds, as the record keeps it: options, steps in their order, or for each card its own text. */
export function rightAnswer(question: Question): string[] {
  switch (question.kind) {
    case 'choose-one':
    case 'choose-all':
      return question.options.filter(({ right }) => right).map(({ id }) => id);
    case 'order':
      return question.options.map(({ id }) => id);
    case 'match':
      return question.pairs.map(({ id }) => id);
  }
}
