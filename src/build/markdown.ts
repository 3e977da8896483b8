import { Marked, type Tokens } from 'marked';

const marked = new Marked({ gfm: true, breaks: false, renderer: { table: renderTable } });

/**
 * Markdown of a content file → HTML. Only what authors may use comes through: paragraphs, emphasis, lists, tables. HTML in the
 * text is shown as text, because content is data and not program code.
 * @param inline without paragraphs, for labels and list entries
 */
export function renderMarkdown(text: string, inline: boolean): string {
  const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return (inline ? marked.parseInline(safe, { async: false }) : marked.parse(safe, { async: false })).trim();
}

/** Each cell carries its column’s name, so that a narrow page can show a row as a short list. */
function renderTable(
  this: { parser: { parseInline(tokens: Tokens.Generic[]): string } },
  { header, rows }: Tokens.Table,
): string {
  const inline = (cell: Tokens.TableCell) => this.parser.parseInline(cell.tokens);
  const names = header.map(inline);
  const named = names.some((name) => name !== '');
  const head = named ? `<thead><tr>${names.map(headOf).join('')}</tr></thead>` : '';
  const body = rows
    .map((row) => {
      const cells = row.map((cell, column) => {
        const name = names[column] ?? '';
        return `<td>${name === '' ? '' : `<span class="col" aria-hidden="true">${name}</span>`}${inline(cell)}</td>`;
      });
      return `<tr>${cells.join('')}</tr>`;
    })
    .join('');
  return `<table class="tbl cols-${String(header.length)}">${head}<tbody>${body}</tbody></table>`;
}

/** A heading that says nothing is no heading. */
function headOf(name: string): string {
  return name === '' ? '<td></td>' : `<th scope="col">${name}</th>`;
}
