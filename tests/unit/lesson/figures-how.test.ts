import { expect, test } from 'vitest';
import * as chainNarrow from '../../../src/components/lesson/figures/draw-advocacy-narrow.ts';
import * as chainWide from '../../../src/components/lesson/figures/draw-advocacy-wide.ts';
import * as papersNarrow from '../../../src/components/lesson/figures/draw-papers-narrow.ts';
import * as papersWide from '../../../src/components/lesson/figures/draw-papers-wide.ts';
import * as stops from '../../../src/components/lesson/figures/draw-return-stop-points.ts';
import * as measures from '../../../src/components/lesson/figures/draw-success-measures.ts';
import type { Drawing } from '../../../src/components/lesson/figures/drawing.ts';
import { advocacyChain } from '../../../src/i18n/en/figures-advocacy.ts';
import { papersAndReaders, returnStopPoints, successMeasures } from '../../../src/i18n/en/figures-how.ts';
import { expectWordsInside, wordsOf } from '../../support/drawn-words.ts';

const { power, stopIf, fear, backs, points } = returnStopPoints;
const { file, heads, groups } = papersAndReaders;
const { bar, steps } = advocacyChain;

/** Figure, its two drawings, what each of them must say. */
const FIGURES: [string, Drawing, Drawing, (string | undefined)[]][] = [
  [
    'return-stop-points',
    stops.drawWide(returnStopPoints),
    stops.drawNarrow(returnStopPoints),
    [power, fear, ...Object.values(backs), ...points.flatMap(({ name, reason }) => [name, `${stopIf} ${reason}`])],
  ],
  [
    'papers-and-readers',
    papersWide.drawWide(papersAndReaders),
    papersNarrow.drawNarrow(papersAndReaders),
    [
      file,
      heads.reader,
      heads.behind,
      heads.needs,
      ...groups.flatMap(({ holds, rows }) => [
        holds,
        ...rows.flatMap(({ paper, reader, behind, needs }) => [paper, reader, behind, needs]),
      ]),
    ],
  ],
  [
    'success-measures',
    measures.drawWide(successMeasures),
    measures.drawNarrow(successMeasures),
    [
      ...Object.values(successMeasures.heads),
      ...successMeasures.rows.flatMap(({ not, ask, counts }) => [not, ask, counts]),
    ],
  ],
  [
    'advocacy-chain',
    chainWide.drawWide(advocacyChain),
    chainNarrow.drawNarrow(advocacyChain),
    [bar, ...steps.flatMap(({ name, about, tag, back }) => [name, about, tag, back?.asks])],
  ],
];

test.each(FIGURES)('%s says the same in both widths', (_, wide, narrow, labels) => {
  const said = labels.filter((label) => label !== undefined);
  for (const drawing of [wide, narrow]) expect(wordsOf(drawing)).toEqual(expect.arrayContaining(said));
});

test.each(FIGURES)('%s: no word leaves the drawing', (_, wide, narrow) => {
  expectWordsInside(wide);
  expectWordsInside(narrow);
});
