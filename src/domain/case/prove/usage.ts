import { allChoices, type Finding, type Rule } from './subject.ts';
import { quote } from './wording.ts';

/** Every fact that something asks for can be learned, and every declared fact is asked for somewhere. */
export const factsUsed: Rule = ({ graph }) => {
  const choices = allChoices(graph).map(({ choice }) => choice);
  const echoes = [...graph.scenes, ...graph.endings].flatMap((node) => node.echoes);
  const asked = new Set([...choices, ...echoes].flatMap(({ needs, lacks }) => [...needs, ...lacks]));
  const taught = new Set(choices.flatMap(({ teaches }) => teaches));
  return Object.keys(graph.facts).flatMap((fact): Finding[] => {
    if (!asked.has(fact)) {
      return [
        {
          at: ['facts', fact],
          rule: 'fact-unused',
          what: `Nothing in the case depends on the fact ${quote(fact)}.`,
          todo: 'Let a choice or an echo need or lack it, or take it out.',
        },
      ];
    }
    if (!taught.has(fact)) {
      return [
        {
          at: ['facts', fact],
          rule: 'fact-never-learned',
          what: `The case depends on the fact ${quote(fact)}, but no choice teaches it.`,
          todo: 'Let the choice by which it becomes true teach it.',
        },
      ];
    }
    return [];
  });
};

/** Every paper in the file is shown in some scene. */
export const exhibitsShown: Rule = ({ graph }) => {
  const shown = new Set(graph.scenes.flatMap(({ exhibits }) => exhibits));
  return graph.exhibits
    .filter(({ id }) => !shown.has(id))
    .map(({ id }) => ({
      at: ['exhibits', id],
      rule: 'exhibit-never',
      what: `No scene shows the paper ${quote(id)}.`,
      todo: 'Name it under ‘exhibits’ of the scene in which it can be read, or take it out.',
    }));
};
