import type { Choice, Ground } from '../graph.ts';
import { allChoices, type Finding, type Path, type Rule } from './subject.ts';
import { count, quote } from './wording.ts';

/** Each ground question stands on a rights-based choice and has one right answer among provisions. */
export const groundsSound: Rule = ({ graph }) =>
  allChoices(graph).flatMap(({ choice, at }) => {
    if (!choice.ground) return [];
    const place = [...at, 'ground'];
    if (choice.verdict !== 'rights-based') {
      return [
        {
          at: place,
          rule: 'ground-verdict',
          what: `The choice ${quote(choice.id)} is judged ‘${choice.verdict}’, but asks which provision carries it.`,
          todo: 'Move the ground question to a rights-based choice.',
        },
      ];
    }
    return [...oneQuestion(choice.id, choice.ground, place), ...rightCited(choice, choice.ground, place)];
  });

/** What carries a decision is among what its judgement cites. */
function rightCited({ id, cites }: Choice, { options }: Ground, at: Path): Finding[] {
  const right = options.findIndex((option) => option.right);
  const cite = options[right]?.cite;
  if (cite === undefined || cites.includes(cite)) return [];
  return [
    {
      at: [...at, 'options', right, 'cite'],
      rule: 'ground-not-cited',
      what: `The ground question of ${quote(id)} says that ${quote(cite)} carries the decision, but its judgement does not cite it.`,
      todo: `Add ${quote(cite)} to the ‘cites’ of the choice, or mark another option as right.`,
    },
  ];
}

function oneQuestion(choice: string, { options }: Ground, at: Path): Finding[] {
  const findings: Finding[] = [];
  const right = options.filter((option) => option.right).length;
  if (options.length < 3 || options.length > 4) {
    findings.push({
      at: [...at, 'options'],
      rule: 'ground-options',
      what: `The ground question of ${quote(choice)} has ${count(options.length, 'option')}; it needs three or four.`,
      todo: 'Offer three or four provisions.',
    });
  }
  if (right !== 1) {
    findings.push({
      at: [...at, 'options'],
      rule: 'ground-right',
      what: `The ground question of ${quote(choice)} has ${count(right, 'right option')}; it needs exactly one.`,
      todo: 'Mark one option with ‘right: true’ and all others with ‘right: false’.',
    });
  }
  for (const [i, { cite }] of options.entries()) {
    if (!cite.includes(':')) {
      findings.push({
        at: [...at, 'options', i, 'cite'],
        rule: 'ground-cite',
        what: `The ground question of ${quote(choice)} offers ${quote(cite)}, which is not a provision of law.`,
        todo: 'Offer a provision, such as cat:3-1.',
      });
    } else if (options.findIndex((option) => option.cite === cite) < i) {
      findings.push({
        at: [...at, 'options', i, 'cite'],
        rule: 'ground-twice',
        what: `The ground question of ${quote(choice)} offers ${quote(cite)} twice.`,
        todo: 'Offer another provision in its place.',
      });
    }
  }
  return findings;
}

/** Two to four ground questions in a case, and their right answers not always in the same position. */
export const groundsSpread: Rule = ({ graph }) => {
  const grounds = allChoices(graph).flatMap(({ choice }) => choice.ground ?? []);
  if (grounds.length < 2 || grounds.length > 4) {
    return [
      {
        at: ['scenes'],
        rule: 'ground-count',
        what: `The case has ${count(grounds.length, 'ground question')}; it needs two to four.`,
        todo: 'Add a ground question where the law decides, or take one out where it does not.',
      },
    ];
  }
  const places = grounds.flatMap(({ options }) => {
    const right = options.flatMap((option, i) => (option.right ? [i] : []));
    return right.length === 1 ? right : [];
  });
  if (places.length < grounds.length || new Set(places).size > 1) return [];
  return [
    {
      at: ['scenes'],
      rule: 'ground-position',
      what: 'The right answer stands in the same position in every ground question.',
      todo: 'Change the order of the options in at least one of them.',
    },
  ];
};
