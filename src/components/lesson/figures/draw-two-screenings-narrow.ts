import type { twoScreenings } from '../../../i18n/en/figures/two-screenings.ts';
import type { DrawnPath, DrawnText, Drawing } from './drawing.ts';
import { changing } from './draw-two-screenings.ts';
import { arrowHead } from './shapes.ts';
import { labelled, stack, type Part } from './stack.ts';
import { barrier, DOWN, knot } from './strand.ts';

const NARROW = 288;
const RESULT = 63;

/** The questions, the rules inside the second, and then the results: those of danger, and those of none. */
export function drawNarrow({ done, would, results, inside, rules, ways, notes }: typeof twoScreenings): Drawing {
  const texts: DrawnText[] = [];
  const paths: DrawnPath[] = [];
  const say = (x: number, y: number, ...parts: Part[]): number => {
    const { texts: more, foot } = stack(x, y, NARROW - x, ...parts);
    texts.push(...more);
    return foot;
  };
  let y = say(0, 16, ...labelled(done)) + 28;
  y = say(0, say(0, y, ...labelled(would)) + 36, [inside]) + 28;
  const knots = rules.map((rule, index) => {
    const at = y;
    const note: Part[] = index === 0 ? [[notes.exception, 'q']] : [];
    y = say(DOWN.text, y + 5, ...labelled(rule), ...note) + 26;
    if (index < 2) y = say(DOWN.text, y, [ways.goOn, 'q']) + 24;
    return at;
  });
  const [first = 0, second = 0, third = 0] = knots;
  const cells = (from: number, mark: (x: number, y: number) => DrawnPath): number[] =>
    results.slice(from, from + 2).map(({ answers, ...said }) => {
      const at = y + 14;
      paths.push(mark(RESULT, at));
      y = say(RESULT + 17, at + 5, [answers, 'q'], ...labelled(said)) + 10;
      return at;
    });

  const barred = y + 22;
  say(DOWN.text, y, [ways.barred, 'q']);
  y = barred - 14;
  const [, lastBarred = 0] = cells(0, barrier);
  y += 26;
  say(RESULT + 17, y, [ways.changed, 'q']);
  y += 30;
  say(RESULT + 17, y, [ways.free, 'q']);
  const free = y + 22;
  y = free - 14;
  cells(2, knot);
  y = say(0, y + 26, [notes.child, 'q']);
  paths.push(
    { d: `M${DOWN.strand} ${first}V${free - 14}q0 14 14 14H${RESULT - 10}`, kind: 'h' },
    {
      d: `M${DOWN.strand} ${first}q-22 0-22 22V${barred - 22}q0 22 22 22H${RESULT - 12}M${DOWN.strand} ${second}q-22 0-22 22M${DOWN.strand} ${third}q-22 0-22 22`,
      kind: 'l',
    },
    arrowHead(RESULT - 7, barred, 'end'),
    ...changing(RESULT, lastBarred + 15, free - 11),
    ...knots.map((at) => knot(DOWN.strand, at)),
  );
  return { width: NARROW, height: y + 8, texts, paths };
}
