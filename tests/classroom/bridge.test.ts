import { expect, test } from 'vitest';
import { bridgeTo } from '../../src/classroom/session/bridge.ts';
import { replay } from '../../src/domain/case/play.ts';
import { provedCases } from '../support/proved-cases.ts';

test.each(provedCases().map(({ graph, proof }) => ({ id: graph.id, graph, proof })))(
  'every scene of $id is reached from the start and from the path that respects rights',
  ({ graph, proof }) => {
    for (const { id } of graph.scenes)
      for (const path of [[], proof.rightPath]) {
        const bridge = bridgeTo(graph, path, id);
        expect(bridge, id).toBeDefined();
        expect(replay(graph, bridge?.path ?? []).at).toBe(id);
        expect(bridge?.path.slice(0, bridge.kept)).toEqual(path.slice(0, bridge?.kept));
      }
  },
);

test('a bridge over scenes takes the path that respects rights, and keeps what the room decided as long as it leads there', () => {
  const { graph } = provedCases().find((each) => each.graph.id === 'the-list') ?? {};
  if (!graph) throw new Error('The course has no case the-list.');
  const silent = bridgeTo(graph, ['page-each'], 'silent');
  expect(silent?.kept).toBe(1);
  const { steps } = replay(graph, silent?.path ?? []);
  expect(steps.map(({ scene }) => scene.id)).toEqual(['form', 'sort', 'boy']);
  expect(steps.every(({ choice }) => choice.verdict === 'rights-based')).toBe(true);
  expect(bridgeTo(graph, ['page-each'], 'nowhere')).toBeUndefined();
});
