import { expect, test } from 'vitest';
import * as bestInterests from '../../../src/components/lesson/figures/draw-best-interests.ts';
import * as listNarrow from '../../../src/components/lesson/figures/draw-one-list-narrow.ts';
import * as list from '../../../src/components/lesson/figures/draw-one-list.ts';
import * as dutiesNarrow from '../../../src/components/lesson/figures/draw-return-duties-narrow.ts';
import * as duties from '../../../src/components/lesson/figures/draw-return-duties.ts';
import * as screeningsNarrow from '../../../src/components/lesson/figures/draw-two-screenings-narrow.ts';
import * as screenings from '../../../src/components/lesson/figures/draw-two-screenings.ts';
import * as whether from '../../../src/components/lesson/figures/draw-whether-how.ts';
import type { Drawing } from '../../../src/components/lesson/figures/drawing.ts';
import { bestInterestsQuestions } from '../../../src/i18n/en/figures/best-interests-questions.ts';
import { oneListManyFiles } from '../../../src/i18n/en/figures/one-list-many-files.ts';
import { returnDuties } from '../../../src/i18n/en/figures/return-duties.ts';
import { twoScreenings } from '../../../src/i18n/en/figures/two-screenings.ts';
import { whetherHow } from '../../../src/i18n/en/figures/whether-how.ts';
import { expectWordsInside, wordsOf } from '../../support/drawn-words.ts';

/** Figure, its two drawings, its words, and those that only one of the drawings says: the order of its parts says the rest. */
const FIGURES: [string, Drawing, Drawing, object, string[]][] = [
  [
    'whether-how',
    whether.drawWide(whetherHow),
    whether.drawNarrow(whetherHow),
    whetherHow,
    [whetherHow.ways.fear, whetherHow.ways.fearBack],
  ],
  [
    'return-duties',
    duties.drawWide(returnDuties),
    dutiesNarrow.drawNarrow(returnDuties),
    returnDuties,
    Object.values(returnDuties.heads),
  ],
  [
    'one-list-many-files',
    list.drawWide(oneListManyFiles),
    listNarrow.drawNarrow(oneListManyFiles),
    oneListManyFiles,
    oneListManyFiles.tally,
  ],
  [
    'two-screenings',
    screenings.drawWide(twoScreenings),
    screeningsNarrow.drawNarrow(twoScreenings),
    twoScreenings,
    [...twoScreenings.trafficked, ...twoScreenings.dangerous, ...twoScreenings.results.map(({ answers }) => answers)],
  ],
  [
    'best-interests-questions',
    bestInterests.drawWide(bestInterestsQuestions),
    bestInterests.drawNarrow(bestInterestsQuestions),
    bestInterestsQuestions,
    [],
  ],
];

test.each(FIGURES)('%s says the same in both widths', (_, wide, narrow, words, inOne) => {
  const drawn = Object.entries(words).filter(([key]) => !['title', 'caption', 'inWords'].includes(key));
  const labels = stringsIn(Object.fromEntries(drawn)).filter((label) => !inOne.includes(label));
  expect(labels.length).toBeGreaterThan(10);
  for (const drawing of [wide, narrow]) expect(wordsOf(drawing)).toEqual(expect.arrayContaining(labels));
});

test.each(FIGURES)('%s: what one of the drawings leaves out, the other says', (_, wide, narrow, __, inOne) => {
  const all = [...wordsOf(wide), ...wordsOf(narrow)].join(' · ');
  for (const label of inOne) expect(all).toContain(label);
});

test.each(FIGURES)('%s: no word leaves the drawing', (_, wide, narrow) => {
  expectWordsInside(wide);
  expectWordsInside(narrow);
});

test('the missing arrow of a return has no head', () => {
  const { no } = returnDuties.gap;
  for (const { texts, paths } of [duties.drawWide(returnDuties), dutiesNarrow.drawNarrow(returnDuties)]) {
    const y = (texts.find(({ lines }) => lines[0] === no)?.y ?? 0) - 5;
    const tips = paths.filter(({ d, kind }) => kind === 'l' && new RegExp(`^M\\S+ ${y}m`).test(d));
    expect(y).toBeGreaterThan(0);
    expect(tips).toEqual([]);
  }
});

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
