import { markOf, type Library } from '../domain/citation/library.ts';
import type { Mark } from '../domain/citation/sources-page.ts';
import type { GlossaryEntry } from '../domain/course/glossary.ts';
import { loadCourse } from './course-content.ts';
import { renderMarkdown } from './markdown.ts';

/** A word as the page shows it, its texts as HTML. */
export interface GlossaryRow {
  id: string;
  term: string;
  plain: string;
  cites: Mark[];
  see: { id: string; term: string }[];
}

/** The words in the order of the alphabet, and the letters they begin with, each with its first word. */
export function glossaryPage(): { rows: GlossaryRow[]; letters: { letter: string; id: string }[] } {
  const { glossary, library } = loadCourse();
  const entries = [...glossary.values()].sort((a, b) => spelled(a).localeCompare(spelled(b), 'en'));
  const initial = (entry: GlossaryEntry) => spelled(entry).charAt(0).toUpperCase();
  return {
    rows: entries.map(({ id, term, plain, cites, see = [] }) => ({
      id,
      term: inline(term),
      plain: inline(plain),
      cites: cites.flatMap((cite) => markIn(library, cite)),
      see: see.flatMap((other) => {
        const word = glossary.get(other);
        return word ? { id: other, term: inline(word.term) } : [];
      }),
    })),
    letters: entries
      .filter((entry, index) => entries.findIndex((other) => initial(other) === initial(entry)) === index)
      .map((entry) => ({ letter: initial(entry), id: entry.id })),
  };
}

function markIn(library: Library, id: string): Mark[] {
  const cited = library.entries.get(id);
  return cited ? [{ id, mark: markOf(cited) }] : [];
}

/** The term without its Markdown. */
function spelled({ term }: GlossaryEntry): string {
  return term.replace(/[*_]/g, '');
}

function inline(text: string): string {
  return renderMarkdown(text, true);
}
