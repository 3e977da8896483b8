import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { createActor } from 'xstate';
import { describe, expect, test } from 'vitest';
import { readCases } from '../../src/build/cases.ts';
import { readLaw } from '../../src/build/law.ts';
import { lessonIds } from '../../src/build/lesson-ids.ts';
import { ROOT } from '../../src/build/root.ts';
import { choose, compile, machineOf, type CaseConfig } from '../../src/domain/case/compile.ts';
import { ledger } from '../../src/domain/case/debrief.ts';
import { decisionRecord } from '../../src/domain/case/decision-record.ts';
import { echoesFired } from '../../src/domain/case/echoes.ts';
import type { CaseGraph } from '../../src/domain/case/graph.ts';
import { drawMap, type MapOptions } from '../../src/domain/case/map/draw.ts';
import { place } from '../../src/domain/case/map/place.ts';
import { replay } from '../../src/domain/case/play.ts';
import { rightPath } from '../../src/domain/case/right-path.ts';
import { profile } from '../../src/domain/case/threads.ts';

const files = readdirSync(join(ROOT, 'content/en/cases')).filter((name) => name.endsWith('.yaml'));
const { library } = readLaw(ROOT);
if (!library) throw new Error('The law could not be read.');
// Processor time and not the clock, because other work may run beside the tests.
const before = process.cpuUsage();
const { cases, problems } = readCases(library, lessonIds(ROOT), ROOT);
const { user, system } = process.cpuUsage(before);
const titled = cases.map((each): [string, (typeof cases)[number]] => [each.graph.id, each]);

test('the cases of the course break no rule', () => {
  expect(problems.map(({ file, line, column, what }) => `${file}:${String(line)}:${String(column)} ${what}`)).toEqual([]);
  expect(cases.map(({ file }) => file)).toEqual(files.map((name) => `content/en/cases/${name}`).sort());
});

test('proving them all is quick', () => {
  expect((user + system) / 1000).toBeLessThan(3000);
});

const kinds: MapOptions['kinds'] = { protected: 'P', 'lawful-return': 'L', mixed: 'M', harm: 'H' };

function anyRun({ proof }: (typeof cases)[number]) {
  const paths = [...Object.values(proof.endings), ...Object.values(proof.choicePaths)];
  return fc.constantFrom(...paths);
}

describe.each(titled)('%s', (_, each) => {
  const { graph, proof } = each;

  test('its machine survives a trip through JSON', () => {
    const config = JSON.parse(JSON.stringify(compile(graph).config)) as CaseConfig;
    expect(machineOf(config).config).toEqual(JSON.parse(JSON.stringify(compile(graph).config)));
  });

  test('every path of the proof leads where it says', () => {
    expect(Object.keys(proof.endings).sort()).toEqual(graph.endings.map(({ id }) => id).sort());
    for (const [ending, path] of Object.entries(proof.endings)) expect(replay(graph, path).ending?.id).toBe(ending);
    for (const [choice, path] of Object.entries(proof.choicePaths)) {
      const { steps, broken } = replay(graph, path);
      expect(broken).toBeUndefined();
      expect(steps.at(-1)?.choice.id).toBe(choice);
    }
  });

  test('its rights-based path is rights-based throughout and the page finds the same one', () => {
    const { steps, ending } = replay(graph, proof.rightPath);
    expect(steps.every(({ choice }) => choice.verdict === 'rights-based')).toBe(true);
    expect(['protected', 'lawful-return']).toContain(ending?.kind);
    expect(rightPath(graph)).toEqual(proof.rightPath);
    expect(ledger(graph, proof.rightPath).every(({ same }) => same)).toBe(true);
  });

  test('replaying gives what an actor gives', () => {
    const machine = compile(graph);
    for (const path of Object.values(proof.endings)) {
      const actor = createActor(machine).start();
      for (const choice of path) actor.send(choose(choice));
      const played = replay(graph, path);
      expect([played.at, played.facts]).toEqual([actor.getSnapshot().value, actor.getSnapshot().context.facts]);
    }
  });

  test('a damaged run is played as far as it fits', () => {
    fc.assert(
      fc.property(anyRun(each), fc.nat(8), fc.string(), (path, index, junk) => {
        const played = replay(graph, [...path.slice(0, index), junk, ...path.slice(index)]);
        expect(played.broken?.index).toBe(Math.min(index, path.length));
        expect(played.steps).toEqual(replay(graph, path.slice(0, index)).steps);
      }),
      { numRuns: 50 },
    );
  });

  test('every decision has its cell in the profile, its row in the ledger, and the record knows its field', () => {
    fc.assert(
      fc.property(anyRun(each), (path) => {
        expect(profile(graph, path).every(({ cells }) => cells.length === path.length)).toBe(true);
        expect(ledger(graph, path)).toHaveLength(path.length);
        for (const { choice, step } of decisionRecord(graph, path).fields) {
          if (step !== undefined) expect(path[step]).toBe(choice);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('an echo comes from a choice on the path and appears later on it', () => {
    for (const path of Object.values(proof.endings)) {
      const places = replay(graph, path).steps.map(({ scene }) => scene.id);
      for (const { from, to } of echoesFired(graph, path)) {
        expect(path).toContain(from);
        expect([...places, replay(graph, path).at].lastIndexOf(to)).toBeGreaterThan(path.indexOf(from));
      }
    }
  });

  test.each<Partial<MapOptions>>([{}, { tight: true }, { dir: 'down' }, { rtl: true }])('its map is drawn with finite numbers: %j', (options) => {
    for (const path of Object.values(proof.endings)) expectFinite(graph, path, options);
  });
});

function expectFinite(graph: CaseGraph, path: string[], options: Partial<MapOptions>): void {
  const echoes = echoesFired(graph, path);
  const drawing = drawMap(place(graph), { path, earlier: [], echoes }, { kinds, ...options });
  const text = JSON.stringify(drawing, (_, value: unknown) => (typeof value === 'number' && !Number.isFinite(value) ? 'NaN' : value));
  expect(text).not.toMatch(/NaN|Infinity|undefined|null/);
  const ways = [...drawing.under, ...drawing.over].flatMap((group) => group.ways);
  for (const { d } of ways) expect(d).toMatch(/^M[-\d. CLQ]+$/);
  const choices = graph.scenes.flatMap((scene) => scene.choices);
  expect(drawing.marks).toHaveLength(choices.length);
}

test('the files are read as they are written', () => {
  for (const { file, graph, placeOf } of cases) {
    const text = readFileSync(join(ROOT, file), 'utf8').split('\n');
    for (const scene of graph.scenes) {
      const { line } = placeOf(['scenes', scene.id]);
      expect(text[line - 1]).toBe(`  ${scene.id}:`);
    }
  }
});
