import type { Shape } from '../../register/shape.ts';
import { answerSlots, type AnswerSlot } from './answer-slots.ts';
import { answersTo } from './answers.ts';
import type { Carried } from '../carried/carried.ts';
import type { Pen } from './pen.ts';

/**
 * Writes or reads the answers in lessons. A lesson without any takes little room; how little depends on how many were begun.
 * @param begun how many lessons were begun
 * @param orderly whether no text was given to two cards
 */
export function walkAnswers(
  pen: Pen,
  shape: Shape,
  begun: number,
  orderly: boolean,
  given: Carried['answers'] = [],
): Carried['answers'] {
  const slots = answerSlots(shape);
  const starts = slots.flatMap(({ isFirst }, index) => (isFirst || index === 0 ? [index] : []));
  const blocks = starts.map((start, block) => {
    const responses = given.slice(start, starts[block + 1]);
    return { slots: slots.slice(start, starts[block + 1]), responses, hasAny: responses.some(Boolean) };
  });
  const isWhole = blocks.every((each) => !each.hasAny || each.slots.every((_, index) => each.responses[index]));
  const areWhole = pen.oneOf(2, Number(!isWhole)) === 0;
  return blocks.flatMap((block) => {
    const hasAny = pen.pick([shape.lessons.length - begun + 1, begun + 1], Number(block.hasAny)) === 1;
    return block.slots.map((slot, index) =>
      hasAny ? walkAnswer(pen, slot, areWhole, orderly, block.responses[index]) : undefined,
    );
  });
}

function walkAnswer(
  pen: Pen,
  { question }: AnswerSlot,
  isThere: boolean,
  orderly: boolean,
  given: readonly string[] = [],
): readonly string[] | undefined {
  const { count, numberOf, responseOf } = answersTo(question, orderly);
  const number = numberOf(given);
  if (isThere) return responseOf(pen.oneOf(count, number ?? 0));
  const written = pen.oneOf(count + 1, (number ?? -1) + 1);
  return written === 0 ? undefined : responseOf(written - 1);
}
