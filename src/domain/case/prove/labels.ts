import type { Choice } from '../graph.ts';
import { fits } from './lengths.ts';
import type { Finding, Rule } from './subject.ts';
import { quote, words } from './wording.ts';

const RATIO = 1.8;

const isRight = ({ verdict }: Choice) => verdict === 'rights-based';

/** The labels of one decision are of comparable length. A label that is too long or too short by itself is reported as that. */
export const labelsEven: Rule = ({ graph }) =>
  graph.scenes.flatMap((scene): Finding[] => {
    const sorted = [...scene.choices].sort((a, b) => words(b.label) - words(a.label));
    const [longest, shortest] = [sorted[0], sorted.at(-1)];
    if (!longest || !shortest || scene.choices.some(({ label }) => !fits('label', label))) return [];
    const [most, least] = [words(longest.label), words(shortest.label)];
    if (most <= RATIO * least) return [];
    return [
      {
        at: ['scenes', scene.id, 'choices', scene.choices.indexOf(longest), 'label'],
        rule: 'label-uneven',
        what: `The label of ${quote(longest.id)} has ${String(most)} words, that of ${quote(shortest.id)} only ${String(least)}. A label that stands out is chosen or avoided for its length.`,
        todo: 'Bring the labels of this decision to a similar length.',
      },
    ];
  });

/** The rights-based label is the longest one in at most half of the decisions. */
export const labelsSilent: Rule = ({ graph }) => {
  const telling = graph.scenes.filter(({ choices }) => {
    const longest = (of: Choice[]) => Math.max(0, ...of.map(({ label }) => words(label)));
    return longest(choices.filter(isRight)) > longest(choices.filter((choice) => !isRight(choice)));
  });
  if (telling.length * 2 <= graph.scenes.length) return [];
  return [
    {
      at: ['scenes'],
      rule: 'label-gives-away',
      what: `The rights-based choice has the longest label in ${String(telling.length)} of ${String(graph.scenes.length)} decisions, so that length gives it away.`,
      todo: 'Shorten rights-based labels or lengthen others, until it is the longest in at most half.',
    },
  ];
};

/** The rights-based choice does not always stand in the same position. */
export const rightPositionVaries: Rule = ({ graph }) => {
  const positions = graph.scenes.map(({ choices }) => choices.flatMap((choice, i) => (isRight(choice) ? [i] : [])));
  const same = positions[0]?.find((place) => positions.every((places) => places.includes(place)));
  if (same === undefined || positions.length < 2) return [];
  return [
    {
      at: ['scenes'],
      rule: 'right-position',
      what: `A rights-based choice stands in position ${String(same + 1)} in every decision, so that the position gives it away.`,
      todo: 'Change the order of the choices in some of the scenes.',
    },
  ];
};
