import { make } from '../../../components/make/make.ts';
import { fill } from '../../../i18n/fill.ts';
import { fromHtml } from '../elements.ts';
import { foldable } from './button.ts';
import { letterOf, type Moment } from './moment.ts';

/** The most hands for one option. */
const MOST = 999;

/** Votes of those without a phone, option by option: one less, the number, one more. */
export function handsSection(moment: Moment): Node[] {
  const { view, desk, words } = moment;
  if (!desk.may.includes('tally') || !view.decision || view.decision.round === 0) return [];
  const rows = view.decision.scene.options.map(({ id, label }) => row(moment, id, label));
  const made = foldable(
    words.hands.title,
    'hands',
    'byhand',
    make('ul', 'hands', ...rows),
    make('p', 'small quiet', words.hands.how),
  );
  made.open = view.phase === 'voting';
  return [made];
}

function row(moment: Moment, id: string, label: string): HTMLElement {
  const { hands, words, acts } = moment;
  const letter = letterOf(moment, id);
  const now = hands[id] ?? 0;
  const set = (n: number): void => {
    acts.count(id, Math.max(0, Math.min(MOST, Math.round(n) || 0)));
  };
  const step = (sign: string, name: string, by: number): HTMLButtonElement => {
    const made = make('button', '', sign);
    made.ariaLabel = fill(name, { letter });
    made.dataset.key = `${sign} ${id}`;
    made.addEventListener('click', () => {
      set(now + by);
    });
    return made;
  };
  const input = make('input', 'num');
  Object.assign(input, { inputMode: 'numeric', maxLength: 3, value: String(now) });
  input.ariaLabel = fill(words.hands.number, { letter });
  input.dataset.key = `n ${id}`;
  input.addEventListener('change', () => {
    set(Number(input.value));
  });
  return make(
    'li',
    '',
    make('div', 'ltx', make('span', 'code1', letter), fromHtml('', label)),
    make('div', 'count3', step('−', words.hands.less, -1), input, step('+', words.hands.more, 1)),
  );
}
