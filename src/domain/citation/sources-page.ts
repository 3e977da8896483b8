import type { CaseGraph } from '../case/graph.ts';
import { caseItems } from './case-items.ts';
import type { LawCard } from './card.ts';
import { coverage, type CitingItem } from './coverage.ts';
import { markOf, statusSentence, type Cited, type Library } from './library.ts';
import { drawLoom, type Loom } from './loom.ts';
import { carries, type Statement, type Support } from './support.ts';
import { toCards } from './to-card.ts';
import { LAW_STATUSES, type Instrument, type LawStatus, type Paragraph, type Provision } from './types.ts';
import { usesOf, type Uses } from './uses.ts';

/** A citation as a link: the id that it leads to, and what the small box says. */
export interface Mark {
  id: string;
  mark: string;
}

/** A part of the source section as the page shows it. */
export interface SourceEntry {
  card: LawCard;
  part?: Paragraph['part'];
  heading?: string;
  /** Its words with footnote marks as links, where they are one text. */
  html: string;
  restsOn: { words: Statement['words']; on: Mark[] }[];
  uses: Uses;
}

export interface ProvisionEntry {
  provision: Provision;
  card: LawCard;
  /** Its exact words within quotation marks. */
  html: string;
  /** Further exact words of the same provision. */
  also: string[];
  carries: Mark[];
  uses: Uses;
}

export interface InstrumentEntry {
  instrument: Instrument;
  /** Who is bound, as a sentence. */
  binds: string;
  provisions: ProvisionEntry[];
}

/** All that the page of sources shows. */
export interface SourcesPage {
  work: string;
  loom: Loom;
  sources: SourceEntry[];
  law: { status: LawStatus; instruments: InstrumentEntry[] }[];
  /** Case id → title. */
  titles: ReadonlyMap<string, string>;
  /** Mark and status of everything that can be cited. */
  marks: ReadonlyMap<string, { mark: string; title: string; status?: LawStatus }>;
}

/** What the page is made from. */
export interface SourcesContent {
  library: Library;
  support: Support;
  /** In the order in which cases are listed. */
  cases: readonly CaseGraph[];
  /** And the rows of the workbench after them. */
  lessons: readonly CitingItem[];
  /** Turns Markdown into HTML; `inline` for text within a line. */
  render: (markdown: string, inline: boolean) => string;
}

/** Puts the page of sources together: section, law and decisions, each with what leads to it. */
export function sourcesPage({ library, support, cases, lessons, render }: SourcesContent): SourcesPage {
  const uses = coverage([...lessons, ...cases.flatMap(caseItems)], library);
  const cards = new Map(toCards([...library.entries.values()], render).map((card) => [card.id, card]));
  const cardOf = (id: string): LawCard => found(cards.get(id), id);
  const markIn = (id: string): Mark => ({ id, mark: cardOf(id).mark });

  const provision = (each: Provision): ProvisionEntry => ({
    provision: each,
    card: cardOf(each.id),
    html: render(`“${each.words}”`, true),
    also: (each.also ?? []).map((words) => render(`“${words}”`, true)),
    carries: carries(support, each.id).map(markIn),
    uses: usesOf(uses, each.id),
  });
  const loom = drawLoom(library, support, uses);
  return {
    work: library.section.work,
    loom,
    sources: loom.sources.map((id) => ({
      card: cardOf(id),
      ...textOf(found(library.entries.get(id), id), cardOf(id), render),
      restsOn: (support[id] ?? []).map(({ words, on }) => ({ words, on: on.map(markIn) })),
      uses: usesOf(uses, id),
    })),
    law: LAW_STATUSES.map((status) => ({
      status,
      instruments: instrumentsOf(library, status).map((instrument) => ({
        instrument,
        binds: statusSentence(instrument),
        provisions: instrument.provisions.map(provision),
      })),
    })),
    titles: new Map(cases.map(({ id, title }) => [id, title])),
    marks: new Map([...library.entries.values()].map((cited) => [cited.id, nodeOf(cited, cardOf(cited.id))])),
  };
}

function instrumentsOf(library: Library, status: LawStatus): Instrument[] {
  return library.instruments
    .filter((each) => each.status === status)
    .sort((a, b) => a.short.localeCompare(b.short, 'en'));
}

function nodeOf(cited: Cited, { title }: LawCard) {
  return { mark: markOf(cited), title, ...(cited.kind === 'provision' && { status: cited.instrument.status }) };
}

function textOf(
  cited: Cited,
  card: LawCard,
  render: SourcesContent['render'],
): Pick<SourceEntry, 'html' | 'part' | 'heading'> {
  if (cited.kind !== 'paragraph') return { html: card.html, ...(cited.kind === 'table' && { part: 'table' }) };
  const { text, part, heading } = cited.paragraph;
  // Upright: one word in italics would cost the page a whole face.
  const html = render(text.replaceAll('*', ''), false).replace(/\[\^(\d+)\]/g, '<sup><a href="#fn$1">$1</a></sup>');
  return { html, part, ...(heading !== undefined && { heading }) };
}

function found<T>(value: T | undefined, id: string): T {
  if (value === undefined)
    throw new RangeError(
      `Nothing in the law base or the source section has the id ‘${id}’. The library is not the one that the drawing was made from.`,
    );
  return value;
}
