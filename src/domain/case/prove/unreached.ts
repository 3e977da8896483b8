import type { CaseGraph, Choice } from '../graph.ts';
import { allChoices, type Finding, type Subject } from './subject.ts';
import type { Walk } from './walk.ts';
import { quote } from './wording.ts';

/** What of a case a run can come to. */
interface Reach {
  nodes: ReadonlySet<string>;
  choices: ReadonlySet<string>;
  /** Facts that some choice which can be taken teaches. */
  facts: ReadonlySet<string>;
}

function reachOf(graph: CaseGraph, { nodes }: Walk): Reach {
  const choices = new Set([...nodes.values()].flatMap(({ ways }) => ways.map(({ choice }) => choice)));
  const taken = allChoices(graph).filter(({ choice }) => choices.has(choice.id));
  return {
    nodes: new Set([...nodes.values()].map(({ at }) => at)),
    choices,
    facts: new Set(taken.flatMap(({ choice }) => choice.teaches)),
  };
}

/**
 * Every scene, choice and ending can be reached, and every echo can appear.
 * What is out of reach only because something else is, is not reported beside it; neither is what follows from the findings
 * that were `said` before: scenes in which too little is open, and facts that are never learned.
 */
export function allReached({ graph }: Subject, walk: Walk, said: readonly Finding[]): Finding[] {
  const faulty = new Set(said.filter(({ at }) => at[0] === 'scenes').map(({ at }) => at[1]));
  const reach = reachOf(graph, walk);
  const choices = allChoices(graph);
  const lost = choices.filter(({ choice }) => !reach.choices.has(choice.id)).map(({ choice }) => choice);
  const entered = (id: string) =>
    lost.some((choice) => choice.goes === id && !graph.scenes.find((s) => s.id === id)?.choices.includes(choice));
  const learnable = ({ needs }: { needs: readonly string[] }) => needs.every((fact) => reach.facts.has(fact));

  const all = [...unreachedNodes(graph, reach), ...unofferedChoices(graph, reach)];
  const first = all.filter(({ node, choice }) => (choice ? learnable(choice) && !faulty.has(node) : !entered(node)));
  const echoes = [
    ...graph.scenes.map((node) => ({ node, part: 'scenes' })),
    ...graph.endings.map((node) => ({ node, part: 'endings' })),
  ]
    .filter(({ node }) => reach.nodes.has(node.id))
    .flatMap(({ node, part }) => {
      const here = [...walk.nodes.values()].filter(({ at }) => at === node.id);
      return node.echoes.flatMap((echo, i): Finding[] => {
        const shown = here.some(
          ({ facts }) => echo.needs.every((f) => facts.includes(f)) && !echo.lacks.some((f) => facts.includes(f)),
        );
        if (shown || !learnable(echo)) return [];
        return [
          {
            at: [part, node.id, 'echoes', i],
            rule: 'echo-never',
            what: `This echo in ${quote(node.id)} can never appear: no run comes here with these facts.`,
            todo: 'Change what it needs or lacks, or take it out.',
          },
        ];
      });
    });
  const findings = [...first.map(({ finding }) => finding), ...echoes];
  // Parts that wait for one another hide each other; then the first is named.
  return findings.length === 0 && said.length === 0 ? all.slice(0, 1).map(({ finding }) => finding) : findings;
}

interface Unreached {
  node: string;
  choice?: Choice;
  finding: Finding;
}

function unreachedNodes(graph: CaseGraph, reach: Reach): Unreached[] {
  const scenes = graph.scenes.map(({ id }) => ({ id, part: 'scenes', kind: 'scene' as const }));
  const endings = graph.endings.map(({ id }) => ({ id, part: 'endings', kind: 'ending' as const }));
  return [...scenes, ...endings]
    .filter(({ id }) => !reach.nodes.has(id))
    .map(({ id, part, kind }): Unreached => ({
      node: id,
      finding: {
        at: [part, id],
        rule: `${kind}-unreachable`,
        what: `No run comes to the ${kind} ${quote(id)}.`,
        todo: 'Let a choice that can be taken go there, or take it out.',
      },
    }));
}

function unofferedChoices(graph: CaseGraph, reach: Reach): Unreached[] {
  return allChoices(graph)
    .filter(({ scene, choice }) => reach.nodes.has(scene) && !reach.choices.has(choice.id))
    .map(({ scene, choice, at }) => ({
      node: scene,
      choice,
      finding: {
        at,
        rule: 'choice-unreachable',
        what: `The choice ${quote(choice.id)} is never offered: no run comes to ${quote(scene)} with the facts that it asks for.`,
        todo: 'Change what it needs or lacks, or take it out.',
      },
    }));
}
