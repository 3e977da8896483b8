import { allChoices, type Finding, type Path, type Rule } from './subject.ts';
import { count, quote, words } from './wording.ts';

/** How many words a text may have, by part: at least, at most. */
export const LENGTHS = {
  label: [8, 30],
  consequence: [25, 70],
  why: [30, 90],
  summary: [80, 120],
  path: [120, 200],
  view: [60, 100],
  compare: [60, 120],
} as const;

/** Says whether a text keeps within the bounds of its part. */
export function fits(part: keyof typeof LENGTHS, text: string): boolean {
  const [least, most] = LENGTHS[part];
  const n = words(text);
  return n >= least && n <= most;
}

function measure(part: keyof typeof LENGTHS, text: string, at: Path, name: string): Finding[] {
  if (fits(part, text)) return [];
  const [least, most] = LENGTHS[part];
  const n = words(text);
  return [
    {
      at,
      rule: `${part}-length`,
      what: `${name} has ${count(n, 'word')}; it should have ${String(least)} to ${String(most)}.`,
      todo: n < least ? 'Say a little more.' : 'Shorten it.',
    },
  ];
}

/** Texts that are read under pressure, or beside one another, keep to their length. */
export const textsMeasured: Rule = ({ file, graph }) => {
  const { path, views, compare } = file.debrief;
  return [
    ...measure('summary', file.summary, ['summary'], 'The summary'),
    ...measure('path', path, ['debrief', 'path'], 'The account of the rights-based path'),
    ...views.flatMap(({ who, text }, i) =>
      measure('view', text, ['debrief', 'views', i, 'text'], `The view of ${who}`),
    ),
    ...(compare === undefined ? [] : measure('compare', compare, ['debrief', 'compare'], 'The comparison')),
    ...allChoices(graph).flatMap(({ choice, at }) => [
      ...measure('label', choice.label, [...at, 'label'], `The label of ${quote(choice.id)}`),
      ...measure('consequence', choice.consequence, [...at, 'consequence'], `The consequence of ${quote(choice.id)}`),
      ...measure('why', choice.why, [...at, 'why'], `The judgement of ${quote(choice.id)}`),
    ]),
  ];
};
