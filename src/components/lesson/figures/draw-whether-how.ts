import type { whetherHow } from '../../../i18n/en/figures/whether-how.ts';
import type { DrawnPath, DrawnText, Drawing } from './drawing.ts';
import { arrowHead } from './shapes.ts';
import { labelled, stack, stackUp, titled, type Part } from './stack.ts';
import { arrival, backUp, barrier, DOWN, knot, loop, offDown } from './strand.ts';

type Words = typeof whetherHow;

const WIDTH = 736;
const ONE = 10;
const TWO = 322;
const END = 596;
const MAIN = 132;
const SIDE = 196;
const DEEP = 268;

/** One strand through both questions; what bars it branches off and ends, what is not yet answered runs back to its question. */
export function drawWide(words: Words): Drawing {
  const { ways } = words;
  const texts: DrawnText[] = [
    { x: ONE + 22, y: 16, lines: [ways.fear], kind: 'q' },
    ...stackUp(ONE + 16, MAIN - 44, 270, ...titled(words.whether)),
    ...stackUp(TWO + 16, MAIN - 44, 270, ...titled(words.how)),
    ...stack(END + 20, MAIN + 1, 130, ...titled(words.result)).texts,
    { x: 150, y: MAIN - 9, lines: [ways.free], kind: 'q' },
    { x: 450, y: MAIN - 9, lines: [ways.yes], kind: 'q' },
    { x: 74, y: SIDE - 9, lines: [ways.danger], kind: 'q' },
    ...stack(152, SIDE + 5, 160, ...labelled(words.barred)).texts,
    ...stack(34, DEEP - 22, 280, [ways.unknown, 'q'], ...labelled(words.unasked)).texts,
    ...stack(TWO + 24, SIDE - 31, 280, [ways.no, 'q'], ...labelled(words.notSo)).texts,
  ];
  const paths: DrawnPath[] = [
    { d: `M${ONE} ${MAIN}H${END}M${ONE} ${MAIN}c36 0 24 ${SIDE - MAIN} 62 ${SIDE - MAIN}H136`, kind: 'h' },
    barrier(136, SIDE),
    ...loop(ONE, MAIN, DEEP),
    ...loop(TWO, MAIN, SIDE + 8),
    { d: `M${TWO} ${MAIN - 10}V34q0-10-10-10H${ONE + 10}q-10 0-10 10V${MAIN - 9}`, kind: 'back' },
    arrowHead(ONE, MAIN - 9, 'down'),
    knot(ONE, MAIN),
    knot(TWO, MAIN),
    arrival(END, MAIN),
  ];
  return { width: WIDTH, height: DEEP + 22, texts, paths };
}

const NARROW = 288;

/** The same from the top down: what is not yet answered runs back beside the strand. */
export function drawNarrow(words: Words): Drawing {
  const { ways } = words;
  const texts: DrawnText[] = [];
  const paths: DrawnPath[] = [];
  /** Sets texts beside the strand; gives the foot of the last. */
  const say = (x: number, y: number, ...parts: Part[]): number => {
    const { texts: more, foot } = stack(x, y, NARROW - x, ...parts);
    texts.push(...more);
    return foot;
  };
  const one = 16;
  let y = say(DOWN.text, one + 7, ...titled(words.whether)) + 40;
  texts.push({ x: DOWN.text, y, lines: [ways.danger], kind: 'q' });
  paths.push(offDown(122, y + 8), barrier(122, y + 8));
  y = say(138, y + 13, ...labelled(words.barred)) + 36;
  paths.push(...backUp(one, y - 5));
  y = say(DOWN.text, y, [ways.unknown, 'q'], ...labelled(words.unasked)) + 36;
  texts.push({ x: DOWN.text, y, lines: [ways.free], kind: 'q' });
  const two = y + 34;
  y = say(DOWN.text, two + 7, ...titled(words.how)) + 36;
  paths.push(...backUp(two, y - 5));
  y = say(DOWN.text, y, [ways.no, 'q'], ...labelled(words.notSo)) + 36;
  texts.push({ x: DOWN.text, y, lines: [ways.yes], kind: 'q' });
  const end = y + 34;
  y = say(DOWN.text, end + 7, ...titled(words.result)) + 36;
  paths.push(
    { d: `M${DOWN.strand} ${one}V${end}`, kind: 'h' },
    knot(DOWN.strand, one),
    knot(DOWN.strand, two),
    arrival(DOWN.strand, end),
  );
  return { width: NARROW, height: say(0, y, [ways.fearBack, 'q']) + 6, texts, paths };
}
