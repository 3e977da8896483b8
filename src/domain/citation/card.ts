/** How binding a source is; the source section itself counts as guidance. */
export type Status = 'binding' | 'declaration' | 'committee' | 'guidance' | 'regional' | 'court';

/** What a reader sees when they open a citation in place. Plain data, so that a page can carry the cards it needs. */
export interface LawCard {
  id: string;
  /** What the small citation box says: `CAT 3(1)`. */
  mark: string;
  /** Instrument and provision, or “Source, paragraph 5”. */
  title: string;
  /** Exact words, as HTML; several paragraphs for a table. */
  html: string;
  /** Whether it is a paragraph, footnote or table of the source section. */
  isSource?: true;
  status: Status;
  /** Who is bound, in words. */
  binds: string;
  /** Whether the words were read only as quoted by others. */
  secondary?: true;
  note?: string;
  link?: string;
  /** Whether the link was opened and leads to the text itself. */
  linkChecked?: true;
}
