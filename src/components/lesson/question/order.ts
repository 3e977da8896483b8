import { fill } from '../../../i18n/fill.ts';
import { element, setAria } from '../element.ts';
import { rowsOf, textOf, type MakeField } from './field.ts';
import { tellCount } from './tell-count.ts';
import { verdict } from './verdict.ts';

/** Rows that move up and down by one place. */
export const order: MakeField = ({ host, words, say, changed }) => {
  const rows = rowsOf(host);
  const first = [...rows.keys()];
  const right = [...first].sort((a, b) => Number(rows.get(a)?.dataset.right) - Number(rows.get(b)?.dataset.right));
  const list = host.querySelector('.ord');
  const reason = element('div', 'crossing', ...host.querySelectorAll('[data-why]'));
  list?.before(reason);
  const lineOf = (id: string) => textOf(rows.get(id), '.lbl p');
  const read = () => [...rowsOf(host).keys()];

  const arrange = (ids: readonly string[], done: boolean) => {
    if (list) list.className = `ord ${done ? 'done' : 'mine'}`;
    reason.hidden = !done;
    list?.append(...ids.flatMap((id) => rows.get(id) ?? []));
    ids.forEach((id, index) => {
      const row = rows.get(id);
      row?.classList.remove('moved');
      row?.querySelector('.why')?.remove();
      row?.querySelector('.pos')?.replaceChildren(String(index + 1));
      row?.querySelector('.mv')?.toggleAttribute('hidden', done);
      row?.querySelectorAll('button').forEach((button, down) => {
        const stuck = index === (down ? ids.length - 1 : 0);
        setAria(button, 'disabled', stuck && 'true');
        // A screen reader hears which line moves, and why it cannot.
        const why = stuck ? ` (${down ? words.last : words.first})` : '';
        button.querySelector('.vh')?.remove();
        button.append(element('span', 'vh', `: ${lineOf(id)}${why}`));
      });
    });
  };
  list?.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button');
    const row = button?.closest<HTMLElement>('[data-part]');
    if (!button || !row || button.matches('[aria-disabled]')) return;
    const ids = read();
    const id = row.dataset.part ?? '';
    const from = ids.indexOf(id);
    const to = from + Number(button.dataset.move);
    ids.splice(to, 0, ...ids.splice(from, 1));
    arrange(ids, false);
    row.classList.add('moved');
    button.focus();
    say(fill(words.movedTo, { place: words.places[to] ?? to + 1, text: lineOf(id) }));
    changed();
    drawing().catch(() => undefined);
  });
  arrange(first, false);

  return {
    key: { kind: 'order', options: right.map((id) => ({ id })) },
    read,
    button: () => words.myOrder,
    show({ parts }, response) {
      arrange(right, true);
      for (const { id, agrees, place = 0 } of parts) {
        const said = agrees ? words.placedHere : fill(words.placedThere, { place: words.places[place] ?? place + 1 });
        rows
          .get(id)
          ?.querySelector('.lbl')
          ?.append(element('div', 'why', verdict(agrees, said)));
      }
      // The lines say the same in words, so the drawing may come later, or not at all.
      drawing().then(
        ({ crossing }) => {
          reason.querySelector('svg')?.remove();
          const places = response.map((id) => right.indexOf(id));
          reason.append(crossing(places, words));
        },
        () => undefined,
      );
    },
    tell: (judgement) => [tellCount(judgement, words.tellOrder, words), false],
    clear() {
      arrange(first, false);
      list?.querySelector<HTMLElement>('button:not([aria-disabled])')?.focus();
    },
  };
};

/** A part of its own, on its way from the first move on. */
function drawing() {
  return import('./crossing.ts');
}
