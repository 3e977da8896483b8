import type { CaseGraph, Text, Verdict } from '../case/graph.ts';
import type { CitingItem } from './coverage.ts';

/** A decision, the question on its ground, or an ending of a case, as something that rests on sources. */
export interface CaseItem extends CitingItem {
  kind: 'decision' | 'question' | 'ending';
  case: string;
  /** Of a decision and of the question on its ground: its number among all choices of the case, from 1, in the order of the file. */
  number?: number;
}

/** A choice as an index lists it. */
export interface IndexedDecision extends CaseItem {
  kind: 'decision';
  number: number;
  verdict: Verdict;
  scene: string;
  label: Text;
}

/** Everything in a case that cites: its decisions, the questions on their ground, its endings, in the order of the file. */
export function caseItems(graph: CaseGraph): CaseItem[] {
  const decisions = decisionsOf(graph);
  const questions = graph.scenes
    .flatMap(({ choices }) => choices)
    .flatMap(({ id, ground }, index): CaseItem[] =>
      ground
        ? [
            {
              ...common(graph, `${id}/ground`, ground.asks),
              kind: 'question',
              number: index + 1,
              cites: ground.options.map(({ cite }) => cite),
            },
          ]
        : [],
    );
  const endings = graph.endings.map(({ id, title, cites }): CaseItem => ({
    ...common(graph, id, title),
    kind: 'ending',
    cites,
  }));
  return [...decisions, ...questions, ...endings];
}

/** All choices of a case, numbered through. A decision teaches what the case says it teaches, where it cites it. */
export function decisionsOf(graph: CaseGraph): IndexedDecision[] {
  return graph.scenes
    .flatMap((scene) => scene.choices.map((choice) => ({ scene, choice })))
    .map(({ scene, choice }, index) => ({
      ...common(graph, choice.id, `${graph.title}, ${scene.title}`),
      kind: 'decision',
      number: index + 1,
      scene: scene.title,
      label: choice.label,
      verdict: choice.verdict,
      cites: choice.cites,
      teaches: choice.cites.filter((cite) => graph.teaches.includes(cite)),
    }));
}

function common(graph: CaseGraph, part: string, title: string) {
  return { id: `${graph.id}/${part}`, case: graph.id, title, where: `case-${graph.id}.html` };
}
