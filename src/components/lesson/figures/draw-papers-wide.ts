import type { papersAndReaders } from '../../../i18n/en/figures-how.ts';
import { LINE, type DrawnPath, type DrawnText, type Drawing } from './drawing.ts';
import { label, mostLines, standingAt } from './shapes.ts';

type Words = typeof papersAndReaders;

/** Column → where it begins and how wide its words may run. */
const COLUMNS: readonly [keyof Words['heads'], number, number][] = [
  ['paper', 148, 112],
  ['reader', 272, 100],
  ['behind', 386, 118],
  ['needs', 516, 114],
];
const HUB = 96;
const READ = 374;
const SHOULDER = [386, 507] as const;
const BRACKET = 640;
const HOLDS = 658;
const END = 736;

/** From the file a strand runs to the reader of each paper, and goes on, broken, to those behind. */
export function drawWide({ file, heads, groups }: Words): Drawing {
  const texts: DrawnText[] = COLUMNS.map(([column, x]) => ({ x, y: 14, lines: [heads[column]], kind: 'q' }));
  const paths: DrawnPath[] = [{ d: `M${COLUMNS[0]?.[1] ?? 0} 26H${END}`, kind: 'l' }];
  const strands: number[] = [];
  let y = 26;
  for (const { holds, rows } of groups) {
    const top = y + 10;
    for (const row of rows) {
      const cells = COLUMNS.map(([column, x, width]) =>
        label(row[column], x, 0, width, column === 'paper' || column === 'needs' ? undefined : 'q'),
      );
      y += 28 + (mostLines(cells) - 1) * LINE;
      texts.push(...cells.map((cell) => standingAt(cell, y)));
      y += 11;
      strands.push(y);
    }
    const held = label(holds, HOLDS, 0, END - HOLDS);
    paths.push({ d: `M${BRACKET} ${top}h7V${y}h-7`, kind: 'l' });
    texts.push(standingAt(held, (top + y) / 2 + 5 + ((held.lines.length - 1) * LINE) / 2));
    y += 12;
  }
  const middle = Math.round(((strands[0] ?? 0) + (strands.at(-1) ?? 0)) / 2);
  const desk = label(file, 0, 0, HUB - 4);
  texts.push(standingAt(desk, middle - 14));
  const bend = (HUB + 148) / 2;
  paths.push(
    { d: `M0 ${middle}H${HUB}`, kind: 'bar' },
    {
      d: strands.map((at) => `M${HUB} ${middle}C${bend} ${middle} ${bend} ${at} 148 ${at}H${READ}`).join(''),
      kind: 'h',
    },
    { d: strands.map((at) => `M${SHOULDER[0]} ${at}H${SHOULDER[1]}`).join(''), kind: 'debated' },
  );
  return { width: END, height: y - 4, texts, paths };
}
