import { allChoices, type Finding, type Path, type Rule } from './subject.ts';
import { count, quote } from './wording.ts';

function outside(n: number, [least, most]: readonly [number, number]): boolean {
  return n < least || n > most;
}

/** The case has as many parts of each kind as the format asks for. */
export const partsNumbered: Rule = ({ file }) => {
  const check = (
    parts: number,
    bounds: readonly [number, number],
    at: Path,
    rule: string,
    one: string,
    asked: string,
  ): Finding[] =>
    outside(parts, bounds)
      ? [{ at, rule, what: `The case has ${count(parts, one)}; it needs ${asked}.`, todo: `Write ${asked} here.` }]
      : [];
  const { debrief, record, facilitator } = file;
  return [
    ...check(file.objectives.length, [2, 3], ['objectives'], 'objectives-count', 'objective', 'two or three'),
    ...check(Object.keys(file.scenes).length, [5, 8], ['scenes'], 'scenes-count', 'scene', 'five to eight'),
    ...check(Object.keys(file.endings).length, [3, 5], ['endings'], 'endings-count', 'ending', 'three to five'),
    ...check(debrief.turning.length, [1, 3], ['debrief', 'turning'], 'turning-count', 'turning point', 'one to three'),
    ...check(
      debrief.questions.length,
      [3, 3],
      ['debrief', 'questions'],
      'questions-count',
      'question',
      'exactly three',
    ),
    ...check(debrief.views.length, [2, 3], ['debrief', 'views'], 'views-count', 'view', 'two or three'),
    ...check(record.fields.length, [4, 6], ['record', 'fields'], 'record-fields-count', 'record field', 'four to six'),
    ...check(
      facilitator.watch.length,
      [3, 5],
      ['facilitator', 'watch'],
      'watch-count',
      'point to watch',
      'three to five',
    ),
  ];
};

/** Every field of the record can be filled. */
export const recordFillable: Rule = ({ graph }) =>
  graph.record.fields.flatMap((field, i): Finding[] =>
    Object.keys(field.filled).length > 0
      ? []
      : [
          {
            at: ['record', 'fields', i, 'filled'],
            rule: 'record-filled',
            what: `No choice fills the record field ${quote(field.id)}, so it would always read “not recorded”.`,
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
