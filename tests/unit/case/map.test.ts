import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawMap, type MapOptions } from '../../../src/domain/case/map/draw.ts';
import { place } from '../../../src/domain/case/map/place.ts';
import { wrap } from '../../../src/domain/case/map/wrap.ts';
import { aCase, type CaseSketch } from '../../support/a-case.ts';
import { mapAsSvg } from '../../support/map-as-svg.ts';

const read = (name: string) => readFileSync(new URL(`../../fixtures/case-map/${name}`, import.meta.url), 'utf8');
// Made by the two reference drawings of the design from one state of the case ‘The door’, in which no way goes round.
const reference = JSON.parse(read('the-door.json')) as {
  case: CaseSketch;
  path: string[];
  earlier: string[];
  placed: unknown;
  echoes: { from: string; to: string }[];
};
const graph = aCase(reference.case);
const kinds: MapOptions['kinds'] = {
  protected: 'Protected',
  'lawful-return': 'Lawful return',
  mixed: 'Mixed',
  harm: 'Harm',
};
const { path, earlier, echoes } = reference;

test('every scene stands where the design reference puts it', () => {
  expect(place(graph)).toEqual(reference.placed);
});

describe('the drawing is the one of the design reference, letter by letter', () => {
  const variants: [string, Partial<MapOptions>][] = [
    ['across', {}],
    ['tight', { tight: true }],
    ['down', { dir: 'down' }],
    ['rtl', { rtl: true }],
    ['down-rtl', { dir: 'down', rtl: true }],
  ];
  test.each(variants)('%s', (name, options) => {
    expect(mapAsSvg(drawMap(place(graph), { path, earlier, echoes }, { kinds, ...options }))).toBe(
      read(`${name}.svg`).replaceAll(
        / (cx|cy)="(-?[\d.]+)"/g,
        (_, axis: string, n: string) => ` ${axis}="${Number(n).toFixed(1)}"`,
      ),
    );
  });
});

test('an echo that fired twice in one place is one line', () => {
  const twice = [...echoes, ...echoes];
  const drawing = drawMap(place(graph), { path, echoes: twice }, { kinds });
  expect(drawing).toEqual(drawMap(place(graph), { path, echoes }, { kinds }));
});

test('the verdict of a choice that was never tried is not drawn', () => {
  const { marks } = drawMap(place(graph), { path: ['until-assessed'] }, { kinds });
  expect(marks.filter(({ shape }) => !['open', 'right'].includes(shape))).toEqual([
    expect.objectContaining({ choice: 'until-assessed', shape: 'breach' }),
  ]);
});

test('the words for the endings are handed in', () => {
  const { boxes } = drawMap(place(graph), { path: [] }, { kinds: { ...kinds, harm: 'Schaden' }, dir: 'down' });
  expect(boxes.at(-1)?.lines[0]?.text).toBe('Twenty to six · Schaden');
});

test('a way that leads back does not push its scene down for ever', () => {
  const circle = aCase({
    scenes: { a: { choices: [{ id: 'on', goes: 'b' }] }, b: { choices: [{ id: 'back', goes: 'a' }] } },
    endings: { end: {} },
  });
  expect(place(circle).scenes.map(({ id, depth }) => [id, depth])).toEqual([
    ['a', 0],
    ['b', 1],
  ]);
});

test('a long title is broken into lines and loses no word', () => {
  expect(wrap('Assistance to a national', 12, 3)).toEqual(['Assistance', 'to a', 'national']);
  expect(wrap('one two three four', 3, 2)).toEqual(['one', 'two three four']);
  expect(wrap('', 12, 2)).toEqual([]);
});

describe('a way that would run backwards, or through a scene that stands between', () => {
  const detour = aCase({
    start: 'a',
    scenes: {
      a: {
        choices: [
          { id: 'on', goes: 'b' },
          { id: 'far', goes: 'd', verdict: 'breach' },
        ],
      },
      b: { choices: [{ id: 'along', goes: 'c' }] },
      c: { choices: [{ id: 'down', goes: 'd' }] },
      d: {
        choices: [
          { id: 'end-it', goes: 'end' },
          { id: 'back', goes: 'b', needs: ['never'] },
        ],
      },
    },
    endings: { end: {} },
  });
  const ways = (dir: 'across' | 'down') => {
    const drawing = drawMap(place(detour), { path: [] }, { kinds, dir });
    const all = drawing.under.find(({ className }) => className === 'm-all')?.ways ?? [];
    return { drawing, d: (id: string) => all.find(({ choice }) => choice === id)?.d ?? '' };
  };

  test.each(['far', 'back'])('goes below all lanes: %s', (choice) => {
    const { drawing, d } = ways('across');
    const foot = Math.max(
      ...drawing.boxes.filter(({ className }) => className.startsWith('m-scene')).map(({ y, height }) => y + height),
    );
    const levels = [...d(choice).matchAll(/[ LQC](-?[\d.]+) (-?[\d.]+)/g)].map(([, , y]) => Number(y));
    expect(Math.max(...levels)).toBeGreaterThan(foot);
  });

  test.each(['far', 'back'])('goes beside all lanes where time runs down: %s', (choice) => {
    const { drawing, d } = ways('down');
    const side = Math.max(
      ...drawing.boxes.filter(({ className }) => className.startsWith('m-scene')).map(({ x, width }) => x + width),
    );
    const across = [...d(choice).matchAll(/[ LQC](-?[\d.]+) (-?[\d.]+)/g)].map(([, x]) => Number(x));
    expect(Math.max(...across)).toBeGreaterThan(side);
  });

  test('other ways stay as they are', () => {
    const { d } = ways('across');
    expect(d('along')).toMatch(/^M[\d. ]+ C[^LQ]+$/);
  });
});
