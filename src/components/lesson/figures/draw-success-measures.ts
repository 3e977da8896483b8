import type { successMeasures } from '../../../i18n/en/figures-how.ts';
import { LINE, type DrawnPath, type DrawnText, type Drawing } from './drawing.ts';
import { arrowHead, label, mostLines, standingAt } from './shapes.ts';

type Words = typeof successMeasures;
type Column = keyof Words['heads'];

const ASK = 256;
const COUNTS = 500;
const WIDE_END = 736;
/** Column → where its words begin and how wide they may run. */
const WIDE: readonly [Column, number, number][] = [
  ['not', 24, 232],
  ['ask', ASK, 232],
  ['counts', COUNTS, WIDE_END - COUNTS],
];

/** What does not count runs as a broken strand through the question; behind it the strand is whole. */
export function drawWide({ heads, rows }: Words): Drawing {
  const texts: DrawnText[] = WIDE.map(([column, x]) => ({ x, y: 14, lines: [heads[column]], kind: 'q' }));
  const paths: DrawnPath[] = [unequal(0, 14), { d: `M0 26H${WIDE_END}`, kind: 'l' }];
  let y = 26;
  for (const row of rows) {
    const cells = WIDE.map(([column, x, width]) => label(row[column], x, 0, width, column === 'ask' ? 'q' : undefined));
    y += 26 + (mostLines(cells) - 1) * LINE;
    // All words stand right above their strand.
    texts.push(...cells.map((cell) => standingAt(cell, y)));
    paths.push(unequal(0, y - ((cells[0]?.lines.length ?? 1) - 1) * LINE));
    y += 12;
    paths.push(
      { d: `M0 ${y}H${ASK - 7}`, kind: 'debated' },
      { d: `M${ASK} ${y}H${COUNTS - 12}`, kind: 'l' },
      arrowHead(COUNTS - 11, y, 'end'),
      { d: `M${COUNTS} ${y}H${WIDE_END}`, kind: 'h' },
    );
    y += 8;
  }
  return { width: WIDE_END, height: y, texts, paths };
}

const NARROW_END = 288;
const SPINE = 6;
const TEXT = 44;

/** The same downwards, one group below the other; the first tells what the others show. */
export function drawNarrow({ heads, rows }: Words): Drawing {
  const texts: DrawnText[] = [];
  const paths: DrawnPath[] = [];
  let y = 14;
  [heads, ...rows].forEach((row, index) => {
    const ends = WIDE.map(([column]) => {
      const text = label(row[column], TEXT, y, NARROW_END - TEXT, index === 0 || column === 'ask' ? 'q' : undefined);
      texts.push(text);
      if (column === 'not') paths.push(unequal(TEXT - 22, y));
      y += text.lines.length * LINE + 8;
      return y - LINE;
    });
    const [not = 0, ask = 0, counts = 0] = ends;
    const top = not - (texts.at(-3)?.lines.length ?? 1) * LINE - 6;
    paths.push(
      { d: `M${SPINE} ${top}V${not}`, kind: 'debated' },
      { d: `M${SPINE} ${not + 4}V${ask + 1}`, kind: 'l' },
      arrowHead(SPINE, ask + 2, 'down'),
      { d: `M${SPINE} ${ask + 6}V${counts}`, kind: 'h' },
    );
    y += 14;
  });
  return { width: NARROW_END, height: y - LINE - 16, texts, paths };
}

/** The sign before what does not count. */
function unequal(x: number, y: number): DrawnPath {
  return { d: `M${x} ${y - 7.5}h14m0 5h-14m4 5 6-15`, kind: 'l' };
}
