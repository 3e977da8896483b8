import type { EndArea, Fan, Layout, SceneArea } from './layout.ts';
import { goesRound } from './detours.ts';
import { curve, point, turns } from './pen.ts';

const CORNER = 9;

/**
 * The way of one choice as path data: out of its scene, through its mark, and on to the next scene or to an ending.
 * A way that ends the case early runs in the gutter of that ending, so that all ways to one ending lie on one another and
 * never cross a scene.
 */
export function strandPath(layout: Layout, fan: Fan): string {
  const from = layout.scenes.get(fan.scene.id);
  if (!from) return '';
  const start = from.t + from.dt;
  const stem = layout.stem(from);
  const { fanD } = layout;
  const out = curve(layout, [start + fanD * 0.55, stem], [start + fanD * 0.35, fan.l], [fan.t, fan.l]);
  const d = `M${point(layout, [start, stem])} ${out} `;
  const scene = layout.scenes.get(fan.choice.goes);
  if (scene) {
    const all = [...layout.scenes.values()].map((area) => area.scene);
    const round = goesRound(fan.scene, scene.scene, all) ? layout.rounds.get(scene.scene.id) : undefined;
    return d + (round === undefined ? toScene(layout, fan, scene) : goRound(layout, fan, scene, round));
  }
  const ending = layout.endings.get(fan.choice.goes);
  return ending ? d + toEnding(layout, fan, ending) : '';
}

function doorOf({ across }: Layout, { l, dl }: SceneArea): number {
  return l + (across ? dl / 2 : Math.min(dl / 2, 70));
}

/** Out to the level, along it past every scene, and back in from the side from which time comes. */
function goRound(layout: Layout, fan: Fan, scene: SceneArea, level: number): string {
  const r = 6;
  const door = doorOf(layout, scene);
  const order = [...layout.rounds.keys()].indexOf(scene.scene.id);
  const out = fan.t + 9 + order * 3;
  const back = scene.t - 13 - order * 2;
  const on = back > out ? r : -r;
  return turns(layout, [
    [out - r, fan.l],
    [out, fan.l],
    [out, fan.l + r],
    [out, level - r],
    [out, level],
    [out + on, level],
    [back - on, level],
    [back, level],
    [back, level - r],
    [back, door + r],
    [back, door],
    [back + r, door],
    [scene.t, door],
  ]);
}

function toScene(layout: Layout, fan: Fan, scene: SceneArea): string {
  const { t } = scene;
  const door = doorOf(layout, scene);
  const reach = (t - fan.t) * 0.6;
  return curve(layout, [fan.t + reach, fan.l], [t - reach, door], [t, door]);
}

function toEnding(layout: Layout, fan: Fan, end: EndArea): string {
  const { across } = layout;
  const r = CORNER;
  const l = across ? end.l + end.dl / 2 : end.l + end.dl;
  const t = across ? end.t : end.t + end.dt / 2;
  const g = end.gutter;
  if (across && fan.scene.depth === layout.depths - 1) {
    const reach = (t - fan.t) * 0.55;
    return curve(layout, [fan.t + reach, fan.l], [t - reach, l], [t, l]);
  }
  const order = [...layout.endings.keys()].indexOf(end.ending.id);
  const bend = fan.t + 14 + order * (across ? 4 : 7);
  if (across && Math.abs(l - g) < 2 * r) {
    return turns(layout, [
      [bend - r, fan.l],
      [bend, fan.l],
      [bend, fan.l + r],
      [bend, l - r],
      [bend, l],
      [bend + r, l],
      [t, l],
    ]);
  }
  const intoGutter = [
    [bend - r, fan.l],
    [bend, fan.l],
    [bend, fan.l + r],
    [bend, g - r],
    [bend, g],
    [bend + r, g],
  ] as const;
  if (!across) return turns(layout, [...intoGutter, [t - r, g], [t, g], [t, g - r], [t, l]]);
  const up = l < g ? r : -r;
  const x = t - 22;
  return turns(layout, [...intoGutter, [x - r, g], [x, g], [x, g - up], [x, l + up], [x, l], [x + r, l], [t, l]]);
}
