import type { Strength } from '../../domain/citation/strength.ts';
import type { PersonalKind } from '../../domain/personal-data.ts';
import type { BenchWords } from '../../i18n/en/workbench.ts';
import { fill } from '../../i18n/fill.ts';
import { make } from '../make/make.ts';

/** The words that the page carries for its script. */
export type PageWords = BenchWords & { kinds: Record<Strength, string>; personal: Record<PersonalKind, string> };

/** Lists provisions of a row with their strength. `remove` puts a button beside each that takes it out. */
export function listTaken(
  list: HTMLElement | null,
  ids: readonly string[],
  words: PageWords,
  remove?: (id: string) => void,
): void {
  // What stands is left alone: one of its citations may be open.
  if (!list || list.dataset.ids === ids.join()) return;
  list.dataset.ids = ids.join();
  list.replaceChildren(
    ...ids.map((id) => {
      const link = markOf(id);
      const kind = words.kinds[link.dataset.kind as Strength] as string | undefined;
      const line = make('li', '', link, make('span', 'label', kind ?? ''));
      if (remove) {
        const button = make('button', 'act bare', fill(words.without, { mark: link.textContent }));
        button.onclick = () => {
          remove(id);
        };
        line.append(button);
      }
      return line;
    }),
  );
}

/** A closed copy of a citation mark; where the page has none, as in a row from elsewhere, its id. */
function markOf(id: string): HTMLAnchorElement {
  const known = document.querySelector<HTMLAnchorElement>(`.cite[data-cite="${id}"][data-kind]`);
  if (known) return closedCopy(known);
  const link = make('a', 'cite', id);
  link.href = `sources.html#${id}`;
  link.dataset.cite = id;
  return link;
}

export function closedCopy<Kind extends Element>(original: Kind): Kind {
  const copy = original.cloneNode(true) as Kind;
  for (const link of [copy, ...copy.querySelectorAll('.cite')])
    if (link.matches('.cite')) link.setAttribute('aria-expanded', 'false');
  return copy;
}
