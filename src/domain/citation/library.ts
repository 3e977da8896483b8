import {
  LAW_STATUSES,
  type Footnote,
  type Instrument,
  type LawStatus,
  type Paragraph,
  type Provision,
  type SourceSection,
  type SourceTable,
} from './types.ts';

/** What an id in `cites` stands for. */
export type Cited =
  | { kind: 'paragraph'; id: string; paragraph: Paragraph }
  | { kind: 'footnote'; id: string; footnote: Footnote }
  | { kind: 'table'; id: string; table: SourceTable }
  | { kind: 'provision'; id: string; provision: Provision; instrument: Instrument };

/** Everything that may be cited, by id: first the source section, then the law. */
export interface Library {
  section: SourceSection;
  instruments: Instrument[];
  entries: ReadonlyMap<string, Cited>;
}

/**
 * Puts the source section and the law together. Where an id stands twice the first one counts;
 * reporting the second is the work of whoever read the files.
 */
export function buildLibrary(section: SourceSection, instruments: Instrument[]): Library {
  const entries = new Map<string, Cited>();
  const add = (cited: Cited): void => {
    if (!entries.has(cited.id)) entries.set(cited.id, cited);
  };
  for (const paragraph of section.paragraphs) add({ kind: 'paragraph', id: paragraph.id, paragraph });
  for (const footnote of section.footnotes) add({ kind: 'footnote', id: footnote.id, footnote });
  add({ kind: 'table', id: section.table.id, table: section.table });
  for (const instrument of instruments) {
    for (const provision of instrument.provisions) add({ kind: 'provision', id: provision.id, provision, instrument });
  }
  return { section, instruments, entries };
}

/** What the id stands for, or `undefined` when nothing has that id. */
export function lookup(library: Library, id: string): Cited | undefined {
  return library.entries.get(id);
}

/** What the small citation box says: ‘Source § 5’, ‘Source, note 68’, ‘Source, tool 3.7’, ‘CAT 3(1)’. */
export function markOf(cited: Cited): string {
  switch (cited.kind) {
    case 'paragraph':
      return `Source § ${cited.id.slice(1)}`;
    case 'footnote':
      return `Source, note ${cited.footnote.number}`;
    case 'table':
      return `Source, ${toolName(cited.id)}`;
    case 'provision':
      return cited.provision.mark;
  }
}

/** The name in running text: ‘Source, paragraph 5’, ‘Convention against Torture, article 3(1)’. Numbers stay with their word. */
export function nameOf(cited: Cited): string {
  switch (cited.kind) {
    case 'paragraph':
      return keepTogether(`Source, paragraph ${cited.id.slice(1)}`);
    case 'footnote':
      return keepTogether(`Source, footnote ${cited.footnote.number}`);
    case 'table':
      return keepTogether(`Source, table on ${toolName(cited.id)}`);
    case 'provision':
      return keepTogether(`${cited.instrument.short}, ${startSmall(cited.provision.label)}`);
  }
}

const STATUS_OPENING: Record<LawStatus, string> = {
  binding: 'Binding law on ',
  declaration: 'Not a treaty. Binds ',
  committee: '',
  guidance: 'Guidance. Binds ',
  regional: 'Regional example. Binds ',
  court: 'A court’s judgment. Binds ',
};

/** The status in one or two sentences: ‘Binding law on States that have joined it.’ */
export function statusSentence(instrument: Pick<Instrument, 'status' | 'binds'>): string {
  const opening = STATUS_OPENING[instrument.status];
  const binds = opening === '' || /^States?\b/.test(instrument.binds) ? instrument.binds : startSmall(instrument.binds);
  return `${opening}${binds}.`;
}

/** Sorts what is cited: the source first, in its own order, then the law by force; equals keep their order. */
export function byForce(a: Cited, b: Cited): number {
  return force(a) - force(b);
}

function force(cited: Cited): number {
  return cited.kind === 'provision' ? LAW_STATUSES.indexOf(cited.instrument.status) : -1;
}

function toolName(id: string): string {
  const [, word = id, number = ''] = /^([a-z]+)-([\d-]+)$/.exec(id) ?? [];
  return `${word} ${number.replaceAll('-', '.')}`.trim();
}

/** ‘Article 3’ becomes ‘article 3’; names in capitals stay as they are. */
function startSmall(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function keepTogether(text: string): string {
  return text.replace(
    /(\b(?:articles?|paragraphs?|principle|recital|page|footnote|tool|point|objective)|§) (?=[\dIVX])/giu,
    '$1\u00a0',
  );
}
