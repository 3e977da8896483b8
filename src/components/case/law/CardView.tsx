import type { LawCard } from '../../../domain/citation/card.ts';
import { Html } from '../Html.tsx';
import type { Words } from '../words.ts';

const LINE = {
  binding: '',
  declaration: 'guidance',
  committee: 'committee',
  guidance: 'guidance',
  regional: 'regional',
  court: 'regional',
} as const;

/** A provision or a paragraph of the source: exact words, how it binds, what to mind, where to read on. */
export function CardView({
  card,
  words,
  current,
}: {
  card: LawCard;
  words: Words['common']['lawCard'];
  current: boolean;
}) {
  return (
    <article
      className={`law ${LINE[card.status]}${current ? ' current' : ''}`}
      id={`law-${card.id}`}
      tabIndex={-1}
      data-law={card.id}
    >
      <h3>{card.title}</h3>
      <blockquote>
        <Html html={card.html} />
      </blockquote>
      <p className="status">{card.binds}</p>
      {card.secondary && <p className="status">{words.secondary}</p>}
      {card.note && (
        <p className="status">
          <b>{words.note}.</b> {card.note}
        </p>
      )}
      {card.link && (
        <p className="status">
          <a href={card.link} rel="noreferrer">
            {card.linkChecked ? words.link : words.linkUnchecked}
          </a>
        </p>
      )}
    </article>
  );
}
