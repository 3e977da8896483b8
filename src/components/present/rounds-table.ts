import type { DecisionView } from '../../classroom/protocol/view.ts';
import { fill } from '../../i18n/fill.ts';
import { make } from '../make/make.ts';
import { svg } from '../make/svg.ts';
import type { Wall } from './load-room.ts';
import { passage, verdictWord } from './passage.ts';

type Verdicts = Record<string, string>;

/**
 * Both votes side by side: numbers first, an outline before the talk and a solid bar after it, on one scale. With verdicts once they
 * may be told: the rights-based row then stands between two lines. `least` is the fewest votes that are shown, where that is known.
 */
export function roundsTable(
  decision: DecisionView,
  verdicts: Verdicts | undefined,
  wall: Wall,
  least?: number,
): HTMLElement {
  const { present: t, common } = wall.words;
  const tallies = decision.tallies ?? [];
  const most = Math.max(1, ...tallies.flatMap(({ counts }) => Object.values(counts ?? {})));
  const heads = tallies.length > 1 ? [t.stage.before, t.stage.after] : tallies.map(() => t.stage.only);
  const table = make('table', `rounds${verdicts ? ' judged' : ''}`);
  const head = make('tr', '', make('td', ''), ...heads.map((text) => column(text)));
  if (verdicts) head.append(column(t.stage.verdict));
  table.append(make('thead', '', head));
  const body = make('tbody', '');
  decision.scene.options.forEach(({ id, label }, index) => {
    const verdict = verdicts?.[id] as 'rights-based' | 'partly' | 'breach' | undefined;
    const name = make('th', '', make('span', 'ltr', common.letters[index] ?? ''), passage(label));
    name.scope = 'row';
    const row = make('tr', verdict === 'rights-based' ? 'right' : '', name);
    if (decision.outcome?.choice === id) row.classList.add('taken');
    tallies.forEach(({ counts }, round) => {
      const n = counts?.[id];
      const shown =
        n === undefined ? ['–'] : [make('span', 'n', String(n)), bar(n / most, round + 1 === tallies.length)];
      const cell = make('td', '', ...shown);
      cell.dataset.head = heads[round];
      row.append(cell);
    });
    if (verdicts) row.append(make('td', '', ...(verdict ? [verdictWord(verdict, common.verdicts)] : [])));
    body.append(row);
  });
  table.append(body);
  const hidden = tallies.some(({ counts }) => counts === null);
  const why = least === undefined ? t.stage.hiddenFew : fill(t.stage.hidden, { least });
  const moved = decision.change ? [make('p', 'lead2', fill(t.stage.moved, decision.change))] : [];
  return make('div', 'roundsbox', table, ...(hidden ? [make('p', 'label', why)] : []), ...moved);
}

function column(text: string): HTMLTableCellElement {
  const made = make('th', '', text);
  made.scope = 'col';
  return made;
}

function bar(share: number, solid: boolean): SVGElement {
  const width = Math.max(share * 200, share > 0 ? 3 : 0);
  return svg(
    'svg',
    { class: 'bar1', viewBox: '0 0 202 24', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    svg('rect', {
      class: solid ? 'bar-2' : 'bar-1',
      x: 1,
      y: 1,
      width,
      height: 22,
      'vector-effect': 'non-scaling-stroke',
    }),
  );
}
