import type { LawCard } from '../../domain/citation/card.ts';
import type { wordsFor } from '../../i18n/words.ts';

const LINE = {
  binding: '',
  declaration: ' guidance',
  committee: ' committee',
  guidance: ' guidance',
  regional: ' regional',
  court: ' regional',
};

/** A provision or a paragraph of the source as HTML: exact words, how it binds, what to mind, where to read on. Alike to `CardView`. */
export function lawCardHtml(card: LawCard, words: ReturnType<typeof wordsFor>['common']['lawCard'], look = ''): string {
  const lines = [
    card.binds,
    card.secondary && words.secondary,
    card.note !== undefined && `<b>${words.note}.</b> ${escapeHtml(card.note)}`,
    card.link !== undefined &&
      `<a href="${escapeHtml(card.link)}" rel="noreferrer">${card.linkChecked ? words.link : words.linkUnchecked}</a>`,
  ];
  const kind = card.isSource ? 'source' : `law${LINE[card.status]}`;
  return [
    `<article class="${kind}${look && ` ${look}`}" data-law="${card.id}">`,
    `<h3>${escapeHtml(card.title)}</h3><blockquote>${card.html}</blockquote>`,
    ...lines.filter(Boolean).map((line) => `<p class="status">${line}</p>`),
    '</article>',
  ].join('');
}

/** Text → HTML that shows it. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
