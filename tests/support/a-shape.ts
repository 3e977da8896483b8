import type { Shape, ShapeOfCase } from '../../src/domain/register/shape.ts';

type Choices = Record<string, string>;

/** A case of a shape: scene → choice → where it leads. What is no scene is an ending; it begins at the first scene. */
export function aShapeOfCase(
  id: string,
  scenes: Record<string, Choices>,
  grounds: Record<string, string[]> = {},
): ShapeOfCase {
  const targets = Object.values(scenes).flatMap((choices) => Object.values(choices));
  return {
    id,
    start: Object.keys(scenes)[0] ?? '',
    scenes: Object.entries(scenes).map(([scene, choices]) => ({
      id: scene,
      choices: Object.entries(choices).map(([choice, goes]) => ({ id: choice, goes, grounds: grounds[choice] ?? [] })),
    })),
    endings: [...new Set(targets.filter((target) => !(target in scenes)))],
  };
}

/** The first version of a small course: one case, one lesson, one question of each kind of answer. */
export const FIRST: Shape = {
  content: 1,
  cases: [
    aShapeOfCase(
      'gate',
      { hall: { 'a-ask': 'room', 'a-app': 'room' }, room: { 'b-wait': 'safe', 'b-sign': 'harm' } },
      { 'b-wait': ['cat:3-1', 'iccpr:7'] },
    ),
  ],
  lessons: [{ id: 'safe', sections: ['s1', 's2'] }],
  questions: [
    { id: 'safe-1', kind: 'choose-one', use: 'check', options: ['a', 'b'] },
    { id: 'safe-2', kind: 'order', use: 'final', options: ['x', 'y'] },
  ],
};

/** The next version: a copy to be changed. */
export function theNext(change: (shape: Shape) => void, shape = FIRST): Shape {
  const next = structuredClone({ ...shape, content: shape.content + 1 });
  change(next);
  return next;
}
