import type { Shape } from '../register/shape.ts';

/** Something that a newer content version takes away from a record of an older one, or leads elsewhere. */
export type Difference =
  | { of: 'case'; case: string; is: 'gone' }
  /** `beside`: a choice whose sentence explains it as well – the one after which this one was made. */
  | {
      of: 'choice';
      case: string;
      choice: string;
      is: 'gone' | 'moved' | 'leads-elsewhere' | 'asks-other';
      beside?: string;
    }
  | { of: 'question'; question: string; is: 'gone' | 'other-kind' | 'other-use' }
  | { of: 'option'; question: string; option: string; is: 'gone' | 'new' }
  | { of: 'lesson'; lesson: string; is: 'gone' }
  | { of: 'section'; lesson: string; section: string; is: 'gone' };

type ShapeCase = Shape['cases'][number];
type ShapeQuestion = Shape['questions'][number];
type ShapeChoice = ShapeCase['scenes'][number]['choices'][number];

/**
 * What no longer fits when a record of the older content meets the newer one, as far as shapes can tell: they do not know which
 * choices depend on facts. What was added takes nothing away, but for the parts of a question that asks for all of them.
 */
export function shapeDifferences(older: Shape, newer: Shape): Difference[] {
  return [
    ...older.cases.flatMap((before): Difference[] => {
      const after = byId(newer.cases, before.id);
      return after ? caseDifferences(before, after) : [{ of: 'case', case: before.id, is: 'gone' }];
    }),
    ...older.questions.flatMap((before) => questionDifferences(before, byId(newer.questions, before.id))),
    ...older.lessons.flatMap(({ id: lesson, sections }): Difference[] => {
      const after = byId(newer.lessons, lesson);
      if (!after) return [{ of: 'lesson', lesson, is: 'gone' }];
      return missing(sections, after.sections).map((section) => ({ of: 'section', lesson, section, is: 'gone' }));
    }),
  ];
}

function caseDifferences(before: ShapeCase, after: ShapeCase): Difference[] {
  const choicesAfter = choicesOf(after);
  const startAfter = choicesAt(after, after.start);
  const moved = choicesAt(before, before.start)
    .filter(({ id }) => byId(choicesAfter, id) && !byId(startAfter, id))
    .map(({ id }): Difference => ({ of: 'choice', case: before.id, choice: id, is: 'moved' }));
  return [...moved, ...choicesOf(before).flatMap((choice) => choiceDifferences(choice, before, after))];
}

/** A choice fits as long as it is there and the same choices, or the same ending, can follow it. */
function choiceDifferences(choice: ShapeChoice, before: ShapeCase, after: ShapeCase): Difference[] {
  const of = { of: 'choice', case: before.id } as const;
  const own = { ...of, choice: choice.id };
  const now = byId(choicesOf(after), choice.id);
  if (!now) return [{ ...own, is: 'gone' }];
  const follow = choicesAt(before, choice.goes);
  const followNow = choicesAt(after, now.goes);
  const endsOtherwise = follow.length === 0 && now.goes !== choice.goes;
  return [
    ...(endsOtherwise ? [{ ...own, is: 'leads-elsewhere' } as const] : []),
    ...follow
      .filter(({ id }) => byId(choicesOf(after), id) && !byId(followNow, id))
      .map(({ id }) => ({ ...of, choice: id, is: 'moved', beside: choice.id }) as const),
    ...(missing(choice.grounds, now.grounds).length > 0 ? [{ ...own, is: 'asks-other' } as const] : []),
  ];
}

function questionDifferences(before: ShapeQuestion, after: ShapeQuestion | undefined): Difference[] {
  const question = before.id;
  const of = { of: 'question', question } as const;
  if (!after) return [{ ...of, is: 'gone' }];
  if (after.kind !== before.kind) return [{ ...of, is: 'other-kind' }];
  const option = (is: 'gone' | 'new') => (id: string) => ({ of: 'option', question, option: id, is }) as const;
  const needsAll = before.kind === 'order' || before.kind === 'match';
  return [
    ...(after.use === before.use ? [] : [{ ...of, is: 'other-use' } as const]),
    ...missing(before.options, after.options).map(option('gone')),
    ...(needsAll ? missing(after.options, before.options).map(option('new')) : []),
  ];
}

function choicesOf({ scenes }: ShapeCase): ShapeChoice[] {
  return scenes.flatMap(({ choices }) => choices);
}

/** The choices of a scene; an ending has none. */
function choicesAt({ scenes }: ShapeCase, id: string): ShapeChoice[] {
  return byId(scenes, id)?.choices ?? [];
}

function byId<Thing extends { id: string }>(things: readonly Thing[], id: string): Thing | undefined {
  return things.find((thing) => thing.id === id);
}

/** Those that the second list does not have. */
function missing(ids: readonly string[], from: readonly string[]): string[] {
  return ids.filter((id) => !from.includes(id));
}
