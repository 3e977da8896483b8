import type { Duty, returnDuties } from '../../../i18n/en/figures/return-duties.ts';
import type { DrawnPath, DrawnText, Drawing } from './drawing.ts';
import { arrowHead } from './shapes.ts';
import { stack, type Part } from './stack.ts';
import { barrier } from './strand.ts';

const NARROW = 288;
const OWES = 1.5;
const OWED = 284;
const TEXT = 16;
const LANE = 254;

/** One lane below the other: who owes at one side, to whom at the other, the duties between them. */
export function drawNarrow({
  parties,
  right,
  heads,
  toPerson,
  gap,
  request,
  toReturning,
  back,
}: typeof returnDuties): Drawing {
  const texts: DrawnText[] = [];
  const paths: DrawnPath[] = [];
  let y = 20;
  const say = (x: number, width: number, ...parts: Part[]): void => {
    const { texts: more, foot } = stack(x, y, width, ...parts);
    texts.push(...more);
    y = foot;
  };
  const lane = (to: keyof typeof parties, drawArrows: () => void): void => {
    texts.push({ x: NARROW, y, lines: [parties[to]], end: true });
    y += 10;
    const top = y;
    drawArrows();
    y += 12;
    paths.push(
      { d: `M${OWES} ${top}V${y}`, kind: 'h' },
      { d: `M${OWED} ${top}V${y}`, kind: to === 'person' ? 'bar' : 'h' },
    );
    y += 34;
  };
  const owe = ({ says, marks }: Duty): void => {
    y += 24;
    say(TEXT, LANE, [says], [marks, 'q']);
    y += 9;
    paths.push({ d: `M${OWES} ${y}H${OWED - 4}`, kind: 'l' }, arrowHead(OWED - 4, y, 'end'));
  };
  const head = (title: string): void => {
    say(0, NARROW, [title, 't']);
    y += 20;
  };

  head(heads.origin);
  lane('person', () => {
    for (const { origin } of toPerson) if (origin) owe(origin);
  });
  lane('returning', () => {
    toReturning.forEach(owe);
  });
  y += 12;
  head(heads.returning);
  lane('person', () => {
    for (const { returning } of toPerson) owe(returning);
  });
  lane('origin', () => {
    y += 24;
    say(TEXT, LANE, [request]);
    y += 9;
    paths.push({ d: `M${OWES} ${y}H${OWED - 4}`, kind: 'back' }, arrowHead(OWED - 3, y, 'end'));
  });
  y += 12;
  head(heads.nobody);
  lane('person', () => {
    y += 24;
    say(TEXT, LANE, [gap.says]);
    y += 18;
    texts.push({ x: 148, y: y + 5, lines: [gap.no] });
    paths.push({ d: `M${OWES + 2} ${y}H124M174 ${y}H272`, kind: 'd' }, barrier(137, y));
    y += 8;
  });
  y -= 12;
  say(0, NARROW, [right]);

  y += 44;
  say(0, NARROW, [back.title, 't']);
  y += 10;
  for (const { who, cells, marks } of back.rows) {
    paths.push({ d: `M0 ${y}H${NARROW}`, kind: 'l' });
    y += 24;
    say(0, NARROW, [who]);
    back.heads.forEach((victimOrMigrant, index) => {
      y += 22;
      texts.push({ x: 0, y, lines: [victimOrMigrant], kind: 'q' });
      say(142, NARROW - 142, [cells[index] ?? '']);
    });
    y += 22;
    say(0, NARROW, [marks, 'q']);
    y += 14;
  }
  return { width: NARROW, height: y, texts, paths };
}
