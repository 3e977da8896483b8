import type { EndArea, Fan, Layout, SceneArea, Spot } from './layout.ts';
import { point, tenth, toXY, turns } from './pen.ts';

/** The dotted line from an early choice to the place where it came back, with the dot at its end. */
export interface EchoLine {
  from: string;
  to: string;
  d: string;
  end: { x: number; y: number };
}

const CORNER = 6;

/**
 * The line of one echo; `order` keeps lines apart. Undefined where none can be drawn: the choice or the place is not on the map,
 * or the map runs down and the echo is in an ending, which stands below everything.
 */
export function echoLine(
  layout: Layout,
  { from, to }: { from: string; to: string },
  order: number,
): EchoLine | undefined {
  const fan = layout.fans.get(from);
  const scene = layout.scenes.get(to);
  const ending = layout.endings.get(to);
  const k = order % 4;
  if (!fan) return undefined;
  if (scene) return { from, to, ...(layout.across ? below(layout, fan, scene, k) : beside(layout, fan, scene, k)) };
  return ending && layout.across ? { from, to, ...intoEnding(layout, fan, ending, k) } : undefined;
}

function dot(layout: Layout, spot: Spot) {
  const { x, y } = toXY(layout, spot);
  return { x: tenth(x), y: tenth(y) };
}

/** Down from the mark to the line's own level below the lanes. */
function dive(layout: Layout, { t, l }: Fan, level: number): string {
  const r = CORNER;
  return `M${point(layout, [t, l + 12])} ${turns(layout, [
    [t, level - r],
    [t, level],
    [t + r, level],
  ])}`;
}

function below(layout: Layout, fan: Fan, scene: SceneArea, k: number) {
  const r = CORNER;
  const level = layout.under + 4 + k * 10;
  const x = scene.t + scene.dt * (0.35 + k * 0.15);
  const foot = scene.l + scene.dl;
  const rise = turns(layout, [
    [x - r, level],
    [x, level],
    [x, level - r],
    [x, foot + 2],
  ]);
  return { d: `${dive(layout, fan, level)} ${rise}`, end: dot(layout, [x, foot]) };
}

function intoEnding(layout: Layout, fan: Fan, ending: EndArea, k: number) {
  const r = CORNER;
  const level = layout.under + 4 + k * 10;
  const x = ending.t - 9 - k * 4;
  const door = ending.l + ending.dl - 12 - k * 8;
  const up = door < level ? r : -r;
  const rise = turns(layout, [
    [x - r, level],
    [x, level],
    [x, level - up],
    [x, door + up],
    [x, door],
    [x + r, door],
    [ending.t, door],
  ]);
  return { d: `${dive(layout, fan, level)} ${rise}`, end: dot(layout, [ending.t, door]) };
}

function beside(layout: Layout, { t, l }: Fan, scene: SceneArea, k: number) {
  const r = CORNER;
  const level = layout.beside + 2 + k * 8;
  const door = scene.t + scene.dt * (0.3 + k * 0.14);
  const side = scene.l + scene.dl;
  const way = turns(layout, [
    [t, level - r],
    [t, level],
    [t + r, level],
    [door - r, level],
    [door, level],
    [door, level - r],
    [door, side + 2],
  ]);
  return { d: `M${point(layout, [t, l + 13])} ${way}`, end: dot(layout, [door, side]) };
}
