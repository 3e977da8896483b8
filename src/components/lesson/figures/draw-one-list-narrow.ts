import type { oneListManyFiles } from '../../../i18n/en/figures/one-list-many-files.ts';
import type { DrawnPath, DrawnText, Drawing } from './drawing.ts';
import { FILE, files, gathered, LIST_LENGTH } from './people.ts';
import { labelled, stack, titled, type Part } from './stack.ts';
import { arrival, barrier, DOWN, knot, offDown } from './strand.ts';

const NARROW = 288;
const DOOR = 84;
const LIST = 12;

/** The panels below each other, each from the top down. */
export function drawNarrow(words: typeof oneListManyFiles): Drawing {
  const { list, decision, tally, expulsion, stations } = words;
  const counted = [tally.slice(0, 2), tally.slice(2)].map((half): Part => [half.join(' · '), 'q']);
  const texts: DrawnText[] = [];
  const paths: DrawnPath[] = [];
  const say = (x: number, y: number, ...parts: Part[]): number => {
    const { texts: more, foot } = stack(x, y, NARROW - x, ...parts);
    texts.push(...more);
    return foot;
  };

  const sheet = say(0, 20, ...titled(list)) + 20;
  const one = sheet + 146;
  paths.push(
    { d: `M${LIST} ${sheet + 18}h${LIST_LENGTH}`, kind: 'list' },
    gathered(
      (along) => `M${LIST + along} ${sheet + 44}C${LIST + along} ${sheet + 96} 30 ${sheet + 64} 30 ${sheet + 124}`,
    ),
  );
  const end = say(DOWN.text, one + 5, ...labelled(decision), ...counted) + 40;
  paths.push({ d: `M30 ${sheet + 120}V${end}`, kind: 'h' }, barrier(30, end, 'level'), knot(30, one));
  const block = say(0, say(DOWN.text, end + 5, ...labelled(expulsion)) + 62, [words.files, 't']) + 16;

  paths.push(...files(LIST, block));
  const top = block + 5 * FILE.down + 6;
  const knots: DrawnPath[] = [];
  let y = top + 26;
  const door = (name: 'home' | 'asylum' | 'screening' | 'child' | 'other', line: 'h' | 'l'): void => {
    const at = y + 14;
    paths.push(offDown(DOOR, at, line));
    knots.push(name === 'other' ? arrival(DOOR, at) : knot(DOOR, at));
    y = say(DOOR + 18, at + 5, ...labelled(words[name])) + 30;
  };
  stations.forEach((station, index) => {
    knots.push(knot(30, y));
    y = say(DOWN.text, y + 5, ...labelled(station)) + 32;
    if (index === 1) {
      door('asylum', 'h');
      door('screening', 'h');
      door('child', 'l');
    }
    if (index === 2) door('other', 'l');
    if (index === 1 || index === 2) y += 8;
  });
  paths.push({ d: `M30 ${top}V${y}`, kind: 'h' }, ...knots, arrival(30, y));
  return { width: NARROW, height: say(DOWN.text, y + 5, ...labelled(words.home)) + 8, texts, paths };
}
