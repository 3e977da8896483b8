import type { CaseGraph, Choice } from '../graph.ts';
import type { CaseFile } from '../schema.ts';
import type { RuleName } from './rule-names.ts';

/** The ids that exist outside a case. */
export interface Known {
  sources: ReadonlySet<string>;
  provisions: ReadonlySet<string>;
  lessons: ReadonlySet<string>;
  cases: ReadonlySet<string>;
}

/** Where something stands in a case file: keys and positions from the top. */
export type Path = readonly (string | number)[];

/** One thing wrong, before its place in the text is looked up. */
export interface Finding {
  at: Path;
  rule: RuleName;
  what: string;
  todo: string;
}

/** What the rules look at. */
export interface Subject {
  file: CaseFile;
  graph: CaseGraph;
  known: Known;
}

/** One rule, or a few that belong together. */
export type Rule = (subject: Subject) => Finding[];

/** A choice with its scene and its place in the file. */
export interface StandingChoice {
  scene: string;
  choice: Choice;
  at: Path;
}

/** All choices of a case, in file order. */
export function allChoices(graph: CaseGraph): StandingChoice[] {
  return graph.scenes.flatMap((scene) =>
    scene.choices.map((choice, i) => ({ scene: scene.id, choice, at: ['scenes', scene.id, 'choices', i] })),
  );
}
