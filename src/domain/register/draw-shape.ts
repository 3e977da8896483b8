import { groundsOf, idsOfCase, optionsOf, type CourseIds, type CourseParts } from './course-ids.ts';
import type { Numbered, Register } from './register.ts';
import type { Shape } from './shape.ts';

/**
 * The shape of the course as it is now.
 * @param register has a number for everything in it
 */
export function drawShape({ cases, questions, lessons }: CourseParts, register: Register, content: number): Shape {
  return {
    content,
    cases: inOrder(cases, register.cases).map(({ id, start, scenes, endings }) => {
      const own = find(register.cases, id);
      return {
        id,
        start,
        scenes: scenes
          .map((scene) => ({
            id: scene.id,
            choices: inOrder(scene.choices, own?.choices).map((choice) => ({
              id: choice.id,
              goes: choice.goes,
              grounds: sorted(groundsOf(choice), own?.grounds),
            })),
          }))
          .sort((a, b) => first(a.choices, own?.choices) - first(b.choices, own?.choices)),
        endings: sorted(
          endings.map((ending) => ending.id),
          own?.endings,
        ),
      };
    }),
    lessons: inOrder(lessons, register.lessons).map(({ id, sections }) => ({
      id,
      sections: sorted(sections, find(register.lessons, id)?.sections),
    })),
    questions: inOrder(questions, register.questions).map((question) => ({
      id: question.id,
      kind: question.kind,
      use: question.use,
      options: sorted(optionsOf(question), find(register.questions, question.id)?.options),
    })),
  };
}

/** All that a shape names, in the form of the register. */
export function idsOfShape({ cases, lessons, questions }: Shape): CourseIds {
  return {
    cases: cases.map(({ id, scenes, endings }) =>
      idsOfCase(
        id,
        scenes.flatMap(({ choices }) => choices),
        endings,
      ),
    ),
    questions,
    lessons,
  };
}

function find<Thing extends Numbered>(list: readonly Thing[], id: string): Thing | undefined {
  return list.find((each) => each.id === id);
}

function numberIn(list: readonly Numbered[] | undefined, id: string): number {
  return find(list ?? [], id)?.n ?? Infinity;
}

function inOrder<Thing extends { id: string }>(
  things: readonly Thing[],
  list: readonly Numbered[] | undefined,
): Thing[] {
  return [...things].sort((a, b) => numberIn(list, a.id) - numberIn(list, b.id));
}

function sorted(ids: readonly string[], list: readonly Numbered[] | undefined): string[] {
  return [...ids].sort((a, b) => numberIn(list, a) - numberIn(list, b));
}

function first(choices: readonly { id: string }[], list: readonly Numbered[] | undefined): number {
  return numberIn(list, choices[0]?.id ?? '');
}
