import type { advocacyChain } from '../../../i18n/en/figures-advocacy.ts';
import { LINE, type DrawnPath, type DrawnText, type Drawing } from './drawing.ts';
import { arrowHead, label, MARK, mark, mostLines, standingAt } from './shapes.ts';

type Words = typeof advocacyChain;

const END = 736;
const STEP = 91;
/** The middle of a step. */
const at = (index: number): number => 13 + index * STEP;
const BESIDE = 9;
const WIDTH = STEP - BESIDE - 5;

/** Eight steps on one strand, tied to the bar below; above it the ways back to an earlier step. */
export function drawWide({ bar, steps }: Words): Drawing {
  const heads = steps.map(({ name, tag }, index) => ({
    name: label(name, at(index) + BESIDE, 0, WIDTH),
    tag: tag === undefined ? undefined : label(tag, at(index) + BESIDE, 0, WIDTH, 'q'),
  }));
  const abouts = steps.map(({ about }, index) => label(about, at(index) + BESIDE, 0, WIDTH, 'q'));
  const backs = steps.flatMap(({ back }, from) => (back ? [{ ...back, from }] : [])).reverse();
  const headLines = Math.max(...heads.map(({ name, tag }) => name.lines.length + (tag?.lines.length ?? 0)));
  const loops = backs.length * 32;
  const line = loops + 18 + headLines * LINE + MARK + 8;
  const bottom = line + MARK + 20 + mostLines(abouts) * LINE;

  const texts: DrawnText[] = [{ x: 0, y: bottom + 26, lines: [bar] }];
  const paths: DrawnPath[] = [
    { d: `M0 ${bottom}H${END}`, kind: 'bar' },
    { d: steps.map((_, index) => `M${at(index)} ${line}V${bottom}`).join(''), kind: 'l' },
    { d: `M0 ${line}H${END}`, kind: 'h' },
  ];
  backs.forEach(({ from, to, asks }, index) => {
    const y = 22 + index * 32;
    const [start, end] = [at(from), at(to - 1)];
    paths.push(
      { d: `M${start} ${line}V${y}H${end}V${line - MARK - 3}`, kind: 'back' },
      arrowHead(end, line - MARK - 3, 'down'),
    );
    texts.push({ x: start - STEP * 2 - 2, y: y - 8, lines: [asks], kind: 'q' });
  });
  steps.forEach((_, index) => {
    const [shape, number] = mark(index + 1, at(index), line, 'ring');
    paths.push(shape);
    texts.push(number);
  });
  heads.forEach(({ name, tag }) => {
    const above = standingAt(name, line - MARK - 8);
    texts.push(above);
    if (!tag) return;
    texts.push(standingAt(tag, above.y - LINE - 10));
    paths.push({ d: `M${tag.x} ${above.y - LINE - 3}h${WIDTH}`, kind: 'l' });
  });
  texts.push(...abouts.map((text) => ({ ...text, y: line + MARK + 16 })));
  return { width: END, height: bottom + 32, texts, paths };
}
