import { make } from '../../../components/make/make.ts';
import type { DecisionView } from '../../../classroom/protocol/view.ts';
import { fill } from '../../../i18n/fill.ts';
import { fromHtml } from '../elements.ts';
import { bar, cell, withRole } from '../rounds-table.ts';
import { letterOf, type Moment } from './moment.ts';

/** The rounds side by side, as far as they may be seen. */
export function votesSection({ view, words }: Moment): Node[] {
  const shown = view.back ?? view.decision;
  return shown?.tallies && shown.tallies.length > 0 ? [votesTable(shown, words)] : [];
}

function votesTable(decision: DecisionView, words: Moment['words']): HTMLElement {
  const { tallies = [], change, scene } = decision;
  const t = words.result;
  const most = Math.max(1, ...tallies.flatMap(({ counts }) => Object.values(counts ?? {})));
  const names = tallies.length > 1 || decision.rounds > 1 ? t.rounds.slice(0, tallies.length) : [t.once];
  const head = [t.option, ...names].map((text) => withRole(make('th', '', text), 'columnheader'));
  const table = withRole(make('table', 'tbl rtab'), 'table');
  withRole(table.createTHead(), 'rowgroup').append(withRole(make('tr', '', ...head), 'row'));
  withRole(table.createTBody(), 'rowgroup').append(
    ...scene.options.map(({ id, label }, index) =>
      withRole(
        make(
          'tr',
          '',
          withRole(
            make('th', '', make('div', 'ltx', make('span', 'code1', words.letters[index] ?? ''), fromHtml('', label))),
            'rowheader',
          ),
          ...tallies.map(({ counts }, round) =>
            cell(
              names[round] ?? '',
              ...(counts
                ? [
                    make('span', 'n num', String(counts[id] ?? 0)),
                    bar((counts[id] ?? 0) / most, round === 0 && tallies.length > 1),
                  ]
                : ['–']),
            ),
          ),
        ),
        'row',
      ),
    ),
  );
  const form = change?.changed === 0 ? 'none' : change?.changed === 1 ? 'one' : 'other';
  return make(
    'section',
    'below',
    make('h2', 'label', t.title),
    table,
    ...(change ? [make('p', '', fill(words.moved[form], { both: change.both, n: change.changed }))] : []),
    ...(tallies.some(({ counts }) => counts === null) ? [make('p', 'small quiet', t.hidden)] : []),
  );
}

/** Whose choice moves the case: the room’s, or one that is named here. */
export function movesSection(moment: Moment): HTMLElement {
  const { view, desk, picked, words, acts } = moment;
  const t = words.moves;
  const { rooms, settings } = desk;
  const early = view.phase === 'discussing' || (view.decision && view.decision.round < view.decision.rounds);
  const letters = rooms.map((id) => letterOf(moment, id));
  const what = early
    ? t.early
    : settings.decides === 'facilitator'
      ? t.yours
      : rooms.length === 1
        ? fill(t.room, { letter: letters[0] ?? '' })
        : rooms.length > 1
          ? fill(t.level, { letters: letters.join(', ') })
          : t.few;
  const only = settings.decides === 'room' && rooms.length === 1 && !early ? rooms[0] : undefined;
  const chips = (view.decision?.scene.options ?? []).map(({ id }) => {
    const input = make('input', 'vh');
    const letter = letterOf(moment, id);
    Object.assign(input, { type: 'radio', name: 'moves', value: id, checked: id === (picked ?? only) });
    input.dataset.key = `moves ${id}`;
    input.addEventListener('change', () => {
      acts.pick(id);
    });
    return make(
      'label',
      input.checked ? 'on' : '',
      input,
      rooms.length === 1 && rooms[0] === id ? fill(t.rooms, { letter }) : letter,
    );
  });
  const made = make(
    'fieldset',
    'moves',
    make('legend', 'label', t.title),
    make('p', '', what),
    make('div', 'chips', ...chips),
  );
  return made;
}
