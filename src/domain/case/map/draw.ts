import type { EndingKind } from '../graph.ts';
import { type EchoLine, echoLine } from './echo-line.ts';
import { type Area, type Fan, type Layout, layOut, LINE_HEIGHT, type MapSize } from './layout.ts';
import { tenth, toXY } from './pen.ts';
import type { PlacedCase } from './place.ts';
import { strandPath } from './strand-path.ts';

/** What a learner has seen of a case. */
export interface Seen {
  /** The choices of this run. */
  path: readonly string[];
  /** The choices of other runs. */
  earlier?: readonly string[];
  /** What came back in this run. */
  echoes?: readonly { from: string; to: string }[];
}

export interface MapOptions extends Partial<MapSize> {
  /** The word for each kind of ending. */
  kinds: Record<EndingKind, string>;
}

/** Ways drawn in one manner. */
export interface WayGroup {
  className: 'm-all' | 'm-earlier' | 'm-rail' | 'm-rail-gap' | 'm-halo' | 'm-path';
  ways: { choice: string; d: string }[];
}

/** A scene or an ending. `x` and `y` of a line are where its text begins: at the right edge when the map is mirrored. */
export interface MapBox {
  id: string;
  className: string;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: { className: 'm-clock' | 'm-title'; text: string; x: number; y: number }[];
}

/** The mark of a choice, centred on x and y: its verdict where it was chosen, a dot on the rights-based path, else a small ring. */
export interface MapMark {
  choice: string;
  shape: 'held' | 'strain' | 'breach' | 'right' | 'open';
  x: number;
  y: number;
}

/** A map as plain data. Draw it in this order: `under`, `echoes`, `over`, `boxes`, `marks`. */
export interface MapDrawing {
  dir: MapSize['dir'];
  width: number;
  height: number;
  under: WayGroup[];
  echoes: EchoLine[];
  over: WayGroup[];
  boxes: MapBox[];
  marks: MapMark[];
}

/** Draws the map of a whole case with what one learner has seen of it. Verdicts of choices never tried stay hidden. */
export function drawMap(placed: PlacedCase, seen: Seen, options: MapOptions): MapDrawing {
  const { dir = 'across', tight = false, rtl = false, kinds } = options;
  const { w = dir === 'down' ? 328 : tight ? 860 : 1060 } = options;
  const echoes = distinct(seen.echoes ?? []);
  const layout = layOut(placed, { dir, w, tight, rtl }, echoes.length);
  const earlier = seen.earlier ?? [];
  const fans = [...layout.fans.values()];
  const ways = fans.map((fan) => ({ choice: fan.choice.id, d: strandPath(layout, fan) }));
  const group = (className: WayGroup['className'], choices: readonly string[]): WayGroup => ({
    className,
    ways: ways.filter(({ choice }) => choices.includes(choice)),
  });
  const been = new Set([placed.start, ...seen.path.map((id) => layout.fans.get(id)?.choice.goes)]);
  const also = (id: string) => (been.has(id) ? ' m-been' : '');

  const scenes = [...layout.scenes.values()].map((area) =>
    box(layout, area, area.scene.id, `m-scene${also(area.scene.id)}`, area.clock, area.title),
  );
  const endings = [...layout.endings.values()].map((area) => {
    const { id, title, kind } = area.ending;
    const words = layout.across ? [title, kinds[kind]] : [`${title} · ${kinds[kind]}`];
    return box(layout, area, id, `m-end m-${kind}${also(id)}`, [], words);
  });
  return {
    dir,
    width: w,
    height: Math.ceil(layout.height),
    under: [
      { className: 'm-all', ways },
      group('m-earlier', earlier),
      group('m-rail', placed.right),
      group('m-rail-gap', placed.right),
    ],
    echoes: echoes.flatMap((echo, i) => echoLine(layout, echo, i) ?? []),
    over: [group('m-halo', seen.path), group('m-path', seen.path)],
    boxes: [...scenes, ...endings],
    marks: fans.map((fan) => mark(layout, fan, new Set([...seen.path, ...earlier]), placed.right)),
  };
}

function distinct<E extends { from: string; to: string }>(echoes: readonly E[]): E[] {
  return echoes.filter((echo, i) => echoes.findIndex(({ from, to }) => from === echo.from && to === echo.to) === i);
}

function box(layout: Layout, area: Area, id: string, className: string, clock: string[], title: string[]): MapBox {
  const corner = toXY(layout, [area.t, area.l]);
  const [width, height] = layout.across ? [area.dt, area.dl] : [area.dl, area.dt];
  const x = layout.rtl ? corner.x - width : corner.x;
  const textX = tenth(layout.rtl ? x + width - 8 : x + 8);
  const first = corner.y + (height - (clock.length + title.length) * LINE_HEIGHT) / 2 + 13;
  const lines = [
    ...clock.map((text) => ({ className: 'm-clock' as const, text })),
    ...title.map((text) => ({ className: 'm-title' as const, text })),
  ].map((line, i) => ({ ...line, x: textX, y: tenth(first + i * LINE_HEIGHT) }));
  return { id, className, x: tenth(x), y: tenth(corner.y), width: tenth(width), height, lines };
}

function mark(layout: Layout, fan: Fan, tried: ReadonlySet<string>, right: readonly string[]): MapMark {
  const { x, y } = toXY(layout, [fan.t, fan.l]);
  const { id, verdict } = fan.choice;
  const verdictShape = verdict === 'rights-based' ? 'held' : verdict === 'partly' ? 'strain' : 'breach';
  const shape = tried.has(id) ? verdictShape : right.includes(id) ? 'right' : 'open';
  return { choice: id, shape, x: tenth(x), y: tenth(y) };
}
