import type { APIRoute, GetStaticPaths } from 'astro';
import { lawCards } from '../build/law-cards.ts';
import { lawCardHtml } from '../components/ui/law-card-html.ts';
import { wordsFor } from '../i18n/words.ts';
import type { LawCard } from '../domain/citation/card.ts';

export const getStaticPaths = (() =>
  [...lawCards()].map(([of, cards]) => ({ params: { of }, props: { cards } }))) satisfies GetStaticPaths;

/** The cards of one instrument, or of the source, by id, as HTML: what a citation in a lesson opens in place. */
export const GET: APIRoute<{ cards: LawCard[] }> = ({ props }) => {
  const words = wordsFor('en').common.lawCard;
  return new Response(
    JSON.stringify(Object.fromEntries(props.cards.map((card) => [card.id, lawCardHtml(card, words)]))),
  );
};
