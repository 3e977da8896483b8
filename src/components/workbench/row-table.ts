import type { Field, Row } from '../../domain/advocacy/row.ts';
import { fill } from '../../i18n/fill.ts';
import { listTaken, type PageWords } from './taken.ts';

/** The row in a few words. */
export function nameOf({ concern }: Row, words: PageWords): string {
  const name = concern.trim();
  return name.length > 60 ? `${name.slice(0, 60)} …` : name || words.unnamed;
}

/** Shows rows in the columns of the source. A line that stands stays: the focus may be in it, or an open citation. */
export function rowTable(host: HTMLElement, words: PageWords): (rows: readonly Row[]) => void {
  const body = host.querySelector('tbody');
  const model = host.querySelector('template')?.content.firstElementChild;
  const questions = host.querySelectorAll('[name=checked]').length;
  const lines = new Map<string, HTMLElement>();

  return (rows) => {
    host.classList.toggle('has-rows', rows.length > 0);
    for (const [id, line] of lines)
      if (!rows.some((row) => row.id === id)) {
        line.remove();
        lines.delete(id);
      }
    rows.forEach((row, index) => {
      const line = lines.get(row.id) ?? (model?.cloneNode(true) as HTMLElement);
      lines.set(row.id, line);
      line.dataset.row = row.id;
      fillLine(line, row, index, rows.length);
      if (body?.children[index] !== line) body?.insertBefore(line, body.children[index] ?? null);
    });
  };

  function fillLine(line: HTMLElement, row: Row, index: number, of: number): void {
    const left = questions - row.checked.length;
    const said = { '[data-number]': fill(words.number, { n: index + 1 }), '[data-open]': words.open.none };
    if (left > 0) said['[data-open]'] = fill(words.open.some, { n: left, of: questions });
    for (const [place, text] of Object.entries(said)) line.querySelector(place)?.replaceChildren(text);
    line.querySelectorAll<HTMLElement>('[data-of]').forEach((part) => {
      part.textContent = row[part.dataset.of as Field];
    });
    listTaken(line.querySelector('.taken'), row.cites, words);
    line.querySelectorAll<HTMLElement>('dl > div').forEach((part) => {
      part.hidden = (part.querySelector('dd')?.textContent.trim() ?? '') === '';
    });
    line.querySelectorAll('button').forEach((button) => {
      const stuck =
        button.dataset.do === 'up'
          ? index === 0 && words.first
          : button.dataset.do === 'down' && index === of - 1 && words.last;
      if (stuck) button.setAttribute('aria-disabled', 'true');
      else button.removeAttribute('aria-disabled');
      button.lastElementChild?.replaceChildren(`: ${nameOf(row, words)}${stuck ? ` (${stuck})` : ''}`);
    });
  }
}
