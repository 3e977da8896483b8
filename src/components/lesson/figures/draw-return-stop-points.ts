import type { returnStopPoints } from '../../../i18n/en/figures-how.ts';
import { LINE, type DrawnPath, type DrawnText, type Drawing } from './drawing.ts';
import { arrowHead, label, MARK, mark, mostLines, octagon, standingAt } from './shapes.ts';

type Words = typeof returnStopPoints;

/** Here a broken line ends with a whole dash. */
const END = 729;
/** For each station its place, and how wide its name and its reason may run; those with long reasons have more room. */
const STATIONS = [
  [13, 78, 180],
  [108, 86, 86],
  [210, 110, 110],
  [338, 86, 184],
  [440, 84, 84],
  [540, 84, 190],
  [640, 86, 86],
] as const;
/** From a way that goes up or down to the words beside it. */
const BESIDE = 10;
/** The way back to whether. */
const TOP = 62;

/** A line through seven stops. Above it lies the way back to whether, below it the way back to how. */
export function drawWide({ power, stopIf, fear, backs, points }: Words): Drawing {
  const stations = STATIONS.flatMap(([at, nameWidth, reasonWidth], index) => {
    const point = points[index];
    if (!point) return [];
    const name = label(point.name, at + BESIDE, 0, nameWidth);
    const reason = label(`${stopIf} ${point.reason}`, at + BESIDE, TOP + 20, reasonWidth, 'q');
    return { at, name, reason, up: point.to === 'whether' };
  });
  const reasons = (up: boolean): DrawnText[] => stations.filter((each) => each.up === up).map(({ reason }) => reason);
  const anywhere = label(fear, STATIONS[0][0] + BESIDE, TOP + 20, STATIONS[0][1], 'q');
  const named = mostLines(stations.map(({ name }) => name));
  const line = TOP + 24 + (mostLines([anywhere, ...reasons(true)]) + named) * LINE + MARK;
  const bottom = line + MARK + 18 + mostLines(reasons(false)) * LINE;

  const texts: DrawnText[] = [
    { x: 26, y: 14, lines: [power] },
    { x: 0, y: TOP - 10, lines: [backs.whether] },
    anywhere,
    { x: 0, y: bottom + 22, lines: [backs.how] },
  ];
  const paths: DrawnPath[] = [
    { d: octagon(9, 9, 8), kind: 'mark' },
    { d: `M0 ${TOP}H${END}M0 ${bottom}H${END}`, kind: 'debated' },
    { d: `M0 ${line}H${END}`, kind: 'h' },
  ];
  stations.forEach(({ at, name, reason, up }, index) => {
    const [shape, number] = mark(index + 1, at, line, 'stop');
    paths.push({ d: `M${at} ${line}V${TOP + 4}`, kind: up ? 'back' : 'd' }, arrowHead(at, TOP + 4, 'up'));
    if (!up) paths.push({ d: `M${at} ${line}V${bottom - 4}`, kind: 'back' }, arrowHead(at, bottom - 4, 'down'));
    paths.push(shape);
    texts.push(number, standingAt(name, line - MARK - 8), up ? reason : { ...reason, y: line + MARK + 16 });
  });
  return { width: END, height: bottom + 28, texts, paths };
}

const NARROW_END = 288;
const SPINE = 13;
const TEXT = 38;

/** The same from top to bottom; each stop says where it leads, and the two ways back stand at the end. */
export function drawNarrow({ power, stopIf, fear, back, backs, points }: Words): Drawing {
  const texts: DrawnText[] = [];
  const paths: DrawnPath[] = [];
  let y = 14;
  const write = (words: string, kind?: 'q', x = TEXT): void => {
    const text = label(words, x, y, NARROW_END - x, kind);
    texts.push(text);
    y += text.lines.length * LINE;
  };
  const arrow = (words: string, kind: 'back' | 'd'): void => {
    paths.push({ d: `M${TEXT} ${y - 5}h28`, kind }, arrowHead(TEXT + 29, y - 5, 'end'));
    write(words, undefined, TEXT + 38);
  };
  paths.push({ d: octagon(SPINE, 9, 8), kind: 'mark' });
  write(power);
  y += 20;
  const first = y - 5;
  const marks: [DrawnPath, DrawnText][] = [];
  points.forEach(({ name, reason, to }, index) => {
    marks.push(mark(index + 1, SPINE, y - 5, 'stop'));
    write(name);
    write(`${stopIf} ${reason}`, 'q');
    arrow(back[to], 'back');
    y += 14;
  });
  paths.push({ d: `M${SPINE} ${first}V${y - 14}`, kind: 'h' }, ...marks.map(([shape]) => shape));
  texts.push(...marks.map(([, number]) => number));
  for (const [way, more] of [
    [backs.whether, fear],
    [backs.how, ''],
  ] as const) {
    y += 14;
    paths.push({ d: `M0 ${y - 8}H${NARROW_END - 7}`, kind: 'debated' });
    y += 14;
    write(way, undefined, 0);
    if (more) write(more, 'q', 0);
  }
  return { width: NARROW_END, height: y - 10, texts, paths };
}
