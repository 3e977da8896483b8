import type { ThreadId } from './threads.ts';

/** Where a question is asked: before a lesson and again at its end, in a lesson, before the course, after it. */
export type QuestionUse = 'opening' | 'check' | 'pretest' | 'final';

interface Asked {
  id: string;
  use: QuestionUse;
  lesson: string;
  /** On questions of the two tests: the strand for which the answer counts. */
  thread?: ThreadId | undefined;
  teaches: string[];
  /** The situation and the question, in Markdown. */
  stem: string;
}

export interface ChoiceOption {
  id: string;
  text: string;
  right: boolean;
  /** Why it stands or does not: the rule and the fact. */
  why: string;
  cites: string[];
}

export interface ChooseOne extends Asked {
  kind: 'choose-one';
  options: ChoiceOption[];
}

export interface ChooseAll extends Asked {
  kind: 'choose-all';
  options: ChoiceOption[];
}

/** The options stand in the right order. */
export interface OrderQuestion extends Asked {
  kind: 'order';
  options: { id: string; text: string }[];
  why: string;
  cites: string[];
}

export interface MatchPair {
  id: string;
  left: string;
  right: string;
  why: string;
  cites: string[];
}

/** Each left-hand card fits one right-hand text. */
export interface MatchQuestion extends Asked {
  kind: 'match';
  pairs: MatchPair[];
}

export type Question = ChooseOne | ChooseAll | OrderQuestion | MatchQuestion;

/** Under this id the second answer to an opening is kept, so that then and now stay apart. */
export function againId(opening: string): string {
  return `${opening}-again`;
}

/** Everything that the answer to a question rests on, each id once, in the order of the question. */
export function citesOf(question: Question): string[] {
  switch (question.kind) {
    case 'choose-one':
    case 'choose-all':
      return [...new Set(question.options.flatMap(({ cites }) => cites))];
    case 'order':
      return [...new Set(question.cites)];
    case 'match':
      return [...new Set(question.pairs.flatMap(({ cites }) => cites))];
  }
}
