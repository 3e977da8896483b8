import type { oneListManyFiles } from '../../../i18n/en/figures/one-list-many-files.ts';
import type { DrawnPath, DrawnText, Drawing } from './drawing.ts';
import { FILE, fileAt, files, FOLLOWED, gathered, LIST_LENGTH } from './people.ts';
import { labelled, stack, stackUp, titled } from './stack.ts';
import { arrival, barrier, knot } from './strand.ts';

type Words = typeof oneListManyFiles;

const WIDTH = 736;

/** Two panels: names that all run into one decision, and files that each go their own way through the same stations. */
export function drawWide(words: Words): Drawing {
  const above = listPanel(words);
  const below = filesPanel(words);
  return {
    width: WIDTH,
    height: below.foot,
    texts: [...above.texts, ...below.texts],
    paths: [...above.paths, ...below.paths],
  };
}

const LIST = 60;
const MIDDLE = LIST + LIST_LENGTH / 2;

function listPanel({ list, decision, expulsion, tally }: Words): Omit<Drawing, 'width' | 'height'> {
  const texts: DrawnText[] = [
    ...stack(0, 20, WIDTH, ...titled(list)).texts,
    ...stackUp(303, MIDDLE - 16, 240, ...labelled(decision)),
    { x: 303, y: MIDDLE + 30, lines: [tally.join(' · ')], kind: 'q' },
    ...stack(602, MIDDLE - 4, 134, ...labelled(expulsion)).texts,
  ];
  const paths: DrawnPath[] = [
    { d: `M25 ${LIST}v${LIST_LENGTH}`, kind: 'list' },
    gathered((along) => `M56 ${LIST + along}C140 ${LIST + along} 140 ${MIDDLE} 226 ${MIDDLE}`),
    { d: `M222 ${MIDDLE}H586`, kind: 'h' },
    barrier(586, MIDDLE),
    knot(310, MIDDLE),
  ];
  return { texts, paths };
}

const PANEL = 266;
const BLOCK = PANEL + 44;
const LEFT = 2;
/** Where the strand of each followed file leaves its row, and the tracks on which they reach the stations. */
const TRACK = BLOCK + 2 * FILE.down + FILE.height + 4.5;
const TRACKS = [TRACK - 8, TRACK, TRACK + 8] as const;
const STATIONS = [230, 322, 414, 506] as const;
const DOORS = 566;

function filesPanel(words: Words): Omit<Drawing, 'width' | 'height'> & { foot: number } {
  const [top, , low] = TRACKS;
  const [one, two, three, four] = STATIONS;
  const door = { home: top, other: TRACK + 50, asylum: TRACK + 104, screening: TRACK + 176, child: TRACK + 248 };
  const names = Object.keys(door) as (keyof typeof door)[];
  const texts: DrawnText[] = [
    { x: 0, y: PANEL + 18, lines: [words.files], kind: 't' },
    ...FOLLOWED.map((row) => ({ x: 158, y: gutter(row) - 5, lines: [String(row)] })),
    ...words.stations.flatMap((said, index) => stackUp((STATIONS[index] ?? one) - 7, top - 18, 88, ...labelled(said))),
    ...names.flatMap((name) => stack(DOORS + 16, door[name] + 5, 154, ...labelled(words[name])).texts),
  ];
  const paths: DrawnPath[] = [
    ...files(LEFT, BLOCK),
    ...FOLLOWED.map((row, index) => outOf(row, TRACKS[index] ?? TRACK)),
    { d: `M${one} ${top}H${DOORS}`, kind: 'h' },
    down(two, TRACK, 378, door.asylum, 'h'),
    down(two, low, 362, door.screening, 'h'),
    down(two, low + 8, 346, door.child, 'l'),
    down(three, top, 448, door.other, 'l'),
    knot(one, top, low),
    knot(two, top, low + 8),
    knot(three, top),
    knot(four, top),
    arrival(DOORS, door.home),
    arrival(DOORS, door.other),
    knot(DOORS, door.asylum),
    knot(DOORS, door.screening),
    knot(DOORS, door.child),
  ];
  return { texts, paths, foot: door.child + 48 };
}

/** The gap below the row of a file. */
function gutter(row: number): number {
  return fileAt(row, LEFT, BLOCK).y + FILE.height + 4.5;
}

/** Out of a file, between the rows, to its track and on to the second station. */
function outOf(row: number, track: number): DrawnPath {
  const { x, y } = fileAt(row, LEFT, BLOCK);
  const between = gutter(row);
  return {
    d: `M${x + FILE.width / 2} ${y + FILE.height}V${between}H180c24 0 12 ${track - between} 36 ${track - between}H${STATIONS[1]}`,
    kind: 'h',
  };
}

/** From a station along its track to `x`, and there down to a door. */
function down(station: number, track: number, x: number, door: number, kind: 'h' | 'l'): DrawnPath {
  return { d: `M${station} ${track}H${x - 12}q12 0 12 12V${door - 12}q0 12 12 12H${DOORS}`, kind };
}
