import { findEnding } from '../find.ts';
import { RIGHTFUL } from '../right-path.ts';
import { SCENES } from './parts.ts';
import { allChoices, type Finding, type Subject } from './subject.ts';
import type { Walk } from './walk.ts';
import { count, list, quote } from './wording.ts';

/** Some run ends in harm: what the rules are there to prevent can be seen. */
export function harmPossible({ graph }: Subject): Finding[] {
  if (graph.endings.some(({ kind }) => kind === 'harm')) return [];
  return [
    {
      at: ['endings'],
      rule: 'no-harm',
      what: 'No run of the case ends in harm.',
      todo: 'Add an ending of the kind ‘harm’ to which breaches lead.',
    },
  ];
}

/** A run of rights-based choices alone: its last node and its choices. */
interface RightRun {
  at: string;
  path: string[];
}

/** All runs of rights-based choices alone, from the start to an ending. Only for a case without circles. */
function rightRuns({ graph }: Subject, { nodes }: Walk): RightRun[] {
  const right = new Set(
    allChoices(graph).flatMap(({ choice }) => (choice.verdict === 'rights-based' ? [choice.id] : [])),
  );
  const runs: RightRun[] = [];
  const [start] = nodes.keys();
  const go = (key: string, path: string[]) => {
    const node = nodes.get(key);
    if (!node) return;
    if (findEnding(graph, node.at)) runs.push({ at: node.at, path });
    for (const { choice, to } of node.ways) if (right.has(choice)) go(to, [...path, choice]);
  };
  if (start !== undefined) go(start, []);
  return runs;
}

/**
 * Whoever always decides by rights comes to an ending that protects or returns lawfully, after seven decisions at most.
 * One such path has at least five decisions; another may end the case early, where it is right to stop.
 * That there is always a rights-based choice is for another rule.
 */
export function rightsLeadThere(subject: Subject, walk: Walk): Finding[] {
  const runs = rightRuns(subject, walk);
  const wrong = runs.find(({ at }) => {
    const kind = findEnding(subject.graph, at)?.kind;
    return kind === undefined || !RIGHTFUL.includes(kind);
  });
  if (wrong) {
    return [
      {
        at: ['endings', wrong.at, 'kind'],
        rule: 'right-path-lost',
        what: `Rights-based choices alone lead to ${quote(wrong.at)}, which is neither ‘protected’ nor ‘lawful-return’: ${list(wrong.path)}.`,
        todo: 'Let this path go to an ending that protects or returns lawfully, or change a verdict on it.',
      },
    ];
  }
  const longest = runs.reduce<string[]>((long, { path }) => (path.length > long.length ? path : long), []);
  // Too few scenes make a short path; that is said already.
  const few = subject.graph.scenes.length < SCENES[0];
  if (runs.length === 0 || few || (longest.length >= 5 && longest.length <= 7)) return [];
  const short = longest.length < 5;
  return [
    {
      at: ['scenes'],
      rule: 'right-path-length',
      what: `The longest path of rights-based choices alone has ${count(longest.length, 'decision')}: ${list(longest)}. It should have five to seven.`,
      todo: short ? 'Add a decision to this path.' : 'Take a decision out of this path.',
    },
  ];
}
