import type { CaseGraph, Choice } from '../case/graph.ts';
import type { Question } from '../course/question.ts';

/** Of the content, what a record can name. Everything in the order in which new numbers are given. */
export interface CourseParts {
  cases: readonly CaseGraph[];
  questions: readonly Question[];
  lessons: readonly { id: string; sections: readonly string[] }[];
}

/** The ids of these parts, in the form of the register. */
export interface CourseIds {
  cases: { id: string; choices: string[]; grounds: string[]; endings: string[] }[];
  questions: { id: string; options: string[] }[];
  lessons: { id: string; sections: string[] }[];
}

/** The ids that need a number. */
export function courseIds({ cases, questions, lessons }: CourseParts): CourseIds {
  return {
    cases: cases.map(({ id, scenes, endings }) => {
      const choices = scenes.flatMap((scene) =>
        scene.choices.map((choice) => ({ id: choice.id, grounds: groundsOf(choice) })),
      );
      return idsOfCase(
        id,
        choices,
        endings.map((ending) => ending.id),
      );
    }),
    questions: questions.map((question) => ({ id: question.id, options: optionsOf(question) })),
    lessons: lessons.map(({ id, sections }) => ({ id, sections: [...sections] })),
  };
}

/** The ids of a case, from its choices with the grounds that may be named for them. */
export function idsOfCase(
  id: string,
  choices: readonly { id: string; grounds: readonly string[] }[],
  endings: readonly string[],
): CourseIds['cases'][number] {
  return {
    id,
    choices: choices.map((choice) => choice.id),
    grounds: [...new Set(choices.flatMap(({ grounds }) => grounds))],
    endings: [...endings],
  };
}

/** The provisions that may be named as the ground of a choice. */
export function groundsOf({ ground }: Choice): string[] {
  return ground?.options.map(({ cite }) => cite) ?? [];
}

/** The ids of which a response is made. */
export function optionsOf(question: Question): string[] {
  return (question.kind === 'match' ? question.pairs : question.options).map(({ id }) => id);
}
