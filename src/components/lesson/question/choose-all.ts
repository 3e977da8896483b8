import type { JudgedPart } from '../../../domain/course/judge.ts';
import type { QuestionWords } from '../../../i18n/en/lesson.ts';
import { choices } from './choices.ts';
import { tellAll } from './tell-all.ts';

/** Checkboxes: as many as the learner needs. */
export const chooseAll = choices({ word, tell: tellAll });

function word({ stands, chosen }: JudgedPart, words: QuestionWords): string {
  const left = stands ? words.leftOut : words.rightlyLeftOut;
  return `${stands ? words.stands : words.standsNot} · ${chosen ? words.chosen : left}`;
}
