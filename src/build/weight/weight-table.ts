import { kb, limitFor } from './limits.ts';
import type { PageWeight } from './page-weight.ts';
import { table } from './table.ts';

/** The weights as a table in KB, with the limits beside scripts and total. */
export function weightTable(weights: PageWeight[]): string {
  const rows = weights.map(({ page, html, css, js, fonts, images, total }) => {
    const limit = limitFor(page);
    return [page, kb(html), kb(css), `${kb(js)} / ${limit.js}`, kb(fonts), kb(images), `${kb(total)} / ${limit.total}`];
  });
  return table(['page (KB, compressed)', 'html', 'css', 'js / limit', 'fonts', 'images', 'total / limit'], rows);
}
