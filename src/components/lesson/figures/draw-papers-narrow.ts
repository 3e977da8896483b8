import type { papersAndReaders } from '../../../i18n/en/figures-how.ts';
import { LINE, type DrawnPath, type DrawnText, type Drawing } from './drawing.ts';
import { label } from './shapes.ts';

type Words = typeof papersAndReaders;

const END = 288;
const SPINE = 3.5;
const TEXT = 28;
const VALUE = 142;

/** One paper below the other, each on a strand of its own from the file. */
export function drawNarrow({ file, heads, groups }: Words): Drawing {
  const texts: DrawnText[] = [{ x: 0, y: 14, lines: [file] }];
  const paths: DrawnPath[] = [{ d: `M0 26H${END}`, kind: 'bar' }];
  let y = 26;
  let last = y;
  for (const { holds, rows } of groups) {
    y += 34;
    const held = label(holds, TEXT, y, END - TEXT, 'q');
    texts.push(held);
    y += (held.lines.length - 1) * LINE;
    paths.push({ d: `M${TEXT} ${y + 8}H${END}`, kind: 'l' });
    for (const { paper, ...row } of rows) {
      y += 30;
      const name = label(paper, TEXT, y, END - TEXT);
      texts.push(name);
      y += (name.lines.length - 1) * LINE;
      for (const column of ['reader', 'behind', 'needs'] as const) {
        y += LINE + 8;
        const head = label(heads[column], TEXT, y, VALUE - TEXT - 6, 'q');
        const value = label(row[column], VALUE, y, END - VALUE);
        texts.push(head, value);
        y += (Math.max(head.lines.length, value.lines.length) - 1) * LINE;
        const line = y + 8;
        if (column === 'reader') {
          last = line - 14;
          paths.push({ d: `M${SPINE} ${last}q0 14 14 14H${END}`, kind: 'h' });
        }
        if (column === 'behind') paths.push({ d: `M${TEXT} ${line}H${END}`, kind: 'debated' });
      }
    }
  }
  paths.push({ d: `M${SPINE} 26V${last}`, kind: 'h' });
  return { width: END, height: y + 8, texts, paths };
}
