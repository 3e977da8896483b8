import type { Duty, returnDuties } from '../../../i18n/en/figures/return-duties.ts';
import type { DrawnPath, DrawnText, Drawing } from './drawing.ts';
import { arrowHead } from './shapes.ts';
import { stack, stackUp, type Part } from './stack.ts';
import { barrier } from './strand.ts';

type Words = typeof returnDuties;
type Drawn = Omit<Drawing, 'width'>;

const WIDTH = 736;
/** Where the two States and the person stand. */
const RETURNING = 1.5;
const PERSON = 368;
const ORIGIN = 734.5;
/** Where the words of a lane begin, and how wide they run. */
const FROM_RETURNING = 16;
const FROM_ORIGIN = 388;
const LANE = 330;
const TOP = 52;

/** The person between two States. Each duty is an arrow; the one that would send a person is missing. */
export function drawWide(words: Words): Drawing {
  const duties = drawDuties(words);
  const table = drawTable(words, duties.height + 44);
  return {
    width: WIDTH,
    height: table.height,
    texts: [...duties.texts, ...table.texts],
    paths: [...duties.paths, ...table.paths],
  };
}

function drawDuties({ parties, right, toPerson, gap, request, toReturning }: Words): Drawn {
  const texts: DrawnText[] = [
    { x: 0, y: 38, lines: [parties.returning], kind: 't' },
    ...stack(PERSON - 4, 20, 300, [parties.person, 't'], [right, 'q']).texts,
    { x: WIDTH, y: 38, lines: [parties.origin], kind: 't', end: true },
  ];
  const paths: DrawnPath[] = [];
  let y: number = TOP;
  for (const { returning, origin } of toPerson) {
    y += 24 + Math.max(...[returning, origin].map((duty) => (duty ? below(duty) : 0)));
    texts.push(...stackUp(FROM_RETURNING, y, LANE, ...written(returning)));
    y += 9;
    paths.push(...arrow(RETURNING, PERSON - 5, y));
    if (!origin) continue;
    texts.push(...stackUp(FROM_ORIGIN, y - 9, LANE, ...written(origin)));
    paths.push(...arrow(ORIGIN, PERSON + 5, y));
  }
  const sent = stack(FROM_RETURNING, y + 26, LANE, [gap.says]);
  y = sent.foot + 18;
  texts.push(...sent.texts, { x: 186, y: y + 5, lines: [gap.no] });
  paths.push({ d: `M${RETURNING + 2} ${y}H160M214 ${y}H350`, kind: 'd' }, barrier(174, y));
  const person = y + 18;

  y = person + 34;
  texts.push({ x: FROM_RETURNING, y, lines: [request] });
  y += 9;
  paths.push({ d: `M${RETURNING + 2} ${y}H${ORIGIN - 3}`, kind: 'back' }, arrowHead(ORIGIN - 2, y, 'end'));
  const columns = toReturning.map((duty, index) => stack(FROM_RETURNING + index * 244, y + 26, 220, ...written(duty)));
  texts.push(...columns.flatMap((column) => column.texts));
  y = Math.max(...columns.map(({ foot }) => foot)) + 9;
  paths.push(...arrow(ORIGIN, RETURNING + 2, y));
  y += 14;
  paths.push(
    { d: `M${RETURNING} ${TOP}V${y}M${ORIGIN} ${TOP}V${y}`, kind: 'h' },
    { d: `M${PERSON} ${TOP}V${person}`, kind: 'bar' },
  );
  return { height: y, texts, paths };
}

function written({ says, marks }: Duty): [Part, Part] {
  return [[says], [marks, 'q']];
}

/** How far the last line of a duty is below its first. */
function below(duty: Duty): number {
  return stack(0, 0, LANE, ...written(duty)).foot;
}

function arrow(from: number, to: number, y: number): DrawnPath[] {
  return [{ d: `M${from} ${y}H${to}`, kind: 'l' }, arrowHead(to, y, to > from ? 'end' : 'start')];
}

const CELLS = [300, 462, 606] as const;

function drawTable({ back }: Words, top: number): Drawn {
  const [victim, migrant, source] = CELLS;
  const texts: DrawnText[] = [{ x: 0, y: top, lines: [back.title], kind: 't' }];
  back.heads.forEach((head, index) => {
    texts.push({ x: CELLS[index] ?? victim, y: top, lines: [head], kind: 'q' });
  });
  const paths: DrawnPath[] = [{ d: `M0 ${top + 12}H${WIDTH}`, kind: 'l' }];
  let y = top + 12;
  for (const { who, cells, marks } of back.rows) {
    const [first = '', second = ''] = cells;
    const all = [
      stack(0, y + 24, 280, [who]),
      stack(victim, y + 24, 146, [first]),
      stack(migrant, y + 24, 130, [second]),
      stack(source, y + 24, 130, [marks, 'q']),
    ];
    texts.push(...all.flatMap((cell) => cell.texts));
    y = Math.max(...all.map(({ foot }) => foot)) + 12;
    paths.push({ d: `M0 ${y}H${WIDTH}`, kind: 'hair' });
  }
  return { height: y + 2, texts, paths };
}
