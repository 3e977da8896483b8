import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openChoices, replay } from '../../../src/domain/case/play.ts';
import { findScene } from '../../../src/domain/case/find.ts';
import { follow } from '../../../src/domain/case/follow.ts';
import type { CaseGraph } from '../../../src/domain/case/graph.ts';
import { provedCases } from '../../support/proved-cases.ts';
import { SOUND } from '../../support/sound-case.ts';

/** What `follow` says, out of what the machine says. */
function played(graph: CaseGraph, choices: readonly string[]) {
  const { steps, at, ending, broken } = replay(graph, choices);
  const named = steps.map(({ scene, choice }) => [scene.id, choice.id]);
  return { steps: named, at, ending: ending?.id, broken };
}

function followed(graph: CaseGraph, choices: readonly string[]) {
  const { steps, at, ending, broken } = follow(graph, choices);
  const named = steps.map(({ scene, choice }) => [scene.id, choice.id]);
  return { steps: named, at, ending: ending?.id, broken };
}

/** Choices that mostly hang together: a number picks an open one, and now and then any of the case, or none of it. */
function choicesFrom(graph: CaseGraph, picks: readonly number[]): string[] {
  const ids = [...graph.scenes.flatMap(({ choices }) => choices.map(({ id }) => id)), 'constructor'];
  const choices: string[] = [];
  for (const pick of picks) {
    const { at, facts } = replay(graph, choices);
    const scene = findScene(graph, at);
    const open = scene ? openChoices(scene, facts).map(({ id }) => id) : [];
    const pool = pick % 7 === 0 || open.length === 0 ? ids : open;
    choices.push(pool[pick % pool.length] ?? '');
  }
  return choices;
}

describe('says the same as the machine of the case', () => {
  test.each([SOUND, ...provedCases().map(({ graph }) => graph)].map((graph) => [graph.id, graph] as const))(
    '%s',
    (_, graph) => {
      fc.assert(
        fc.property(fc.array(fc.nat(1000), { maxLength: 14 }), (picks) => {
          const choices = choicesFrom(graph, picks);
          expect(followed(graph, choices)).toEqual(played(graph, choices));
        }),
        { numRuns: 40 },
      );
    },
  );
});
