import type { PlacedCase, PlacedScene } from './place.ts';

/**
 * Whether a straight way between two scenes would run backwards or through a scene that stands between them. Such a way goes
 * round: below all lanes, or beside them where time runs down.
 */
export function goesRound(from: PlacedScene, to: PlacedScene, scenes: readonly PlacedScene[]): boolean {
  if (to.depth <= from.depth) return true;
  const [low, high] = [Math.min(from.lane, to.lane), Math.max(from.lane, to.lane)];
  return scenes.some(({ depth, lane }) => depth > from.depth && depth < to.depth && lane >= low && lane <= high);
}

/** The scenes to which some way goes round, in the order of time: each has a level of its own for all such ways. */
export function roundTargets({ scenes }: PlacedCase): string[] {
  const byId = new Map(scenes.map((scene) => [scene.id, scene]));
  const targets = scenes.flatMap((from) =>
    from.choices.flatMap(({ goes }) => {
      const to = byId.get(goes);
      return to && goesRound(from, to, scenes) ? [to] : [];
    }),
  );
  return [...new Set(targets)].sort((a, b) => a.depth - b.depth || a.lane - b.lane).map(({ id }) => id);
}
