import { timeInWords } from '../../../components/make/day-in-words.ts';
import { make } from '../../../components/make/make.ts';
import { fill } from '../../../i18n/fill.ts';
import type { PhoneWords } from '../../../i18n/en/phone.ts';
import type { DecisionView } from '../../../classroom/protocol/view.ts';
import { decisionLine, heading, letterOf, sceneAgain } from './draw-scene.ts';
import { fromHtml, letterSign } from '../elements.ts';

/** What the phone knows of its own vote in this round. */
export interface OwnVote {
  /** What the session has counted for this seat. */
  counted: string | null;
  /** When it was seen to be counted. */
  at?: number | undefined;
  /** What is marked and not sent yet. */
  picked?: string | undefined;
  /** What was sent and not answered yet. */
  sent?: string | undefined;
  /** The learner is changing a vote that is counted. */
  changing: boolean;
  /** Why the last one was not taken. */
  refused?: string | undefined;
}

/** What the page can do about a vote. */
export interface VoteActs {
  pick: (choice: string) => void;
  send: (choice: string) => void;
  change: (on: boolean) => void;
}

/** The open vote: the question with its options, or the vote that is in. */
export function voteNodes(
  decision: DecisionView,
  own: OwnVote,
  line: boolean,
  acts: VoteActs,
  words: PhoneWords,
): Node[] {
  const again = sceneAgain(decision, words, false);
  if (own.counted !== null && !own.changing && own.sent === undefined)
    return [...countedNodes(decision, own, line, acts, words), again];
  return [
    decisionLine(decision, words),
    heading(decision.scene.asks, 'asks'),
    ...(own.refused === undefined ? [] : [make('p', 'sign', own.refused)]),
    ballot(decision, own, line, acts, words),
    make('p', 'small quiet after', words.nobody),
    again,
  ];
}

function countedNodes(decision: DecisionView, own: OwnVote, line: boolean, acts: VoteActs, words: PhoneWords): Node[] {
  const choice = own.counted ?? '';
  const letter = letterOf(decision, choice, words);
  const option = decision.scene.options.find(({ id }) => id === choice);
  const change = make('button', 'act line', line ? words.change : words.changeLater);
  if (!line) change.setAttribute('aria-disabled', 'true');
  change.addEventListener('click', () => {
    if (!change.hasAttribute('aria-disabled')) acts.change(true);
  });
  const big = make('p', 'bigletter', letterSign(letter));
  big.setAttribute('aria-hidden', 'true');
  return [
    big,
    heading(
      line
        ? fill(words.voteIn, { letter })
        : fill(words.voteCounted, { letter, time: timeInWords(own.at ?? Date.now(), words.locale) }),
    ),
    ...(line ? [fromHtml('lead', option?.label ?? '')] : [make('p', 'lead', words.staysCounted)]),
    make('div', 'acts', change),
    make('p', 'small quiet after', words.nobody),
  ];
}

function ballot(decision: DecisionView, own: OwnVote, line: boolean, acts: VoteActs, words: PhoneWords): HTMLElement {
  const { options } = decision.scene;
  const form = make('form', '');
  let picked = own.picked ?? own.sent ?? own.counted ?? undefined;
  const button = make('button', 'act wide1', '');
  const foot = make('div', 'confirm stick', button);
  const show = (): void => {
    const letter = picked === undefined ? '' : letterOf(decision, picked, words);
    foot.hidden = picked === undefined;
    const sending = own.sent !== undefined && own.sent === picked;
    const text = sending
      ? line
        ? words.sending
        : words.waiting
      : own.counted === picked
        ? words.keepVote
        : words.vote;
    button.textContent = fill(text, { letter });
    button.toggleAttribute('aria-disabled', sending);
    if (sending) button.setAttribute('aria-disabled', 'true');
  };
  const rows = options.map(({ id, label }, index) => {
    const input = make('input', '');
    Object.assign(input, { type: 'radio', name: 'choice', value: id, checked: id === picked });
    input.addEventListener('change', () => {
      picked = id;
      acts.pick(id);
      show();
    });
    return make('label', 'opt-row', input, letterSign(words.letters[index] ?? ''), fromHtml('lbl', label));
  });
  button.type = 'submit';
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (picked === undefined || button.hasAttribute('aria-disabled')) return;
    if (picked === own.counted) acts.change(false);
    else acts.send(picked);
  });
  const group = make('fieldset', 'opts', ...rows);
  group.setAttribute('aria-label', decision.scene.asks);
  form.append(group, foot);
  show();
  return form;
}
