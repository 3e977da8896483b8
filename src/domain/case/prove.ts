import type { Place, Problem } from '../problem.ts';
import { asWritten, normalize } from './normalize.ts';
import { citationsResolve, citationsSuffice } from './prove/citations.ts';
import { decisionsOffered, endingsInSight, storyGoesForward } from './prove/decisions.ts';
import { groundsSound, groundsSpread } from './prove/grounds.ts';
import { labelsEven, labelsSilent, rightPositionVaries } from './prove/labels.ts';
import { textsMeasured } from './prove/lengths.ts';
import { harmPossible, rightsLeadThere } from './prove/outcomes.ts';
import { choicesComplete, pairCompared, partsNumbered, recordFillable } from './prove/parts.ts';
import { choicesExist, exhibitsExist, factsExist, neighboursExist, targetsExist } from './prove/references.ts';
import { sizeBounded } from './prove/size.ts';
import type { Finding, Known, Path, Rule, Subject } from './prove/subject.ts';
import { idsUnique, listsUnique } from './prove/unique.ts';
import { allReached } from './prove/unreached.ts';
import { exhibitsShown, factsUsed } from './prove/usage.ts';
import { pathsTo, type Walk, walk } from './prove/walk.ts';
import { rightPath } from './right-path.ts';
import type { CaseFile } from './schema.ts';

/** What the proof of a case found. With problems in how its parts refer to one another there is nothing to walk, and the rest is empty. */
export interface Proof {
  problems: Problem[];
  /** How many states the case has: a scene or an ending, together with what is known there. */
  states: number;
  /** Ending → a shortest list of choices that leads to it from the start. */
  endings: Record<string, string[]>;
  /** Choice → a shortest list of choices from the start that ends with it. */
  choicePaths: Record<string, string[]>;
  /** The rights-based path. */
  rightPath: string[];
}

const REFERENCES: Rule[] = [
  idsUnique,
  listsUnique,
  targetsExist,
  factsExist,
  exhibitsExist,
  choicesExist,
  neighboursExist,
  citationsResolve,
];
const PARTS: Rule[] = [
  partsNumbered,
  recordFillable,
  pairCompared,
  choicesComplete,
  citationsSuffice,
  groundsSound,
  groundsSpread,
  textsMeasured,
  labelsEven,
  labelsSilent,
  rightPositionVaries,
];

/**
 * Proves a case: that its parts fit together, and – by walking every state that a run can come to – that it can be played,
 * understood and learned from. One broken rule gives one problem: what follows from it is not reported beside it.
 * `placeOf` tells where a path of the file stands in its text.
 */
export function prove(file: CaseFile, placeOf: (path: Path) => Place, known: Known): Proof {
  const subject: Subject = { file, graph: normalize(file, asWritten), known };
  const broken = REFERENCES.flatMap((rule) => rule(subject));
  const findings = [...broken, ...PARTS.flatMap((rule) => rule(subject))];
  const problems = (found: Finding[]) =>
    found.map(({ at, rule, what, todo }) => ({ ...placeOf(at), rule, what, todo }));
  if (broken.length > 0)
    return { problems: problems(findings), states: 0, endings: {}, choicePaths: {}, rightPath: [] };

  const walked = walk(subject.graph);
  findings.push(...walkFindings(subject, walked));
  return {
    problems: problems(findings),
    states: walked.nodes.size,
    ...pathsOf(subject, walked),
    rightPath: rightPath(subject.graph),
  };
}

function walkFindings(subject: Subject, walked: Walk): Finding[] {
  const size = sizeBounded(subject, walked);
  if (!walked.complete) return size;
  const offered = decisionsOffered(subject, walked);
  const said = [...offered, ...factsUsed(subject)];
  const findings = [
    ...size,
    ...said,
    ...allReached(subject, walked, said),
    ...exhibitsShown(subject),
    ...harmPossible(subject),
  ];
  const stuck = offered.some(({ rule }) => rule === 'no-way-on') ? [] : endingsInSight(subject, walked);
  // Without an ending in sight the story must go round; that need not be said twice.
  const circles = stuck.length > 0 ? stuck : storyGoesForward(subject, walked);
  const endless = circles.some(({ rule }) => rule === 'dead-end' || rule === 'circle');
  return [...findings, ...circles, ...(endless ? [] : rightsLeadThere(subject, walked))];
}

function pathsOf({ graph }: Subject, walked: Walk): Pick<Proof, 'endings' | 'choicePaths'> {
  const endings: Proof['endings'] = {};
  const choicePaths: Proof['choicePaths'] = {};
  const ids = new Set(graph.endings.map(({ id }) => id));
  for (const [key, path] of pathsTo(walked)) {
    const node = walked.nodes.get(key);
    if (!node) continue;
    if (ids.has(node.at)) endings[node.at] ??= path;
    for (const { choice } of node.ways) choicePaths[choice] ??= [...path, choice];
  }
  return { endings, choicePaths };
}
