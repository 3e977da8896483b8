import { make } from '../../../components/make/make.ts';
import { fill } from '../../../i18n/fill.ts';
import type { PhoneWords } from '../../../i18n/en/phone.ts';
import type { DecisionView } from '../../../classroom/protocol/view.ts';
import { fromHtml, letterSign, more } from '../elements.ts';

/** The letter of an option among those of its decision. */
export function letterOf({ scene }: DecisionView, choice: string, { letters }: PhoneWords): string {
  return letters[scene.options.findIndex(({ id }) => id === choice)] ?? '';
}

/** Which decision it is, by number. */
export function decisionLine({ n, of }: DecisionView, words: PhoneWords): HTMLElement {
  return make('p', 'label', of === null ? fill(words.decision, { n }) : fill(words.decisionOf, { n, of }));
}

/** The scene itself: time and place, what comes back from earlier decisions, the story, the papers. */
export function sceneNodes({ scene }: DecisionView, words: PhoneWords): Node[] {
  const { clock, place, bridge, echoes, papers } = scene;
  return [
    ...(clock || place ? [make('p', 'when', make('span', 't', clock ?? ''), make('span', '', place ?? ''))] : []),
    heading(scene.title),
    ...(bridge.length > 0
      ? [
          more(
            words.before,
            ...bridge.flatMap(({ title, consequence }) => [make('h2', '', title), fromHtml('', consequence)]),
          ),
        ]
      : []),
    ...echoes.map((echo) => fromHtml('echo', echo)),
    fromHtml('story', scene.text),
    ...(papers.length > 0
      ? [make('div', 'papers', ...papers.map(({ title, text }) => more(title, fromHtml('paper1', text))))]
      : []),
  ];
}

/** The scene, to be opened once more; with its options where they do not stand beside it. */
export function sceneAgain(decision: DecisionView, words: PhoneWords, options: boolean): HTMLDetailsElement {
  // What opens stands under a heading of the page already.
  const scene = sceneNodes(decision, words).map((node) =>
    node instanceof HTMLHeadingElement ? make('h2', '', node.textContent) : node,
  );
  if (!options) return more(words.scene, ...scene);
  return more(words.sceneOptions, ...scene, make('p', 'asks', decision.scene.asks), optionRows(decision, words));
}

/** The options in full, to be read; a phone is also the large print of whoever cannot read the wall. */
export function optionRows({ scene }: DecisionView, words: PhoneWords): HTMLElement {
  return make(
    'ul',
    'opts',
    ...scene.options.map(({ label }, index) =>
      make('li', 'opt-row still', letterSign(words.letters[index] ?? ''), fromHtml('lbl', label)),
    ),
  );
}

/** The one heading of what the phone shows; it takes the focus when that changes. */
export function heading(text: string, look = ''): HTMLHeadingElement {
  const made = make('h1', look, text);
  made.tabIndex = -1;
  return made;
}
