import type { Library } from './library.ts';

/** Something in the course that teaches the source or rests on a provision. */
export interface CitingItem {
  kind: 'lesson' | 'decision' | 'ending' | 'question' | 'workbench';
  id: string;
  title: string;
  /** Where a reader finds it: a page, with a fragment where there is one. */
  where: string;
  /** Of a decision: how it is judged. */
  verdict?: string;
  cites: readonly string[];
  teaches?: readonly string[];
}

/** What teaches a source id, and what cites it. */
export interface SourceUse {
  teaches: CitingItem[];
  cites: CitingItem[];
}

/** The web of the course, seen from its sources. Every id of the library is a key, used or not, in the order of the library. */
export interface Coverage {
  bySource: ReadonlyMap<string, SourceUse>;
  byProvision: ReadonlyMap<string, CitingItem[]>;
}

/** Follows all citations back. Ids that the library does not have are left out; `unknownIds` reports them. */
export function coverage(items: readonly CitingItem[], library: Library): Coverage {
  const bySource = new Map<string, SourceUse>();
  const byProvision = new Map<string, CitingItem[]>();
  for (const [id, { kind }] of library.entries) {
    if (kind === 'provision') byProvision.set(id, []);
    else bySource.set(id, { teaches: [], cites: [] });
  }
  for (const item of items) {
    for (const id of new Set(item.teaches)) bySource.get(id)?.teaches.push(item);
    for (const id of new Set(item.cites)) {
      bySource.get(id)?.cites.push(item);
      byProvision.get(id)?.push(item);
    }
  }
  return { bySource, byProvision };
}
