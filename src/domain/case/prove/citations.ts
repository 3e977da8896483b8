import { didYouMean } from './did-you-mean.ts';
import { allChoices, type Finding, type Known, type Path, type Rule } from './subject.ts';
import { quote } from './wording.ts';

/** A provision is written instrument:provision; anything else is meant as a part of the source section. */
function isProvision(cite: string): boolean {
  return cite.includes(':');
}

function resolve(cites: readonly string[], at: Path, { sources, provisions }: Known): Finding[] {
  return cites.flatMap((cite, i): Finding[] => {
    const [rule, existing, kind] = isProvision(cite)
      ? (['unknown-provision', provisions, 'provision of the law base'] as const)
      : (['unknown-source', sources, 'part of the source section'] as const);
    if (existing.has(cite)) return [];
    const what = `${quote(cite)} is no ${kind}.`;
    const todo =
      rule === 'unknown-provision'
        ? 'Cite a provision that stands in content/law, or add it there with its exact words.'
        : 'Cite a paragraph, a footnote or the table of content/source.';
    return [{ at: [...at, i], rule, what, todo: todo + didYouMean(cite, existing) }];
  });
}

/** Everything cited can be opened: by choices, endings and ground questions, and as what the case teaches. */
export const citationsResolve: Rule = ({ graph, known }) => [
  ...resolve(graph.teaches, ['teaches'], known),
  ...allChoices(graph).flatMap(({ choice, at }) => resolve(choice.cites, [...at, 'cites'], known)),
  ...allChoices(graph).flatMap(({ choice, at }) =>
    (choice.ground?.options ?? []).flatMap(({ cite }, i) =>
      resolve([cite], [...at, 'ground', 'options', i, 'cite'], known).map((finding) => ({
        ...finding,
        at: finding.at.slice(0, -1),
      })),
    ),
  ),
  ...graph.endings.flatMap(({ id, cites }) => resolve(cites, ['endings', id, 'cites'], known)),
];

/** Every judgement rests on the source section and on law; every ending on one of them; a case teaches paragraphs of the source. */
export const citationsSuffice: Rule = ({ graph }) => [
  ...allChoices(graph).flatMap(({ choice, at }): Finding[] => {
    const law = choice.cites.filter(isProvision).length;
    const findings: Finding[] = [];
    if (law === choice.cites.length) {
      findings.push({
        at: [...at, 'cites'],
        rule: 'cites-source',
        what: `The judgement of ${quote(choice.id)} cites no part of the source section.`,
        todo: 'Cite at least one paragraph of the source section, such as p5.',
      });
    }
    if (law === 0 && choice.cites.length > 0) {
      findings.push({
        at: [...at, 'cites'],
        rule: 'cites-provision',
        what: `The judgement of ${quote(choice.id)} cites no provision of law.`,
        todo: 'Cite at least one provision, such as cat:3-1.',
      });
    }
    return findings;
  }),
  ...graph.endings
    .filter(({ cites }) => cites.length === 0)
    .map(({ id }): Finding => ({
      at: ['endings', id, 'cites'],
      rule: 'ending-cites',
      what: `The ending ${quote(id)} cites nothing.`,
      todo: 'Cite at least one source paragraph or provision on which this outcome rests.',
    })),
  ...graph.teaches.flatMap((cite, i): Finding[] =>
    isProvision(cite)
      ? [
          {
            at: ['teaches', i],
            rule: 'teaches-source',
            what: `The case says that it teaches ${quote(cite)}, which is a provision and not a source paragraph.`,
            todo: 'Name source paragraphs here; provisions belong under ‘cites’.',
          },
        ]
      : [],
  ),
];
