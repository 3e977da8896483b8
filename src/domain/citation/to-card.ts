import type { LawCard } from './card.ts';
import { byForce, type Cited, markOf, nameOf, statusSentence } from './library.ts';

/** What turns the Markdown of the source section into HTML; `inline` for text within a line. */
type Render = (markdown: string, inline: boolean) => string;

/** What a reader sees of each cited text, in order of force. */
export function toCards(cited: readonly Cited[], render: Render): LawCard[] {
  return [...cited].sort(byForce).map((each) => toCard(each, render));
}

function toCard(cited: Cited, render: Render): LawCard {
  const common = { id: cited.id, mark: markOf(cited), title: nameOf(cited) };
  if (cited.kind !== 'provision') {
    return {
      ...common,
      ...sourceText(cited, render),
      isSource: true,
      status: 'guidance',
      binds: 'The UNODC Toolkit, which this course teaches. Guidance, not binding.',
    };
  }
  const { provision, instrument } = cited;
  return {
    ...common,
    html: render(`“${provision.words}”`, false),
    status: instrument.status,
    binds: statusSentence(instrument),
    ...(provision.verified === 'secondary' && { secondary: true as const }),
    ...(provision.note !== undefined && { note: provision.note }),
    ...(instrument.link !== undefined && { link: instrument.link }),
    ...(instrument.linkChecked && { linkChecked: true as const }),
  };
}

function sourceText(cited: Exclude<Cited, { kind: 'provision' }>, render: Render): { html: string; note?: string } {
  const noted = (note: string | undefined) => (note === undefined ? {} : { note });
  switch (cited.kind) {
    case 'paragraph':
      return {
        html: render(`“${withFootnoteMarks(cited.paragraph.text)}”`, false),
        ...noted(cited.paragraph.editorNote),
      };
    case 'footnote':
      return { html: render(cited.footnote.text, false), ...noted(cited.footnote.editorNote) };
    case 'table': {
      const [concern, argument] = cited.table.head;
      const rows = cited.table.rows.map(([a, b]) => `**${concern}:** “${a}”\n\n**${argument}:** “${b}”`);
      return { html: render([cited.table.title, ...rows].join('\n\n'), false), ...noted(cited.table.editorNote) };
    }
  }
}

function withFootnoteMarks(text: string): string {
  return text.replace(/\[\^(\d+)\]/g, ' ($1)');
}
