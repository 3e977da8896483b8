/** What kind of text a provision stands in, in the order of its force. */
export const LAW_STATUSES = ['binding', 'declaration', 'committee', 'guidance', 'regional', 'court'] as const;

export type LawStatus = (typeof LAW_STATUSES)[number];

/** `yes`: the exact words were read in the text itself. `secondary`: as somebody named in the note quotes them. */
export type Verified = 'yes' | 'secondary';

export interface Provision {
  /** `<instrument>:<provision>`, for example `cat:3-1`. */
  id: string;
  /** After the instrument’s name: ‘Article 3(1)’. */
  label: string;
  /** What the small citation box says: ‘CAT 3(1)’. Unique in the whole base. */
  mark: string;
  topic?: string;
  /** The exact words, without outer quotation marks; `…` where words are left out. */
  words: string;
  /** Further exact words of the same provision, read in the same place: the note and the course may quote them. */
  also?: string[];
  verified: Verified;
  seenAt?: string;
  note?: string;
}

export interface Instrument {
  id: string;
  title: string;
  /** How running text names it. */
  short: string;
  mark: string;
  symbol?: string;
  dates?: string;
  /** Which of the two above rest on general knowledge and still have to be looked up. */
  unchecked?: ('symbol' | 'dates')[];
  status: LawStatus;
  /** Who is bound, in plain words. */
  binds: string;
  link?: string;
  linkChecked: boolean;
  provisions: Provision[];
}

/** Which part of the section a paragraph belongs to: its opening, how people are returned, or whether they may be. */
export type SectionPart = 'opening' | 'how' | 'whether' | 'table';

export interface Paragraph {
  id: string;
  part: SectionPart;
  /** Only where the source has a heading before the paragraph. */
  heading?: string;
  /** Letter by letter; Markdown emphasis as in the source; footnote marks as `[^68]`. */
  text: string;
  editorNote?: string;
}

export interface Footnote {
  id: string;
  number: number;
  text: string;
  editorNote?: string;
}

export interface SourceTable {
  id: string;
  title: string;
  head: [string, string];
  rows: [string, string][];
  editorNote?: string;
}

/** The section that the course teaches, as published. */
export interface SourceSection {
  title: string;
  work: string;
  paragraphs: Paragraph[];
  footnotes: Footnote[];
  table: SourceTable;
}
