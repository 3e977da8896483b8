import type { bestInterestsQuestions } from '../../../i18n/en/figures/best-interests-questions.ts';
import type { DrawnPath, DrawnText, Drawing } from './drawing.ts';
import { arrowHead } from './shapes.ts';
import { labelled, stack, stackUp, type Part } from './stack.ts';
import { arrival, backUp, barrier, DOWN, knot, loop, offDown } from './strand.ts';

type Words = typeof bestInterestsQuestions;

const WIDTH = 736;
/** Where the three knots of a row stand, and where the row ends. */
const COLUMNS = [10, 216, 422] as const;
const END = 596;
const ABOVE = 58;
const BELOW = 228;
/** Between the rows: the strand that goes on, and the child who is still heard. */
const TURN = 136;
const HEARD = 188;

/** Two rows of three knots; between them the strand runs back to begin the second, and the child who may not return is heard all the same. */
export function drawWide({ questions, off, result, ways }: Words): Drawing {
  const [one, two, three] = COLUMNS;
  const columns = (from: number) => COLUMNS.map((x, index) => ({ x: x - 7, said: questions[from + index] }));
  const texts: DrawnText[] = [
    ...columns(0).flatMap(({ x, said }) => (said ? stackUp(x, ABOVE - 20, 200, ...labelled(said)) : [])),
    ...columns(3).flatMap(({ x, said }) => (said ? stack(x, BELOW + 30, 178, ...labelled(said)).texts : [])),
    { x: one + 22, y: ABOVE + 40, lines: [ways.doubt], kind: 'q' },
    { x: 560, y: ABOVE - 9, lines: [ways.bars], kind: 'q' },
    { x: 462, y: HEARD - 9, lines: [ways.heard], kind: 'q' },
    { x: three + 12, y: ABOVE + 40, lines: [ways.danger], kind: 'q' },
    ...stack(END + 16, ABOVE - 13, 124, ...labelled(off)).texts,
    ...stack(END + 16, BELOW + 5, 124, ...labelled(result)).texts,
  ];
  const turn = `h84c40 0 40 ${TURN - ABOVE} 0 ${TURN - ABOVE}H${one + 30}q-30 0-30 30V${BELOW}`;
  const paths: DrawnPath[] = [
    { d: `M${one} ${ABOVE}H${END}M${three} ${ABOVE}${turn}H${END}`, kind: 'h' },
    barrier(END, ABOVE),
    { d: `M${two} ${BELOW}C${two} ${TURN} ${three} ${TURN + 14} ${three} ${ABOVE + 9}`, kind: 'l' },
    arrowHead(three, ABOVE + 8, 'up'),
    { d: `M${END} ${ABOVE + 16}V${HEARD - 10}q0 10-10 10H${one + 6}`, kind: 'back' },
    arrowHead(one + 4, HEARD, 'start'),
    ...loop(one, ABOVE, ABOVE + 46),
    ...COLUMNS.flatMap((x) => [knot(x, ABOVE), knot(x, BELOW)]),
    arrival(END, BELOW),
  ];
  return { width: WIDTH, height: BELOW + 100, texts, paths };
}

const NARROW = 288;
const BAR = 104;

/** The same from the top down; what leads aside stands right after its question. */
export function drawNarrow({ questions, off, result, ways }: Words): Drawing {
  const texts: DrawnText[] = [];
  const paths: DrawnPath[] = [];
  const say = (x: number, y: number, ...parts: Part[]): number => {
    const { texts: more, foot } = stack(x, y, NARROW - x, ...parts);
    texts.push(...more);
    return foot;
  };
  const knots: number[] = [];
  let y = 16;
  for (const question of questions) {
    const at = y;
    knots.push(at);
    y = say(DOWN.text, at + 5, ...labelled(question)) + 40;
    if (knots.length === 1) {
      texts.push({ x: DOWN.text, y: y - 8, lines: [ways.doubt], kind: 'q' });
      paths.push(...backUp(at, y - 13));
      y += 30;
    } else if (knots.length === 3) {
      texts.push({ x: 72, y, lines: [ways.bars], kind: 'q' });
      paths.push(offDown(BAR, y + 9), barrier(BAR, y + 9));
      const foot = say(BAR + 16, y + 5, ...labelled(off)) + 32;
      texts.push({ x: BAR + 16, y: foot - 4, lines: [ways.heard], kind: 'q' });
      paths.push(
        { d: `M${BAR} ${y + 24}V${foot - 18}q0 10-10 10H${DOWN.strand + 6}`, kind: 'back' },
        arrowHead(DOWN.strand + 4, foot - 8, 'start'),
      );
      y = foot + 30;
    } else if (knots.length === 5) {
      texts.push({ x: DOWN.text, y: y - 8, lines: [ways.danger], kind: 'q' });
      paths.push(...backUp(knots[2] ?? at, y - 13, 'l'));
      y += 30;
    }
  }
  const foot = say(DOWN.text, y + 5, ...labelled(result));
  const strand: DrawnPath = { d: `M${DOWN.strand} 16V${y}`, kind: 'h' };
  paths.push(strand, ...knots.map((at) => knot(DOWN.strand, at)), arrival(DOWN.strand, y));
  return { width: NARROW, height: foot + 8, texts, paths };
}
