import { contentOf, type Row } from './row.ts';

/** What a file would do to the rows that are here. */
export interface Comparison {
  /** In the file and not here, with names and places that are free here. */
  added: Row[];
  /** How many rows of the file are here already. */
  same: number;
  /** Here and not in the file: what would be lost if only the file were kept. */
  lost: Row[];
}

/**
 * Compares rows by what they say. Bringing both together only adds, so it loses nothing; a row that was changed in one of the two
 * places stands twice afterwards.
 * @param newName a name that no row has
 */
export function compareRows(here: readonly Row[], file: readonly Row[], newName: () => string): Comparison {
  const [known, theirs] = [here, file].map((rows) => new Set(rows.map(contentOf))) as [Set<string>, Set<string>];
  const fresh = file.filter((row) => !known.has(contentOf(row)));
  const taken = new Set(here.map(({ id }) => id));
  const last = Math.max(0, ...here.map(({ place }) => place));
  return {
    added: fresh.map((row, index) => ({
      ...row,
      id: taken.has(row.id) ? newName() : row.id,
      place: last + 1 + index,
    })),
    same: file.length - fresh.length,
    lost: here.filter((row) => !theirs.has(contentOf(row))),
  };
}
