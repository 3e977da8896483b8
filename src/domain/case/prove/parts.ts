import type { CaseFile } from '../schema.ts';
import type { RuleName } from './rule-names.ts';
import { allChoices, type Finding, type Path, type Rule } from './subject.ts';
import { count, quote } from './wording.ts';

/** How many scenes a case may have: at least, at most. */
export const SCENES = [5, 8] as const;

interface Bound {
  rule: RuleName;
  at: Path;
  parts: number;
  /** What one of the parts is called, and several. */
  names: readonly [string, string];
  least: number;
  most: number;
  /** The bounds in words. */
  asked: string;
}

function bounds({ objectives, scenes, endings, debrief, record, facilitator }: CaseFile): Bound[] {
  const bound = (
    rule: RuleName,
    at: Path,
    parts: readonly unknown[],
    names: Bound['names'],
    [least, most]: readonly [number, number],
    asked: string,
  ): Bound => ({ rule, at, parts: parts.length, names, least, most, asked });
  const { turning, questions, views } = debrief;
  const { fields } = record;
  const { watch } = facilitator;
  const points = ['point to watch', 'points to watch'] as const;
  return [
    bound('objectives-count', ['objectives'], objectives, ['objective', 'objectives'], [2, 3], 'two or three'),
    bound('scenes-count', ['scenes'], Object.keys(scenes), ['scene', 'scenes'], SCENES, 'five to eight'),
    bound('endings-count', ['endings'], Object.keys(endings), ['ending', 'endings'], [3, 5], 'three to five'),
    bound(
      'turning-count',
      ['debrief', 'turning'],
      turning,
      ['turning point', 'turning points'],
      [1, 3],
      'one to three',
    ),
    bound('questions-count', ['debrief', 'questions'], questions, ['question', 'questions'], [3, 3], 'exactly three'),
    bound('views-count', ['debrief', 'views'], views, ['view', 'views'], [2, 3], 'two or three'),
    bound(
      'record-fields-count',
      ['record', 'fields'],
      fields,
      ['record field', 'record fields'],
      [4, 6],
      'four to six',
    ),
    bound('watch-count', ['facilitator', 'watch'], watch, points, [3, 5], 'three to five'),
  ];
}

/** The case has as many parts of each kind as the format asks for. */
export const partsNumbered: Rule = ({ file }) =>
  bounds(file)
    .filter(({ parts, least, most }) => parts < least || parts > most)
    .map(({ rule, at, parts, names, least, asked }) => ({
      at,
      rule,
      what: `The case has ${count(parts, ...names)}; it needs ${asked}.`,
      todo: parts < least ? `Add to them until there are ${asked}.` : `Take some out until there are ${asked}.`,
    }));

/** Every field of the record can be filled. */
export const recordFillable: Rule = ({ graph }) =>
  graph.record.fields.flatMap((field, i): Finding[] =>
    Object.keys(field.filled).length > 0
      ? []
      : [
          {
            at: ['record', 'fields', i, 'filled'],
            rule: 'record-filled',
            what: `No choice fills the record field ${quote(field.id)}, so it would always read ‘not recorded’.`,
            todo: 'Name the choices that settle this field, or take the field out.',
          },
        ],
  );

/** A case compares itself with another exactly when it is half of a pair. */
export const pairCompared: Rule = ({ graph }) => {
  const compares = graph.debrief.compare !== undefined;
  if (graph.pair && !compares) {
    return [
      {
        at: ['debrief'],
        rule: 'pair-compare',
        what: `The case is half of a pair with ${quote(graph.pair.with)}, but its debrief does not compare the two.`,
        todo: 'Add ‘compare’ to the debrief: what changed in the facts, and what changed in law.',
      },
    ];
  }
  if (!graph.pair && compares) {
    return [
      {
        at: ['debrief', 'compare'],
        rule: 'pair-compare',
        what: 'The debrief compares this case with another, but the case names no pair.',
        todo: 'Add ‘pair’ at the top of the case, or take ‘compare’ out.',
      },
    ];
  }
  return [];
};

/** Every choice counts for a thread, and says why good officials do it when it is not rights-based – and only then. */
export const choicesComplete: Rule = ({ graph }) =>
  allChoices(graph).flatMap(({ choice, at }): Finding[] => {
    const findings: Finding[] = [];
    const right = choice.verdict === 'rights-based';
    if (!right && choice.tempting === undefined) {
      findings.push({
        at,
        rule: 'tempting-missing',
        what: `The choice ${quote(choice.id)} is judged ‘${choice.verdict}’, but does not say why good officials do it.`,
        todo: 'Add ‘tempting’ with one sentence that takes the reason seriously.',
      });
    }
    if (right && choice.tempting !== undefined) {
      findings.push({
        at: [...at, 'tempting'],
        rule: 'tempting-on-rights-based',
        what: `The choice ${quote(choice.id)} is rights-based, but says why it is tempting.`,
        todo: 'Take ‘tempting’ out; it belongs on choices that are partly or a breach.',
      });
    }
    if (choice.threads.length === 0) {
      findings.push({
        at: [...at, 'threads'],
        rule: 'threads-none',
        what: `The verdict on ${quote(choice.id)} counts for no thread.`,
        todo: 'Name at least one of the eight threads.',
      });
    }
    return findings;
  });
