import { escapeHtml } from '../ui/law-card-html.ts';
import { need, type LessonContext } from './context.ts';

/** Small marks in running text, as HTML: each opens its card in place, and without scripts leads to the page of sources. */
export function citeMarks({ cards }: Pick<LessonContext, 'cards'>, ids: readonly string[]): string {
  return ids
    .map((id) => {
      const { mark } = need(cards, id, 'source');
      return `<a class="cite" href="sources.html#${id}" data-cite="${id}">${escapeHtml(mark)}</a>`;
    })
    .join(' ');
}

/** Puts the marks behind the last word of a text, into its last paragraph where it has one. */
export function withMarks(html: string, marks: string): string {
  const end = html.endsWith('</p>') ? html.length - '</p>'.length : html.length;
  return marks === '' ? html : `${html.slice(0, end)} ${marks}${html.slice(end)}`;
}
