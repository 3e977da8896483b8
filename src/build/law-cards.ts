import type { LawCard } from '../domain/citation/card.ts';
import { toCards } from '../domain/citation/to-card.ts';
import { readLaw } from './law.ts';
import { renderMarkdown } from './markdown.ts';

/** All cards, by the instrument they belong to; those of the source section under `source`. */
export function lawCards(): Map<string, LawCard[]> {
  const { library } = readLaw();
  const byInstrument = new Map<string, LawCard[]>();
  for (const card of toCards([...(library?.entries.values() ?? [])], renderMarkdown)) {
    const [of = ''] = card.isSource ? ['source'] : card.id.split(':');
    byInstrument.set(of, [...(byInstrument.get(of) ?? []), card]);
  }
  return byInstrument;
}
