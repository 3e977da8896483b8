import { lookup, nameOf, type Cited, type Library } from '../domain/citation/library.ts';
import { excerptOf } from '../domain/course/excerpt.ts';
import { renderMarkdown } from './markdown.ts';

const inline = (text: string): string => renderMarkdown(text, true);

/**
 * A paragraph of the source section, or what stands in it from `from` to `to`, or its table, with its texts as HTML.
 * @throws when the section has no such paragraph or table, or the paragraph no such part
 */
export function sourceText(library: Library, p: string, from?: string, to?: string) {
  const cited = lookup(library, p);
  if (cited?.kind === 'paragraph') return partOf(cited, library, from, to);
  if (cited?.kind === 'table' && from === undefined && to === undefined) return tableOf(cited);
  const { paragraphs, table } = library.section;
  throw new Error(
    cited?.kind === 'table'
      ? `The table ‘${p}’ is shown whole. Take ‘from’ and ‘to’ away.`
      : `The source section has no paragraph or table ‘${p}’. Name one of ${[...paragraphs, table].map(({ id }) => id).join(', ')}.`,
  );
}

type Kind<K extends Cited['kind']> = Extract<Cited, { kind: K }>;

function partOf(cited: Kind<'paragraph'>, library: Library, from?: string, to?: string) {
  const { id, paragraph } = cited;
  const excerpt = excerptOf(paragraph.text, from, to);
  if (!excerpt)
    throw new Error(
      `Paragraph ${id} has no part from ‘${from ?? ''}’ to ‘${to ?? ''}’. Copy both from content/source.`,
    );
  const numbers = [...excerpt.text.matchAll(/\[\^(\d+)\]/g)].map(([, number]) => Number(number));
  return {
    ...excerpt,
    id,
    title: nameOf(cited),
    part: paragraph.part,
    html: inline(excerpt.text.replace(/\s*\[\^(\d+)\]/g, '')),
    footnotes: library.section.footnotes
      .filter(({ number }) => numbers.includes(number))
      .map(({ number, text }) => ({ number, html: inline(text) })),
    // A note on a slip of the original speaks of the whole paragraph.
    editorNote: excerpt.before || excerpt.after ? undefined : paragraph.editorNote,
  };
}

function tableOf(cited: Kind<'table'>) {
  const { id, table } = cited;
  return {
    id,
    title: nameOf(cited),
    part: 'table' as const,
    html: inline(table.title),
    table: { head: table.head.map(inline), rows: table.rows.map((row) => row.map(inline)) },
    before: false,
    after: false,
    footnotes: [],
    editorNote: table.editorNote,
  };
}
