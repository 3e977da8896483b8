import type { CaseGraph, EndingKind } from '../../domain/case/graph.ts';
import {
  drawMap,
  type MapBox,
  type MapDrawing,
  type MapMark,
  type Seen,
  type WayGroup,
} from '../../domain/case/map/draw.ts';
import { place } from '../../domain/case/map/place.ts';
import { svg } from '../make/svg.ts';

interface MapWords {
  title: string;
  kinds: Record<EndingKind, string>;
}

/** The map of a case in two directions, of which a page shows the one that fits; `tight` has bigger letters, for a wall. */
export function caseMaps(graph: CaseGraph, seen: Seen, { title, kinds }: MapWords, tight = false): SVGElement[] {
  const placed = place(graph);
  const rtl = document.documentElement.dir === 'rtl';
  return (['across', 'down'] as const).map((dir) =>
    draw(drawMap(placed, seen, { dir, rtl, kinds, tight, ...(tight && dir === 'across' && { w: 940 }) }), title),
  );
}

function draw(drawing: MapDrawing, title: string): SVGElement {
  const box = `0 0 ${String(drawing.width)} ${String(drawing.height)}`;
  return svg(
    'svg',
    { class: `map map-${drawing.dir}`, viewBox: box, role: 'img', 'aria-label': title },
    ...drawing.under.map(ways),
    svg(
      'g',
      { class: 'm-echo' },
      ...drawing.echoes.flatMap(({ d, end }) => [svg('path', { d }), svg('circle', { cx: end.x, cy: end.y, r: 4 })]),
    ),
    ...drawing.over.map(ways),
    ...drawing.boxes.map(boxOf),
    ...drawing.marks.map(markOf),
  );
}

function ways(group: WayGroup): SVGElement {
  return svg('g', { class: group.className }, ...group.ways.map(({ d }) => svg('path', { d })));
}

function boxOf({ className, x, y, width, height, lines }: MapBox): SVGElement {
  return svg(
    'g',
    { class: className },
    svg('rect', { x, y, width, height }),
    ...lines.map((line) => svg('text', { class: line.className, x: line.x, y: line.y }, line.text)),
  );
}

function markOf({ shape, x, y }: MapMark): SVGElement {
  if (shape === 'open') return svg('circle', { class: 'm-open', cx: x, cy: y, r: 4 });
  if (shape === 'right') return svg('circle', { class: 'm-right-dot', cx: x, cy: y, r: 6.5 });
  return svg('use', { href: `#v-${shape}`, class: `v-${shape}`, x: x - 10, y: y - 10, width: 20, height: 20 });
}
