import { againId } from '../../course/question.ts';
import type { Shape } from '../../register/shape.ts';
import type { ShapeQuestion } from './answers.ts';

/** A place for one answer in a lesson: a question, or an opening asked again under an id of its own. */
export interface AnswerSlot {
  id: string;
  question: ShapeQuestion;
  /** Whether a lesson begins with it. */
  isFirst: boolean;
}

/** All places for answers in lessons, in the order of the shape: lesson by lesson, each beginning with its opening. */
export function answerSlots({ questions }: Shape): AnswerSlot[] {
  return questions.flatMap((question): AnswerSlot[] => {
    const slot = { id: question.id, question, isFirst: question.use === 'opening' };
    if (question.use === 'opening') return [slot, { id: againId(question.id), question, isFirst: false }];
    return question.use === 'check' ? [slot] : [];
  });
}

/** The questions of one of the tests. */
export function bankOf({ questions }: Shape, test: 'pretest' | 'final'): ShapeQuestion[] {
  return questions.filter(({ use }) => use === test);
}
