import type { advocacyChain } from '../../../i18n/en/figures-advocacy.ts';
import { LETTER, LINE, type DrawnPath, type DrawnText, type Drawing } from './drawing.ts';
import { arrowHead, label, MARK, mark } from './shapes.ts';

type Words = typeof advocacyChain;

const END = 288;
const BAR = 3.5;
const SPINE = 36;
const TEXT = 60;
/** Where the ways back rise, from the one that starts first. */
const RISE = [262, 282];

/** The same from top to bottom: the bar stands at the side, the ways back rise at the other. */
export function drawNarrow({ bar, steps }: Words): Drawing {
  const held = label(bar, 16, 14, END - 16);
  const texts: DrawnText[] = [held];
  const paths: DrawnPath[] = [];
  const tops: number[] = [];
  const shapes: DrawnPath[] = [];
  let y = 14 + held.lines.length * LINE + 16;
  let rises = 0;
  steps.forEach(({ name, about, tag, back }, index) => {
    if (tag) {
      const above = label(tag, TEXT, y, END - TEXT - 40, 'q');
      texts.push(above);
      y += above.lines.length * LINE + 10;
      paths.push({ d: `M${TEXT} ${y - 20}h112`, kind: 'l' });
    }
    const middle = y - 5;
    const [shape, number] = mark(index + 1, SPINE, middle, 'ring');
    shapes.push(shape);
    texts.push(number);
    tops.push(middle);
    for (const [words, kind] of [[name], [about, 'q']] as const) {
      const text = label(words, TEXT, y, END - TEXT - 40, kind);
      texts.push(text);
      y += text.lines.length * LINE;
    }
    if (back) {
      const x = RISE[rises++] ?? END;
      const asks = label(back.asks, TEXT, y + 4, 190);
      texts.push(asks);
      const line = y + 12 + (asks.lines.length - 1) * LINE;
      const top = tops[back.to - 1] ?? 0;
      const end = TEXT + (steps[back.to - 1]?.name.length ?? 0) * LETTER + 16;
      paths.push({ d: `M${TEXT} ${line}H${x}V${top}H${end}`, kind: 'back' }, arrowHead(end, top, 'start'));
      y = line + 10;
    }
    y += 16;
  });
  const [first = 0, last = 0] = [tops[0], tops.at(-1)];
  const bottom = y - 22;
  paths.push(
    { d: `M${BAR} 0V${bottom}`, kind: 'bar' },
    { d: tops.map((top) => `M${BAR} ${top}H${SPINE - MARK}`).join(''), kind: 'l' },
    { d: `M${SPINE} ${first}V${last}`, kind: 'h' },
    ...shapes,
  );
  return { width: END, height: bottom, texts, paths };
}
