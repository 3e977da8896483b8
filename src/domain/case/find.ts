import type { CaseGraph, Choice, Ending, Scene } from './graph.ts';

/** The scene with this id, if there is one. */
export function findScene(graph: CaseGraph, id: string): Scene | undefined {
  return graph.scenes.find((scene) => scene.id === id);
}

/** The ending with this id, if there is one. */
export function findEnding(graph: CaseGraph, id: string): Ending | undefined {
  return graph.endings.find((ending) => ending.id === id);
}

/** The choice with this id and the scene in which it stands. Choice ids are unique in a case. */
export function findChoice(graph: CaseGraph, id: string): { scene: Scene; choice: Choice } | undefined {
  for (const scene of graph.scenes) {
    const choice = scene.choices.find((each) => each.id === id);
    if (choice) return { scene, choice };
  }
  return undefined;
}
