import type { twoScreenings } from '../../../i18n/en/figures/two-screenings.ts';
import type { DrawnPath, DrawnText, Drawing } from './drawing.ts';
import { arrowHead } from './shapes.ts';
import { labelled, stack } from './stack.ts';
import { barrier, knot } from './strand.ts';

type Words = typeof twoScreenings;

const WIDTH = 736;
/** The two columns of the field, where it ends, and how wide its words run. */
const COLUMNS = [146, 302] as const;
const FIELD_END = 448;
const CELL = 130;
/** The line below the answers across, and the two rows. */
const HEAD = 76;
const DANGER = 106;
const SAFE = 288;
/** Beside the field the three rules, and the line that gathers what they forbid. */
const RULES = [46, 146, 230] as const;
const STRAND = 552;
const YES = 536;

/** Two answers across, two down, four results; the rules inside the second question lead to its two rows. */
export function drawWide(words: Words): Drawing {
  const field = drawField(words);
  const rules = drawRules(words);
  return {
    width: WIDTH,
    height: field.height,
    texts: [...field.texts, ...rules.texts],
    paths: [...field.paths, ...rules.paths],
  };
}

function drawField({ done, trafficked, would, dangerous, results, ways, notes }: Words): Omit<Drawing, 'width'> {
  const [first] = COLUMNS;
  const rows = [DANGER, SAFE];
  const cells = results.map((said, index) =>
    stack((COLUMNS[index % 2] ?? first) + 17, (rows[index >> 1] ?? DANGER) + 5, CELL, ...labelled(said)),
  );
  const foot = Math.max(...cells.map((cell) => cell.foot));
  const texts: DrawnText[] = [
    ...stack(first + 17, 16, 300, ...labelled(done)).texts,
    ...trafficked.map((answer, index) => ({ x: (COLUMNS[index] ?? first) + 17, y: HEAD - 12, lines: [answer] })),
    ...stack(0, 16, 126, ...labelled(would)).texts,
    ...dangerous.flatMap((answer, index) => stack(0, (rows[index] ?? DANGER) + 5, 110, [answer]).texts),
    ...cells.flatMap((cell) => cell.texts),
    { x: first + 17, y: SAFE - 40, lines: [ways.changed], kind: 'q' },
    ...stack(first + 17, foot + 30, 300, [notes.child, 'q']).texts,
  ];
  const paths: DrawnPath[] = [
    { d: `M0 ${HEAD}H${FIELD_END}`, kind: 'l' },
    { d: `M0 ${SAFE - 30}H${FIELD_END}`, kind: 'hair' },
    ...COLUMNS.flatMap((x) => [...changing(x, DANGER + 15, SAFE - 11), barrier(x, DANGER), knot(x, SAFE)]),
  ];
  return { height: foot + 56, texts, paths };
}

function drawRules({ inside, rules, ways, notes }: Words): Omit<Drawing, 'width' | 'height'> {
  const [a, b, c] = RULES;
  const texts: DrawnText[] = [
    { x: STRAND - 7, y: 16, lines: [inside] },
    ...rules.flatMap((rule, index) => stack(STRAND + 16, (RULES[index] ?? a) + 5, 168, ...labelled(rule)).texts),
    ...[b, c].map((y): DrawnText => ({ x: STRAND + 16, y: y - 21, lines: [ways.goOn], kind: 'q' })),
    { x: FIELD_END + 2, y: DANGER - 8, lines: [ways.barred], kind: 'q' },
    { x: FIELD_END + 2, y: SAFE - 8, lines: [ways.free], kind: 'q' },
    ...stack(STRAND + 16, SAFE + 30, 168, [notes.exception, 'q']).texts,
  ];
  const paths: DrawnPath[] = [
    { d: `M${STRAND} ${a}V${SAFE - 14}q0 14-14 14H${FIELD_END + 3}`, kind: 'h' },
    arrowHead(FIELD_END + 2, SAFE, 'start'),
    {
      d: `M${STRAND} ${a}q-16 0-16 16V${c - 16}q0 16 16 16M${STRAND} ${b}q-16 0-16-16M${YES} ${DANGER}H${FIELD_END + 3}`,
      kind: 'l',
    },
    arrowHead(FIELD_END + 2, DANGER, 'start'),
    ...RULES.map((y) => knot(STRAND, y)),
  ];
  return { texts, paths };
}

/** From one result to the other and back. */
export function changing(x: number, from: number, to: number): DrawnPath[] {
  return [{ d: `M${x} ${from}V${to}`, kind: 'back' }, arrowHead(x, from, 'up'), arrowHead(x, to, 'down')];
}
