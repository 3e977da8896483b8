import { make } from '../../../components/make/make.ts';
import { svg } from '../../../components/make/svg.ts';
import { fill } from '../../../i18n/fill.ts';
import type { PhoneWords } from '../../../i18n/en/phone.ts';
import type { DecisionView, RoomView } from '../../../classroom/protocol/view.ts';
import { decisionLine, heading, optionRows, sceneNodes } from './draw-scene.ts';
import { fromHtml } from '../elements.ts';

/** Before the first decision of a case: whoever waits is in; then the case is introduced. */
export function beforeNodes({ phase, part }: RoomView, words: PhoneWords): Node[] {
  const care = part ? [careSection(part.care, words)] : [];
  if (phase === 'lobby' || !part)
    return [
      heading(words.titles.in),
      make('p', 'lead', words.inText),
      ...care,
      make('p', 'small quiet after', words.keptPlace),
    ];
  return [
    ...(part.of > 1 ? [make('p', 'label', fill(words.caseOf, { n: part.n, of: part.of }))] : []),
    heading(part.title),
    make('h2', '', words.role),
    make('p', '', part.role),
    fromHtml('', part.brief),
    ...care,
  ];
}

/** The scene while the vote is not open yet. */
export function readingNodes(decision: DecisionView, words: PhoneWords): Node[] {
  const sign = svg('svg', { class: 'sg', viewBox: '0 0 16 16', 'aria-hidden': 'true' }, svg('use', { href: '#s-off' }));
  return [
    decisionLine(decision, words),
    ...sceneNodes(decision, words),
    make('p', 'asks', decision.scene.asks),
    optionRows(decision, words),
    make('div', 'confirm stick', make('p', 'sign quiet', sign, words.notYet)),
  ];
}

function careSection(care: string, words: PhoneWords): HTMLElement {
  return make(
    'section',
    'care',
    make('h2', '', words.care),
    fromHtml('small', care),
    make('p', 'small', words.careText),
  );
}
