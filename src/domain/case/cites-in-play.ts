import type { CaseGraph, Scene } from './graph.ts';

/** The sources that bear on a scene, or on the whole case when no scene is given: those of every choice and of the ground questions. */
export function citesInPlay(graph: CaseGraph, scene: Scene | undefined): string[] {
  const scenes = scene ? [scene] : graph.scenes;
  const choices = scenes.flatMap((each) => each.choices);
  const ids = choices.flatMap((choice) => [...choice.cites, ...(choice.ground?.options.map(({ cite }) => cite) ?? [])]);
  const endings = scene ? [] : graph.endings.flatMap((ending) => ending.cites);
  return [...new Set([...ids, ...endings])];
}
