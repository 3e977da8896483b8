import { forgivingSearch } from '../../domain/course/forgiving-search.ts';
import type { GlossarySearchWords } from '../../i18n/en/glossary.ts';
import { fill, plural } from '../../i18n/fill.ts';
import { openCardsInPlace } from './card-in-place.ts';

/**
 * `<glossary-search>`: shows the words of its `dl` that are spelled like what stands in the field, or the nearest, while it is typed.
 * An empty field brings all back in their order, and so does a link that leads to a word. Citations open in place.
 */
class GlossarySearch extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input');
    const list = this.querySelector('dl');
    const said = this.querySelector('[role=status]');
    const search = this.querySelector<HTMLElement>('[role=search]');
    if (!field || !list || !said || !search) return;
    const words = JSON.parse(this.dataset.words ?? '{}') as GlossarySearchWords;
    const rows = [...list.querySelectorAll<HTMLElement>('.gl')];
    const terms = rows.map(({ id, firstElementChild }) => ({ id, term: firstElementChild?.textContent.trim() ?? '' }));

    const show = (): void => {
      const query = field.value.trim();
      const { spelled, ids } = forgivingSearch(terms, query);
      const shown = ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
      const order = shown.length === rows.length ? rows : shown;
      for (const row of rows) row.hidden = !order.includes(row);
      list.append(...order);
      this.classList.toggle('searching', query !== '');
      said.textContent = query === '' ? '' : whatWasFound(words, query, spelled, ids.length);
    };
    field.addEventListener('input', show);
    // What a link leads to must be there before the browser goes to it.
    this.addEventListener('click', ({ target }) => {
      if (!(target as Element).closest('.see a, .az a') || field.value === '') return;
      field.value = '';
      show();
    });
    openCardsInPlace(this, words.close);
    search.hidden = false;
    // The browser may have kept what stood in the field when the page was left.
    show();
  }
}

function whatWasFound(words: GlossarySearchWords, query: string, spelled: boolean, n: number): string {
  if (spelled) return plural(words.found, n, document.documentElement.lang);
  return fill(n > 0 ? words.nearest : words.none, { query });
}

customElements.define('glossary-search', GlossarySearch);
