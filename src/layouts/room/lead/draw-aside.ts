import { make } from '../../../components/make/make.ts';
import { fill } from '../../../i18n/fill.ts';
import { LONGEST_QUESTION } from '../../../classroom/protocol/limits.ts';
import { fromHtml, verdictSign } from '../elements.ts';
import { button } from './button.ts';
import { letterOf, type Moment } from './moment.ts';

/** The right column, which nobody else sees: papers for this moment, and the questions. The paper for the present step is open. */
export function asideNodes(moment: Moment): Node[] {
  const { words } = moment;
  return [make('p', 'label', words.only), ...papers(moment), questions(moment)];
}

function papers({ view, desk, guide, words }: Moment): Node[] {
  const { phase, decision, part } = view;
  const t = words.papers;
  const paper = (look: string, name: string, open: boolean, parts: Node[]): Node[] => {
    if (parts.length === 0) return [];
    const state = make('span', 'open', '');
    state.append(make('span', 'shut', t.open), make('span', 'opened', t.shut));
    state.setAttribute('aria-hidden', 'true');
    const made = make(
      'details',
      `paper ${look}`,
      make('summary', '', make('b', '', name), state),
      make('div', 'in', ...parts),
    );
    made.open = open;
    // Open or shut by hand, it stays so until the step changes.
    made.dataset.fold = `paper ${name}`;
    return [made];
  };
  const { notes } = desk;
  const aims = notes ? paper('list', t.aims, phase === 'brief', [fromHtml('', notes.aims)]) : [];
  if (phase === 'lobby')
    return [
      ...paper('note', t.rules, true, guide?.rules() ?? []),
      ...paper('form', t.care, true, part ? [fromHtml('', part.care)] : []),
      ...aims,
    ];
  if (phase === 'brief') return [...paper('form', t.care, true, part ? [fromHtml('', part.care)] : []), ...aims];
  if (!decision || !part) return [];
  const name = `${part.case}/${decision.scene.id}`;
  const telling = phase === 'closed' || phase === 'revealed' || phase === 'judged';
  const verdicts = decision.scene.options.map(({ id }) => {
    const verdict = desk.verdicts[id];
    const known = verdict === 'rights-based' || verdict === 'partly' || verdict === 'breach';
    const letter = letterOf({ view, words }, id);
    return make(
      'p',
      'verdictrow',
      make('b', '', letter),
      ...(known ? [verdictSign(verdict, words.verdicts[verdict])] : []),
    );
  });
  const reads = [
    fromHtml('', decision.scene.text),
    ...decision.scene.papers.map(({ title }) => make('p', 'label', title)),
  ];
  return [
    ...paper('note', t.talk, !telling, guide?.said(name) ?? []),
    ...paper('form', t.reveal, telling, guide?.reveal(name) ?? []),
    ...paper('letter', t.verdicts, false, verdicts),
    ...paper(
      'report',
      t.watch,
      phase === 'reading' || phase === 'discussing',
      (notes?.watch ?? []).map((html) => fromHtml('', html)),
    ),
    ...paper('list', t.reads, false, reads),
  ];
}

function questions({ desk, words, acts, view }: Moment): HTMLElement {
  const t = words.questions;
  const over = view.phase === 'ended';
  const act = (kind: 'keep' | 'drop', n: number, text: string): HTMLElement => {
    const made = button(t[kind], `${kind} ${String(n)}`, () => {
      acts.ask({ do: kind, question: n });
    });
    made.ariaLabel = fill(t.of, { act: t[kind], text });
    return made;
  };
  const row = ({ n, text, parked }: (typeof desk.questions)[number]): HTMLElement =>
    make(
      'li',
      '',
      make('p', '', text),
      ...(over ? [] : [make('div', 'qacts', ...(parked ? [] : [act('keep', n, text)]), act('drop', n, text))]),
    );
  const [waiting, parked] = [
    desk.questions.filter((each) => !each.parked),
    desk.questions.filter((each) => each.parked),
  ];
  const made = make('section', 'parked', make('h2', 'label', t.title));
  made.append(waiting.length > 0 ? make('ul', 'asked', ...waiting.map(row)) : make('p', 'small quiet', t.none));
  if (parked.length > 0) made.append(make('h2', 'label', t.parked), make('ul', 'asked', ...parked.map(row)));
  if (!over) made.append(parkForm(words, acts));
  return made;
}

function parkForm(words: Moment['words'], acts: Moment['acts']): HTMLElement {
  const t = words.questions;
  const field = make('textarea', '');
  Object.assign(field, { maxLength: LONGEST_QUESTION, rows: 2 });
  field.dataset.key = 'park';
  const form = make('form', '', make('label', 'field', make('span', 'label', t.add), field));
  const send = make('button', 'act line', t.addGo);
  send.type = 'submit';
  send.dataset.key = 'park-go';
  form.append(send);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (text === '') return;
    field.value = '';
    acts.ask({ do: 'park', text });
  });
  return form;
}
