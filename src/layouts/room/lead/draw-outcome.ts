import { make } from '../../../components/make/make.ts';
import type { DecisionView } from '../../../classroom/protocol/view.ts';
import { fill } from '../../../i18n/fill.ts';
import { fromHtml, more, verdictSign } from '../elements.ts';
import type { Moment } from './moment.ts';

/** What was decided, what came of it and, once judged, why; of an earlier decision where the big screen looks back. */
export function outcomeNodes({ view, words }: Moment): Node[] {
  const shown = view.back ?? view.decision;
  if (!shown?.outcome) return [];
  const { outcome, judgement, ending } = shown;
  return [
    make(
      'section',
      'below outcome',
      make('h2', 'label', fill(words.decided[outcome.by], { letter: letterIn(shown, outcome.choice, words) })),
      fromHtml('lead', outcome.label),
      ...(judgement ? judgementNodes(shown, judgement, words) : []),
      ...(judgement
        ? [more(words.happened, fromHtml('', outcome.consequence))]
        : [make('h2', 'label', words.happened), fromHtml('', outcome.consequence)]),
      ...(ending ? [make('h2', 'label', fill(words.ending, { title: ending.title })), fromHtml('', ending.text)] : []),
    ),
  ];
}

function judgementNodes(
  shown: DecisionView,
  { verdict, why, tempting, right, law }: NonNullable<DecisionView['judgement']>,
  words: Moment['words'],
): Node[] {
  return [
    verdictSign(verdict, words.verdicts[verdict]),
    fromHtml('', why),
    ...(law.length > 0
      ? [
          make('h2', 'label', words.law),
          ...law.map(({ title, html, binds }) => more(title, fromHtml('', html), make('p', 'small quiet', binds))),
        ]
      : []),
    ...(right
      ? [
          more(
            fill(words.right, { letter: letterIn(shown, right.id, words) }),
            fromHtml('', right.label),
            fromHtml('', right.why),
          ),
        ]
      : []),
    ...(tempting ? [more(words.tempting, fromHtml('', tempting))] : []),
  ];
}

function letterIn({ scene }: DecisionView, choice: string, { letters }: Moment['words']): string {
  return letters[scene.options.findIndex(({ id }) => id === choice)] ?? '';
}
