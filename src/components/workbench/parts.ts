import type { Advocacy } from '../../domain/advocacy/advocacy.ts';
import type { Strength } from '../../domain/citation/strength.ts';
import type { Words } from '../../i18n/words.ts';
import { escapeHtml } from '../ui/law-card-html.ts';

/** What every part of the page is made from. */
export interface Parts {
  advocacy: Advocacy;
  marks: ReadonlyMap<string, { mark: string; kind: Strength }>;
  /** Markdown → HTML within a line, and in paragraphs. */
  inline: (markdown: string) => string;
  block: (markdown: string) => string;
  words: Words;
}

/** Citation marks as HTML; each opens in place, and says to the script how strong its text is. */
export function marksOf({ marks }: Pick<Parts, 'marks'>, ids: readonly string[] = []): string {
  return ids
    .map((id) => {
      const { mark = id, kind = '' } = marks.get(id) ?? {};
      return `<a class="cite" href="sources.html#${id}" data-cite="${id}" data-kind="${kind}">${escapeHtml(mark)}</a>`;
    })
    .join(' ');
}
