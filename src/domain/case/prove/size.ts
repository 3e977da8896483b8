import type { Finding, Subject } from './subject.ts';
import type { Walk } from './walk.ts';
import { list, quote } from './wording.ts';

const MOST = 400;

/** The case is small enough to be understood and proved; if not, says which facts multiply its states. */
export function sizeBounded({ graph }: Subject, { nodes, complete }: Walk): Finding[] {
  if (complete && nodes.size <= MOST) return [];
  const multiplying = multipliers([...nodes.values()]).slice(0, 3);
  const size = complete ? String(nodes.size) : `more than ${String(nodes.size)}`;
  return [
    {
      at: ['facts', ...multiplying.slice(0, 1)],
      rule: 'too-many-states',
      what: `The case ${quote(graph.id)} has ${size} states (a scene together with what is known there); ${String(MOST)} are allowed. The facts ${list(multiplying)} multiply them most.`,
      todo: 'Join facts that always come together, teach a fact later, or end a branch earlier.',
    },
  ];
}

/** Facts by how much they divide: in each scene, the smaller of the two groups of states with and without the fact, summed up. */
function multipliers(nodes: readonly { at: string; facts: readonly string[] }[]): string[] {
  const weights = new Map<string, number>();
  for (const scene of new Set(nodes.map(({ at }) => at))) {
    const states = nodes.filter(({ at }) => at === scene);
    for (const fact of new Set(states.flatMap(({ facts }) => facts))) {
      const having = states.filter(({ facts }) => facts.includes(fact)).length;
      weights.set(fact, (weights.get(fact) ?? 0) + Math.min(having, states.length - having));
    }
  }
  return [...weights].sort((a, b) => b[1] - a[1]).map(([fact]) => fact);
}
