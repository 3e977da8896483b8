import type { Shape } from '../register/shape.ts';
import type { Change } from './changes.ts';
import type { Difference } from './shape-differences.ts';

/**
 * Whether a sentence of `changes.yaml` explains a difference between two content versions. A choice that is gone has to be named, or
 * its whole case: a page that meets it in a record does not know in which scene it stood.
 * @param newer the shape of the version that made the change
 */
export function covers(change: Change, difference: Difference, newer: Shape): boolean {
  switch (difference.of) {
    case 'case':
      return change.case === difference.case && isWholeCase(change);
    case 'choice': {
      const { choice, beside } = difference;
      return (
        change.case === difference.case &&
        [choice, beside].some((id) => id !== undefined && coversChoice(change, id, newer))
      );
    }
    case 'question':
      return change.question === difference.question && change.options === undefined;
    case 'option':
      return change.question === difference.question && (change.options?.includes(difference.option) ?? true);
    case 'lesson':
      return change.lesson === difference.lesson && change.section === undefined;
    case 'section':
      return change.lesson === difference.lesson && (change.section ?? difference.section) === difference.section;
  }
}

function coversChoice(change: Change, choice: string, newer: Shape): boolean {
  if (change.choices) return change.choices.includes(choice);
  if (change.scene === undefined) return true;
  const scene = newer.cases
    .find(({ id }) => id === change.case)
    ?.scenes.find(({ choices }) => choices.some(({ id }) => id === choice));
  return scene?.id === change.scene;
}

function isWholeCase({ scene, choices }: Change): boolean {
  return scene === undefined && choices === undefined;
}
