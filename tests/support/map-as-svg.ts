import type { MapDrawing, MapMark, WayGroup } from '../../src/domain/case/map/draw.ts';

const one = (n: number) => n.toFixed(1);
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const group = ({ className, ways }: WayGroup) =>
  `<g class="${className}">${ways.map(({ d }) => `<path d="${d}"/>`).join('')}</g>`;

/** Writes a drawing as the design reference writes it, to compare the two letter by letter. */
export function mapAsSvg({ dir, width, height, under, echoes, over, boxes, marks }: MapDrawing): string {
  const echoLines = echoes.map(({ d, end }) => `<path d="${d}"/><circle cx="${one(end.x)}" cy="${one(end.y)}" r="4"/>`);
  const draw = ({ className, x, y, width: w, height: h, lines }: (typeof boxes)[number]) =>
    `<g class="${className}"><rect x="${one(x)}" y="${one(y)}" width="${one(w)}" height="${String(h)}"/>${lines
      .map(
        (line) => `<text class="${line.className}" x="${one(line.x)}" y="${one(line.y)}">${escape(line.text)}</text>`,
      )
      .join('')}</g>`;
  const isEnd = ({ className }: { className: string }) => className.startsWith('m-end');
  return `<svg class="map map-${dir}" viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-labelledby="map-t-${dir}"><title id="map-t-${dir}">Map of the whole case; the same is told as a list below</title>
${under.map(group).join('')}
<g class="m-echo">${echoLines.join('')}</g>${over.map(group).join('')}
${boxes
  .filter((box) => !isEnd(box))
  .map(draw)
  .join('')}
${boxes.filter(isEnd).map(draw).join('')}
${marks.map(mark).join('')}</svg>
`;
}

function mark({ shape, x, y }: MapMark): string {
  if (shape === 'open') return `<circle class="m-open" cx="${one(x)}" cy="${one(y)}" r="4"/>`;
  if (shape === 'right') return `<circle class="m-right-dot" cx="${one(x)}" cy="${one(y)}" r="6.5"/>`;
  return `<use href="#v-${shape}" class="v-${shape}" x="${one(x - 10)}" y="${one(y - 10)}" width="20" height="20"/>`;
}
