import { roundTargets } from './detours.ts';
import type { PlacedCase, PlacedChoice, PlacedScene } from './place.ts';
import { wrap } from './wrap.ts';

/** How a map is to be drawn: time runs across (desktop, print, projector) or down (phone). */
export interface MapSize {
  dir: 'across' | 'down';
  /** Width in drawing units; 1060 across (860 when tight), 328 down. */
  w: number;
  /** For the projector: less air, so that the words are larger. */
  tight: boolean;
  /** Mirrors every x. Words are not mirrored: they are placed from the other side. */
  rtl: boolean;
}

/** A place in the map's own terms: `t` along time, `l` across the lanes. */
export type Spot = readonly [t: number, l: number];

/** A box in these terms, with its extent. */
export interface Area {
  t: number;
  l: number;
  dt: number;
  dl: number;
}
export type SceneArea = Area & { scene: PlacedScene; clock: string[]; title: string[] };
/** `gutter` is where ways run that end the case early. */
export type EndArea = Area & { ending: PlacedCase['endings'][number]; gutter: number };
/** Where a choice is marked, after the strands of its scene have fanned out. */
export interface Fan {
  t: number;
  l: number;
  choice: PlacedChoice;
  scene: PlacedScene;
}

/** Where everything stands before it is drawn. */
export interface Layout extends MapSize {
  across: boolean;
  scenes: Map<string, SceneArea>;
  endings: Map<string, EndArea>;
  fans: Map<string, Fan>;
  depths: number;
  /** Distance from a scene to the marks of its choices. */
  fanD: number;
  /** Where the strands leave a scene. */
  stem: (scene: SceneArea) => number;
  /** Below the last lane: where echo lines run across. */
  under: number;
  /** Right of the last lane: where echo lines run down. */
  beside: number;
  /** Scene → the level on which ways run that go round to it. */
  rounds: Map<string, number>;
  height: number;
}

export const LINE_HEIGHT = 17;
const PAD = 2;
/** Room for one level of ways that go round. */
const ROUND = 10;

/** Turns a placed case into positions. `echoes` is the number of lines for which room is kept. */
export function layOut(placed: PlacedCase, size: MapSize, echoes: number): Layout {
  const { w, tight } = size;
  const across = size.dir === 'across';
  const { scenes, endings } = placed;
  const depths = Math.max(...scenes.map(({ depth }) => depth)) + 1;
  const lanes = Math.max(...scenes.map(({ lane }) => lane)) + 1;
  const gut = across ? 14 : 13;
  const step = across ? 26 : 33;
  const gap = across ? 10 : 8;
  const echoRoom = echoes > 0 ? gap + Math.min(echoes, 4) * gap : 0;
  const rounds = roundTargets(placed);
  const roundRoom = rounds.length * ROUND;
  const endW = across ? (tight ? 112 : 128) : w;
  const column = across ? (w - endW - PAD * 2) / depths : 0;
  const boxW = across ? Math.max(70, Math.min(112, column - (tight ? 42 : 56))) : 0;
  const fanD = across ? (tight ? 21 : 28) : 56;
  const gutters = endings.length * gut;
  const laneW = across ? 0 : (w - gutters - echoRoom - roundRoom - 8) / lanes;
  const letters = Math.floor(((across ? boxW : laneW - 12) - 16) / 6.5);
  const words = scenes.map((scene) => ({
    scene,
    clock: wrap(scene.clock, letters, 2),
    title: wrap(scene.title, letters, 3),
  }));
  const boxH = 14 + LINE_HEIGHT * Math.max(...words.map(({ clock, title }) => clock.length + title.length));
  const rowH = boxH + fanD + 40;
  const widest = Math.max(...scenes.filter(({ lane }) => lane === 0).map(({ choices }) => choices.length));
  const top = Math.max(14, ((widest - 1) * step - boxH) / 2 + 14);
  const laneD = boxH + (tight ? 62 : 80);
  const foot = across ? top + (lanes - 1) * laneD + boxH : 0;
  const below = Math.max(foot, top + boxH / 2 + ((widest - 1) * step) / 2) + 12;
  const under = below + roundRoom;
  const deep = across ? under + echoRoom + 8 : 0;

  const sceneAreas = words.map(({ scene, clock, title }): SceneArea => {
    const area = across
      ? { t: PAD + scene.depth * column, l: top + scene.lane * laneD, dt: boxW, dl: boxH }
      : { t: scene.depth * rowH + 2, l: PAD + scene.lane * laneW, dt: boxH, dl: laneW - 12 };
    return { ...area, scene, clock, title };
  });
  const firstEnd = across ? w - endW : depths * rowH + 8;
  const last = endings.length - 1;
  const endStep = across ? Math.max(62, (deep + last * gut - top - 25) / Math.max(1, last)) : 46;
  const endAreas = endings.map((ending, i): EndArea => {
    if (!across) {
      const gutter = w - gutters + i * gut + 4;
      return { t: firstEnd + i * endStep, l: PAD, dt: 38, dl: w - gutters - 14, ending, gutter };
    }
    const gutter = Math.max(deep + i * gut, top + 25 + i * endStep);
    return { t: firstEnd, l: top + i * endStep, dt: endW - 4, dl: 50, ending, gutter };
  });

  const stem = ({ l, dl, scene }: SceneArea) =>
    l + (across ? dl / 2 : Math.min(dl / 2, (scene.choices.length * step) / 2 + 4));
  const fans = sceneAreas.flatMap((area) => {
    const { choices } = area.scene;
    return choices.map((choice, i): [string, Fan] => {
      const l = stem(area) + (i - (choices.length - 1) / 2) * step;
      return [choice.id, { t: area.t + area.dt + fanD, l, choice, scene: area.scene }];
    });
  });
  const height = across
    ? Math.max(...endAreas.map(({ l }) => l + 54), deep + last * gut + 6)
    : firstEnd + endings.length * endStep;
  return {
    ...size,
    across,
    scenes: new Map(sceneAreas.map((area) => [area.scene.id, area])),
    endings: new Map(endAreas.map((area) => [area.ending.id, area])),
    fans: new Map(fans),
    depths,
    fanD,
    stem,
    under,
    beside: w - gutters - echoRoom,
    rounds: new Map(rounds.map((id, i) => [id, (across ? below : w - gutters - echoRoom - roundRoom) + i * ROUND])),
    height,
  };
}
