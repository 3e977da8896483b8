import type { LawCard } from '../domain/citation/card.ts';
import { toCards } from '../domain/citation/to-card.ts';
import { loadCourse } from './course-content.ts';
import { renderMarkdown } from './markdown.ts';

/** All cards, by the instrument they belong to; those of the source section under `source`. */
export function lawCards(): Map<string, LawCard[]> {
  const byInstrument = new Map<string, LawCard[]>();
  for (const card of toCards([...loadCourse().library.entries.values()], renderMarkdown)) {
    const [of = ''] = card.isSource ? ['source'] : card.id.split(':');
    byInstrument.set(of, [...(byInstrument.get(of) ?? []), card]);
  }
  return byInstrument;
}
