import type { BanRow, returnBans } from '../../../i18n/en/figures.ts';
import { LINE, linesFor, type DrawnPath, type DrawnText, type Drawing } from './drawing.ts';

type Words = typeof returnBans;
type Column = keyof Words['heads'];

/** Column → where it begins and how wide its words may run. */
const WIDE: readonly [Column, number, number][] = [
  ['covers', 108, 90],
  ['against', 208, 104],
  ['from', 322, 100],
  ['says', 432, 76],
  ['exceptions', 532, 112],
  ['binds', 656, 80],
];
const WIDE_END = 736;
const GATE: [number, number] = [524, 648];

/** Four bands side by side; the strand below each is the ban, and its gate stands under the exceptions. */
export function drawWide({ heads, rows }: Words): Drawing {
  const texts: DrawnText[] = WIDE.map(([column, x]) => ({ x, y: 14, lines: [heads[column]], kind: 'q' }));
  const paths: DrawnPath[] = [{ d: `M0 26H${WIDE_END}`, kind: 'l' }];
  let top = 26;
  for (const row of rows) {
    const cells = WIDE.map(([column, x, width]) => ({ column, x, lines: linesFor(row[column], width) }));
    const name = linesFor(row.name, 98);
    const most = Math.max(name.length, ...cells.map(({ lines }) => lines.length));
    const first = top + 24;
    texts.push(cell(name, 0, first));
    for (const { column: each, x, lines } of cells) {
      // What lets people through stands right above the gate.
      const start = each === 'exceptions' ? first + (most - lines.length) * LINE : first;
      texts.push(cell(lines, x, start, each === 'exceptions' ? undefined : 'q'));
      if (each === 'says' && row.read) paths.push(frame(x - 8, first - 17, 94, lines.length * LINE + 6));
    }
    top = first + most * LINE + 4;
    paths.push(...strand(row, top - 6, WIDE_END, GATE));
    top += 10;
  }
  return { width: WIDE_END, height: top, texts, paths };
}

const NARROW_END = 288;
const AT = 96;

/** The same, one ban below the other. */
export function drawNarrow({ heads, rows }: Words): Drawing {
  const texts: DrawnText[] = [];
  const paths: DrawnPath[] = [];
  let y = 16;
  for (const row of rows) {
    const name = linesFor(row.name, NARROW_END);
    texts.push(cell(name, 0, y));
    y += name.length * LINE + 6;
    for (const [each] of WIDE) {
      const lines = linesFor(row[each], NARROW_END - AT - 10);
      const head = linesFor(heads[each], AT - 6);
      texts.push(cell(head, 0, y, 'q'), cell(lines, AT, y));
      if (each === 'says' && row.read) paths.push(frame(AT - 7, y - 16, NARROW_END - AT + 6, lines.length * LINE + 4));
      y += Math.max(lines.length, head.length) * LINE + 6;
      if (each !== 'exceptions') continue;
      paths.push(...strand(row, y - 6, NARROW_END, [AT - 4, NARROW_END - 2]));
      y += 20;
    }
    y += 26;
  }
  return { width: NARROW_END, height: y - 34, texts, paths };
}

function cell(lines: string[], x: number, y: number, kind?: 'q'): DrawnText {
  return { x, y, lines, ...(kind && { kind }) };
}

function frame(x: number, y: number, width: number, height: number): DrawnPath {
  return { d: `M${x} ${y}h${width}v${height}h${-width}z`, kind: 'frame' };
}

/** Solid: binding. Double: as a committee reads it. Dashed: debated. Under the exceptions an opening with two posts, or a heavier bar. */
function strand({ gate, read }: BanRow, y: number, end: number, [from, to]: [number, number]): DrawnPath[] {
  if (gate === 'debated') return [{ d: `M0 ${y}H${end}`, kind: 'debated' }];
  if (gate === 'open') {
    const posts = `M${from} ${y - 9}v18M${to} ${y - 9}v18`;
    return [{ d: `M0 ${y}H${from}M${to} ${y}H${end}${posts}`, kind: 'h' }];
  }
  const line = read
    ? { d: `M0 ${y - 2.5}H${end}M0 ${y + 2.5}H${end}`, kind: 'double' }
    : { d: `M0 ${y}H${end}`, kind: 'h' };
  return [line, { d: `M${from} ${y}H${to}`, kind: 'bar' }];
}
